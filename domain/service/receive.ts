import type { Carrier, MessageFrom, ServiceTalkDoc } from '../documents';
import { hours, type Rules } from '../rules';
import type { Ms } from '../units';
import type { Reaction } from './auto-answer';
import { preview } from './mask';
import { asked, roundDeadline } from './rounds';
import { isHuman, moved } from './talk';

/** What has been said, as far as the conversation's own state needs it. */
export interface Said {
  from: MessageFrom;
  text: string;
  at: Ms;
}

/** The talk with one message more, of either side: the latest by its event's time is what lists show. */
export function withMessage(talk: ServiceTalkDoc, said: Said, now: Ms): ServiceTalkDoc {
  const newest = !talk.last || said.at >= talk.last.at;
  const fromShopper = said.from === 'shopper';
  return {
    ...talk,
    seq: talk.seq + 1,
    last: newest ? { from: said.from, text: preview(said.text), at: said.at } : talk.last,
    unreadShop: talk.unreadShop + (fromShopper ? 1 : 0),
    unreadShopper: talk.unreadShopper + (fromShopper ? 0 : 1),
    updatedAt: now,
    changedAt: now,
  };
}

/** The talk after what the shopper said and the shop's own reaction to it, before any reply is added. */
export function afterShopper(
  talk: ServiceTalkDoc,
  said: Said,
  carrier: Carrier,
  reaction: Reaction,
  open: boolean,
  now: Ms,
  rules: Rules,
): ServiceTalkDoc {
  let next = withMessage(talk, said, now);
  if (said.at >= talk.carrierAt) next = { ...next, carrier, carrierAt: said.at };
  const state = (reaction.move && moved(next.state, reaction.move)) ?? next.state;
  if (state === 'queued' && next.state !== 'queued') next = { ...next, queuedAt: now, agent: null };
  next = given({ ...next, state, typingShopper: 0 }, reaction, now);
  if (isHuman(state)) next = asked(next, said.at, !isHuman(talk.state), open);
  return withDue(next, rules);
}

/** The talk with what was given noted, so that it is not given again at the next turn. */
export function given(talk: ServiceTalkDoc, { given: what }: Reaction, now: Ms): ServiceTalkDoc {
  if (what === 'welcome') return { ...talk, welcomedAt: now };
  return what === 'offline' ? { ...talk, offlineAt: now } : talk;
}

/** The talk with the next moment at which the clock must look at it. */
export function withDue(talk: ServiceTalkDoc, rules: Rules): ServiceTalkDoc {
  if (talk.state === 'closed') return { ...talk, dueAt: null };
  const idle = talk.updatedAt + hours(rules['service.closeAfterHours']);
  const dueAt = talk.round ? Math.min(idle, roundDeadline(talk.round.askedAt, rules)) : idle;
  return { ...talk, dueAt };
}
