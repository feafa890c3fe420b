import type { ServiceRoundDoc, ServiceTalkDoc } from '../documents';
import { hours, minutes, type Rules } from '../rules';
import type { Ms, Openid } from '../units';

/**
 * Human rounds, the base of first answer, 平均回复时长 and 不回复率: a round opens with the first message that waits for
 * a person and ends with a person's first answer, or unanswered when waiting is over. Everything counts by the time of
 * the events, so that it makes no difference when a push arrives or when the clock looks.
 */
type Talk = Pick<
  ServiceTalkDoc,
  '_id' | 'shopId' | 'openid' | 'round' | 'lastRound' | 'rounds' | 'waitingSince' | 'agent' | 'personSpoke'
>;

export const roundIdOf = (talkId: string, n: number): string => `${talkId}~${n}`;

/** A message that waits for a person. */
export interface Question {
  /** Time of the event; WeChat gives whole seconds, and then it was said before `until`. */
  at: Ms;
  until?: Ms;
  /** Whether the shop was open at that time. */
  inHours: boolean;
}

/** The round that a late message began earlier than was known; see `amended`. */
export interface Amendment {
  roundId: string;
  askedAt: Ms;
  inHours: boolean;
}

/** What a message does: the talk after it, the round whose time was over before it, and what it says of the last one. */
export interface Asked<T> {
  talk: T;
  ended: ServiceRoundDoc | null;
  amends: Amendment | null;
}

/**
 * The talk after a message that wants a person. One older than the end of the last round came late: it belongs to it,
 * though whoever answered has not seen it. A round is measured from the first question of opening hours, if there is any.
 */
export function asked<T extends Talk>(talk: T, said: Question, rules: Rules): Asked<T> {
  const { lastRound } = talk;
  const waitingSince = Math.min(talk.waitingSince ?? said.at, said.at);
  if (lastRound && (said.until ?? said.at) <= lastRound.endedAt) {
    const earlier = said.at < lastRound.askedAt;
    const amends = { roundId: roundIdOf(talk._id, lastRound.n), askedAt: said.at, inHours: said.inHours };
    return { talk: { ...talk, waitingSince }, ended: null, amends: earlier ? amends : null };
  }
  const askedAt = Math.max(said.at, lastRound?.endedAt ?? 0);
  const over = expired(talk, askedAt, rules);
  const held = { ...over.talk, waitingSince };
  if (held.round) {
    const round = joined(held.round, askedAt, said.inHours);
    return { talk: { ...held, round }, ended: null, amends: null };
  }
  const n = held.rounds + 1;
  const round = { n, askedAt, first: !held.personSpoke, inHours: said.inHours };
  return { talk: { ...held, round, rounds: n }, ended: over.round, amends: null };
}

function joined(round: NonNullable<Talk['round']>, askedAt: Ms, inHours: boolean) {
  if (round.inHours === inHours) return { ...round, askedAt: Math.min(round.askedAt, askedAt) };
  return inHours ? { ...round, askedAt, inHours } : round;
}

interface Ended<T> {
  talk: T;
  round: ServiceRoundDoc | null;
}

/** The talk after a person's answer, and the round that it ended; one that comes too late finds it unanswered. */
export function answered<T extends Talk>(talk: T, at: Ms, agent: Openid, rules: Rules): Ended<T> {
  const over = expired(talk, at, rules);
  const { round } = over.talk;
  const spoken = { ...over.talk, waitingSince: null, personSpoke: true };
  if (!round) return { talk: spoken, round: over.round };
  const answeredAt = Math.max(at, round.askedAt);
  return ended(spoken, answeredAt, answeredAt, agent);
}

/** The talk after it was closed: a round that still waits counts as not answered, and the next question is a first one. */
export function unanswered<T extends Talk>(talk: T, at: Ms, rules: Rules): Ended<T> {
  const over = expired(talk, at, rules);
  const closed = { ...over.talk, waitingSince: null, personSpoke: false };
  if (!over.talk.round) return { talk: closed, round: over.round };
  return ended(closed, null, Math.max(at, over.talk.round.askedAt), talk.agent?.openid ?? '');
}

/** The talk at a moment, and the round whose time was over by then: not answered, though the shopper still waits. */
export function expired<T extends Talk>(talk: T, at: Ms, rules: Rules): Ended<T> {
  const deadline = talk.round && roundDeadline(talk.round.askedAt, rules);
  if (deadline === null || at < deadline) return { talk, round: null };
  return ended(talk, null, deadline, talk.agent?.openid ?? '');
}

function ended<T extends Talk>(talk: T, answeredAt: Ms | null, endedAt: Ms, agent: Openid): Ended<T> {
  const { n, askedAt, first, inHours } = talk.round!;
  const round: ServiceRoundDoc = {
    _id: roundIdOf(talk._id, n),
    talkId: talk._id,
    shopId: talk.shopId,
    openid: talk.openid,
    n,
    askedAt,
    answeredAt,
    answerMs: answeredAt === null ? null : answeredAt - askedAt,
    first,
    inHours,
    agent,
    endedAt,
    ...(inHours ? { ratingDue: endedAt + settles } : {}),
  };
  return { talk: { ...talk, round: null, lastRound: { n, askedAt, answeredAt, endedAt } }, round };
}

/** How long a round may still hear of an earlier question before the rating is told: no push comes later than that. */
const settles: Ms = minutes(5);

/**
 * The round with the earlier question that came late; null where it changes nothing, or the rating was told already:
 * what it was told once stays.
 */
export function amended(round: ServiceRoundDoc, { askedAt, inHours }: Amendment): ServiceRoundDoc | null {
  const told = round.inHours && round.ratingDue === undefined;
  if (told || inHours !== round.inHours || askedAt >= round.askedAt) return null;
  const { answeredAt } = round;
  return { ...round, askedAt, answerMs: answeredAt === null ? null : answeredAt - askedAt };
}

/** Until when a round waits for its answer. */
export const roundDeadline = (askedAt: Ms, rules: Rules): Ms =>
  askedAt + hours(rules['service.noReplyHours']);
