import { useCallback, useEffect, useRef, useState } from 'react';
import { call, newRequestId, type Output } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { lastSeq } from '@/talk/thread';
import { usePolling } from '@/talk/use-polling';
import { useSight } from '@/talk/use-sight';
import { type Talk, useTalk } from '@/talk/use-talk';
import { useTyping } from '@/talk/use-typing';
import { toast } from '@/ui/toast';
import type { Ms, ShopId } from '../../../domain/units';
import type { Summary } from './listed';
import type { Watch } from './use-watch';

type Opened = Output<'service', 'talk'>;
export type Detail = Opened['talk'];
export type Order = Opened['orders'][number];

export interface AgentTalk {
  /** null until the first answer. */
  detail: Detail | null;
  orders: readonly Order[];
  phrases: readonly string[];
  error: ClientError | null;
  reload(): void;
  talk: Talk;
  typing(): void;
  /** Takes, closes, reopens or hands on; answers whether it went well. What went wrong is said. */
  move(how: 'take' | 'close' | 'reopen'): Promise<boolean>;
  transfer(to: { agentId?: string; note: string }): Promise<boolean>;
  note(text: string): Promise<boolean>;
  decide(messageId: string, decision: 'arrived' | 'resend' | 'drop'): Promise<boolean>;
}

const PAGE = 20;

/** One conversation for who answers it. `onChange` hears how it stands after each of its actions. */
export function useAgentTalk(
  shopId: ShopId,
  talkId: string,
  watch: Watch,
  onChange: (talk: Summary) => void,
): AgentTalk {
  const [opened, setOpened] = useState<Pick<Opened, 'orders' | 'quickPhrases'> | null>(null);
  const [detail, setDetail] = useState<Detail | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const sentence = useSentence();
  const since = useRef<Ms>(0);
  const inSight = useSight();
  const ids = { shopId, talkId };

  const talk = useTalk({
    place: `${shopId} ${talkId}`,
    async send(says, requestId) {
      const outcome = await call('service', 'answer', { ...ids, says }, requestId);
      if (!outcome.ok) return outcome;
      const { message, quota } = outcome.data;
      stands(outcome.data.talk);
      setDetail((old) => old && { ...old, quota });
      polling.stir();
      return { ok: true, data: { messages: [message] } };
    },
    history: (cursor) => call('service', 'talkHistory', { ...ids, cursor, limit: PAGE }),
  });

  const stands = (summary: Summary) => {
    setDetail((old) => old && { ...old, ...summary });
    onChange(summary);
  };

  const polling = usePolling(async () => {
    if (talk.inDoubt()) return { askAgainMs: 0, more: false };
    const outcome = await watch.ask({ talkId, talkSince: since.current });
    if (!outcome.ok) return null;
    const { data } = outcome;
    since.current = data.talkSince;
    // A poll does not look up again what the shopper came from.
    if (data.talk) setDetail((old) => kept(old, data.talk));
    talk.merge(data.messages);
    if (data.talk) mark(data.talk.unread);
    return data;
  }, opened !== null);

  const load = useCallback(async () => {
    setError(null);
    const outcome = await call('service', 'talk', { shopId, talkId, limit: PAGE });
    if (!outcome.ok) return setError(outcome.error);
    const { data } = outcome;
    since.current = data.talkSince;
    watch.begin(data.talkSince);
    setDetail(data.talk);
    talk.begin(data.messages, data.nextCursor);
    setOpened({ orders: data.orders, quickPhrases: data.quickPhrases });
  }, [shopId, talkId, talk.begin, watch]);
  useEffect(() => void load(), [load]);

  const marking = useRef(false);
  const seen = useRef(0);
  seen.current = lastSeq(talk.thread);
  const mark = (unread: number) => {
    if (!inSight || unread === 0 || marking.current || !polling.takesPlace()) return;
    marking.current = true;
    void call('service', 'readTalk', { ...ids, seq: seen.current }).then((outcome) => {
      marking.current = false;
      if (outcome.ok) setDetail((old) => old && { ...old, unread: outcome.data.unread });
    });
  };
  const unread = detail?.unread ?? 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: made anew when there is something to mark, or somebody looks
  useEffect(() => mark(unread), [inSight, unread]);

  const refused = (why: ClientError): false => {
    toast(sentence(why));
    // Somebody was quicker: shows how it stands now.
    if (why.code === 'WRONG_STATE') void load();
    return false;
  };
  return {
    detail,
    orders: opened?.orders ?? [],
    phrases: opened?.quickPhrases ?? [],
    error,
    reload: () => void load(),
    talk,
    typing: useTyping(() => void call('service', 'typingTalk', ids)),
    async move(how) {
      const outcome = await call('service', how, ids);
      if (!outcome.ok) return refused(outcome.error);
      stands(outcome.data.talk);
      polling.stir();
      return true;
    },
    async transfer(to) {
      const outcome = await call('service', 'transfer', { ...ids, ...to });
      if (!outcome.ok) return refused(outcome.error);
      stands(outcome.data.talk);
      return true;
    },
    async note(text) {
      const outcome = await call('service', 'note', { ...ids, text }, newRequestId());
      if (!outcome.ok) return refused(outcome.error);
      const { notes } = outcome.data;
      setDetail((old) => old && { ...old, notes });
      return true;
    },
    async decide(messageId, decision) {
      const outcome = await call('service', 'decide', { ...ids, messageId, decision });
      if (!outcome.ok) return refused(outcome.error);
      const { message, quota } = outcome.data;
      talk.merge([message]);
      setDetail((old) => old && { ...old, quota });
      return true;
    },
  };
}

const kept = (old: Detail | null, now: Detail | null): Detail | null => {
  if (!old || !now) return now ?? old;
  const next = { ...now, subject: now.subject ?? old.subject };
  return JSON.stringify(next) === JSON.stringify(old) ? old : next;
};
