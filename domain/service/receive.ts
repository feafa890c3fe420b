import type { MessageFrom, ServiceMessageDoc, ServiceRoundDoc, ServiceTalkDoc } from '../documents';
import { hours, type Rules } from '../rules';
import type { Ms } from '../units';
import type { Reaction } from './auto-answer';
import { isCourtesy } from './courtesy';
import { preview } from './mask';
import { type Amendment, asked, roundDeadline } from './rounds';
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

/** What the shopper said, and how it finds the shop. */
export interface Heard extends Said, Pick<ServiceMessageDoc, 'kind' | 'carrier'> {
  /** The last moment at which it may have been said, where the carrier gives whole seconds. */
  until?: Ms;
  /** Whether people of the shop answer here at all. */
  served: boolean;
  /** Whether they did at the time of the event. */
  inHours: boolean;
}

/** The talk, a round that was over before, and what a late question says of the last round. */
export interface AfterShopper {
  talk: ServiceTalkDoc;
  ended: ServiceRoundDoc | null;
  amends: Amendment | null;
}

/** What follows from what the shopper said and from the shop's own reaction to it, before any reply is added. */
export function afterShopper(
  talk: ServiceTalkDoc,
  said: Heard,
  reaction: Reaction,
  now: Ms,
  rules: Rules,
): AfterShopper {
  let next = withMessage(talk, said, now);
  if (said.at >= talk.carrierAt) next = { ...next, carrier: said.carrier, carrierAt: said.at };
  const state = (reaction.move && moved(next.state, reaction.move)) ?? next.state;
  if (state === 'queued' && next.state !== 'queued') next = { ...next, queuedAt: now, agent: null };
  next = given({ ...next, state, typingShopper: 0 }, reaction, now);
  if (!isHuman(state) || !waits(said, talk)) return { talk: withDue(next, rules), ended: null, amends: null };
  const after = asked(next, said, rules);
  return { ...after, talk: withDue(after.talk, rules) };
}

/** Whether a person's answer is due: not to who merely enters, nor to thanks for one. */
function waits({ kind, served, text }: Heard, { round, personSpoke }: ServiceTalkDoc): boolean {
  if (!served || kind === 'enter') return false;
  return !(kind === 'text' && round === null && personSpoke && isCourtesy(text));
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
