import { useRef, useState } from 'react';
import { call, type Outcome, type Output } from '@/cloud/call';
import type { Ms, ShopId } from '../../../domain/units';

export type Watched = Output<'service', 'watch'>;

/** Where the polls of one shop's inbox stand. One line of polls serves the list and the open conversation. */
export interface Watch {
  /** Begins at what an `inbox` or a `talk` answered. */
  begin(since: Ms): void;
  ask(open?: { talkId: string; talkSince: Ms }): Promise<Outcome<Watched>>;
}

/** Other shops are counted every so many polls: they cost two operations more. */
const ELSEWHERE_EVERY = 6;

/** `onNews` hears every answer, whichever part of the page asked. */
export function useWatch(
  shopId: ShopId,
  onNews: (news: Watched, asked: { elsewhere: boolean }) => void,
): Watch {
  const since = useRef<Ms | null>(null);
  const n = useRef(0);
  const hear = useRef(onNews);
  hear.current = onNews;
  const [watch] = useState(
    (): Watch => ({
      begin(at) {
        since.current ??= at;
      },
      async ask(open) {
        const elsewhere = n.current % ELSEWHERE_EVERY === 0;
        n.current += 1;
        const input = { shopId, since: since.current ?? open?.talkSince ?? 0, elsewhere, ...open };
        const outcome = await call('service', 'watch', input);
        if (outcome.ok) {
          since.current = outcome.data.since;
          hear.current(outcome.data, { elsewhere });
        }
        return outcome;
      },
    }),
  );
  return watch;
}
