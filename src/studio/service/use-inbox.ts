import { useState } from 'react';
import { call } from '@/cloud/call';
import { type Pages, usePages } from '@/cloud/use-pages';
import { usePolling } from '@/talk/use-polling';
import type { ShopId } from '../../../domain/units';
import { type Box, listed, type Summary } from './listed';
import { useWatch, type Watch } from './use-watch';

export interface Inbox {
  pages: Pages<Summary>;
  /** The box as the polls have left it. */
  rows: readonly Summary[];
  queued: number;
  /** How many wait in the caller's other shops. */
  elsewhere: number;
  watch: Watch;
  /** What an action answered about a conversation, before a poll says so. */
  changed(talk: Summary): void;
}

/** A box of the shop's inbox, kept up to date: by its own polls, or by those of the open conversation. */
export function useInbox(shopId: ShopId, box: Box, talkOpen: boolean): Inbox {
  const [changes, setChanges] = useState<readonly Summary[]>([]);
  const [queued, setQueued] = useState(0);
  const [elsewhere, setElsewhere] = useState(0);
  const hear = (talks: readonly Summary[]) => {
    if (talks.length > 0) setChanges((old) => withNews(old, talks));
  };
  const watch = useWatch(shopId, (news, asked) => {
    hear(news.talks);
    setQueued(news.queued);
    if (asked.elsewhere) setElsewhere(news.elsewhere.reduce((sum, one) => sum + one.queued, 0));
  });
  const pages = usePages<Summary>(
    async (cursor) => {
      const outcome = await call('service', 'inbox', {
        shopId,
        box,
        limit: 20,
        ...(cursor ? { cursor } : {}),
      });
      if (!outcome.ok) return outcome;
      const { talks, nextCursor } = outcome.data;
      setQueued(outcome.data.queued);
      watch.begin(outcome.data.since);
      return { ok: true, data: { rows: talks, nextCursor } };
    },
    [shopId, box],
  );
  usePolling(
    async () => {
      const outcome = await watch.ask();
      return outcome.ok ? outcome.data : null;
    },
    !talkOpen && !pages.loading && pages.error === null,
  );
  return {
    pages,
    rows: listed(pages.rows, changes, box),
    queued,
    elsewhere,
    watch,
    changed: (talk) => hear([talk]),
  };
}

/** The newest word about each conversation. The very same where nothing is new. */
function withNews(old: readonly Summary[], talks: readonly Summary[]): readonly Summary[] {
  const news = talks.filter((talk) => {
    const known = old.find(({ talkId }) => talkId === talk.talkId);
    return !known || known.changedAt < talk.changedAt || known.state !== talk.state;
  });
  if (news.length === 0) return old;
  return [...old.filter(({ talkId }) => !news.some((talk) => talk.talkId === talkId)), ...news];
}
