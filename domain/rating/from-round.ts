import type { Ms, Openid, ShopId } from '../units';
import { buyerKey, type FactSource } from './fact';
import { metricOf, worstOf } from './metrics';

/** A shopper's question, and the first answer of a person to it. */
export interface ServiceRound {
  /** Unique for ever; also what a merchant's page finds the conversation by. */
  roundId: string;
  shopId: ShopId;
  openid: Openid;
  askedAt: Ms;
  /** null: nobody answered, and the time for it is over. */
  answeredAt: Ms | null;
}

/**
 * What a round says: how long the answer took, or that there was none. Tell it once, when the answer is given or the
 * time for it is over; a round that is told again changes nothing.
 */
export function roundFact({ roundId, shopId, openid, askedAt, answeredAt }: ServiceRound): FactSource {
  const { most, threshold } = metricOf('serviceReplyLength_30d');
  const unanswered = { n: 1, s: answeredAt === null ? worstOf('serviceNoreplyRatio_30d') : 0 };
  const s = answeredAt === null ? 0 : Math.min(most, Math.max(0, Math.floor((answeredAt - askedAt) / 1000)));
  return {
    id: `round~${roundId}`,
    shopId,
    buyer: buyerKey(shopId, openid),
    at: askedAt,
    subject: `round~${roundId}`,
    effects: {
      serviceNoreplyRatio_30d: unanswered,
      ...(answeredAt === null ? {} : { serviceReplyLength_30d: { n: 1, s } }),
    },
    bad: answeredAt === null || s > threshold,
  };
}
