import type { ServiceRoundDoc, ServiceTalkDoc } from '../documents';
import { hours, type Rules } from '../rules';
import type { Ms, Openid } from '../units';

/**
 * Human rounds, the base of 平均回复时长 and 不回复率: a round opens with the first message that waits for a person and
 * ends with a person's first answer, or unanswered when waiting is over. Everything counts by the time of the events.
 */
type Talk = Pick<
  ServiceTalkDoc,
  '_id' | 'shopId' | 'openid' | 'round' | 'lastRound' | 'rounds' | 'waitingSince' | 'agent'
>;

export const roundIdOf = (talkId: string, n: number): string => `${talkId}~${n}`;

/**
 * The talk after a message that wants a person. One older than the end of the last round came late: it belongs to it.
 * `first`: nobody of the shop has spoken since a person was asked for.
 */
export function asked<T extends Talk>(talk: T, at: Ms, first: boolean, inHours: boolean): T {
  if (talk.lastRound && at <= talk.lastRound.endedAt) return talk;
  if (talk.round) {
    const askedAt = Math.min(talk.round.askedAt, at);
    return { ...talk, round: { ...talk.round, askedAt }, waitingSince: askedAt };
  }
  const n = talk.rounds + 1;
  return { ...talk, round: { n, askedAt: at, first, inHours }, rounds: n, waitingSince: at };
}

/** The talk after a person's answer, and the round that it ended, if one was open. */
export function answered<T extends Talk>(
  talk: T,
  at: Ms,
  agent: Openid,
): { talk: T; round: ServiceRoundDoc | null } {
  if (!talk.round) return { talk: { ...talk, waitingSince: null }, round: null };
  const answeredAt = Math.max(at, talk.round.askedAt);
  return ended(talk, answeredAt, answeredAt, agent);
}

/** The talk after waiting was over: the round counts as not answered. */
export function unanswered<T extends Talk>(talk: T, at: Ms): { talk: T; round: ServiceRoundDoc | null } {
  if (!talk.round) return { talk: { ...talk, waitingSince: null }, round: null };
  return ended(talk, null, at, talk.agent?.openid ?? '');
}

function ended<T extends Talk>(talk: T, answeredAt: Ms | null, endedAt: Ms, agent: Openid) {
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
    ...(inHours ? { ratingDue: endedAt } : {}),
  };
  const next = { ...talk, round: null, waitingSince: null, lastRound: { n, askedAt, answeredAt, endedAt } };
  return { talk: next, round };
}

/** Until when a round waits for its answer. */
export const roundDeadline = (askedAt: Ms, rules: Rules): Ms =>
  askedAt + hours(rules['service.noReplyHours']);
