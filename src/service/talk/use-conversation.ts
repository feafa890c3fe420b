import { useCallback, useEffect, useRef, useState } from 'react';
import { call, type Output } from '@/cloud/call';
import type { ClientError } from '@/cloud/messages';
import type { ShopperSays } from '@/talk/message';
import { lastSeq } from '@/talk/thread';
import { usePolling } from '@/talk/use-polling';
import { useSight } from '@/talk/use-sight';
import { type Talk, useTalk } from '@/talk/use-talk';
import { useTyping } from '@/talk/use-typing';
import type { ShopId } from '../../../domain/units';

type Opened = Output<'service', 'open'>;
export type Standing = Opened['talk'];

export interface Conversation {
  /** null until the first answer. */
  opened: Pick<Opened, 'shop' | 'welcome' | 'questions'> | null;
  error: ClientError | null;
  reload(): void;
  standing: Standing | null;
  talk: Talk;
  typing(): void;
}

/** A page holds so many messages: one call that stays far under 30 kB. */
const PAGE = 20;

/** The shopper's side of a conversation with one shop, from one call and kept up to date by polls. */
export function useConversation(shopId: ShopId): Conversation {
  const [opened, setOpened] = useState<Conversation['opened']>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const [standing, setStanding] = useState<Standing | null>(null);
  const since = useRef(0);
  const inSight = useSight();

  const talk = useTalk({
    place: shopId,
    async send(says, requestId) {
      // A shopper's page has no way to say what only shops say.
      const outcome = await call('service', 'send', { shopId, says: says as ShopperSays }, requestId);
      if (outcome.ok) {
        setStanding(outcome.data.talk);
        polling.stir();
      }
      return outcome;
    },
    history: (cursor) => call('service', 'history', { shopId, cursor, limit: PAGE }),
  });

  const polling = usePolling(async () => {
    // What a poll brings now could be what is just being sent, under a name that is not known yet.
    if (talk.inDoubt()) return { askAgainMs: 0, more: false };
    const outcome = await call('service', 'poll', { shopId, since: since.current });
    if (!outcome.ok) return null;
    const { data } = outcome;
    since.current = data.since;
    if (data.talk) setStanding((old) => (same(old, data.talk) ? old : data.talk));
    talk.merge(data.messages);
    if (data.talk) mark(data.talk.unread);
    return data;
  }, opened !== null);

  const reload = useCallback(async () => {
    setError(null);
    const outcome = await call('service', 'open', { shopId, limit: PAGE });
    if (!outcome.ok) return setError(outcome.error);
    const { data } = outcome;
    since.current = data.since;
    setStanding(data.talk);
    talk.begin(data.messages, data.nextCursor);
    setOpened({ shop: data.shop, welcome: data.welcome, questions: data.questions });
  }, [shopId, talk.begin]);
  useEffect(() => void reload(), [reload]);

  // A mark that finds no place in the minute is made after a later poll.
  const marking = useRef(false);
  const seen = useRef(0);
  seen.current = lastSeq(talk.thread);
  const mark = (unread: number) => {
    if (!inSight || unread === 0 || marking.current || !polling.takesPlace()) return;
    marking.current = true;
    void call('service', 'read', { shopId, seq: seen.current }).then((outcome) => {
      marking.current = false;
      if (outcome.ok) setStanding((old) => old && { ...old, unread: outcome.data.unread });
    });
  };
  const unread = standing?.unread ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew when there is something to mark, or somebody looks
  useEffect(() => mark(unread), [inSight, unread]);

  const typing = useTyping(() => {
    if (standing && standing.state !== 'none') void call('service', 'typing', { shopId });
  });
  return { opened, error, reload: () => void reload(), standing, talk, typing };
}

const same = (a: Standing | null, b: Standing | null): boolean => JSON.stringify(a) === JSON.stringify(b);
