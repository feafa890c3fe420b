import type { ReviewDoc } from '../documents';
import { buyerKey, type FactSource, takenBack } from './fact';
import { type MetricName, metricOf, worstOf } from './metrics';

/** What a score of 1–5 is worth in a share of good ones: 4 and 5 are good, 3 is half. */
const goodness = (metric: MetricName, score: number): number =>
  score >= 4 ? metricOf(metric).most : score === 3 ? metricOf(metric).most / 2 : 0;

/** Scores of the platform that are bad: one and two stars. */
export const isBad = (score: number): boolean => score <= 2;

type Review = Pick<
  ReviewDoc,
  | '_id'
  | 'orderId'
  | 'shopId'
  | 'openid'
  | 'productScore'
  | 'logisticsScore'
  | 'serviceScore'
  | 'createdAt'
  | 'shippedAt'
  | 'excluded'
  | 'shownTimes'
>;

/**
 * What a review that was just shown says; with `taken`, what takes that back. Its goods and service count with the day
 * it was written, a bad word on the delivery with the day the parcel left.
 */
export function reviewFacts(review: Review, taken = false): FactSource[] {
  const { excluded, createdAt, shippedAt, productScore, logisticsScore, serviceScore } = review;
  const own = (kind: string): Pick<FactSource, 'id' | 'shopId' | 'buyer' | 'about' | 'excluded'> => ({
    // Shown again after it was taken away, it is said anew.
    id: `${kind}~${review._id}~${review.shownTimes}`,
    shopId: review.shopId,
    buyer: buyerKey(review.shopId, review.openid),
    about: `review~${review._id}`,
    ...(excluded ? { excluded } : {}),
  });
  const facts: FactSource[] = [
    {
      ...own('review'),
      at: createdAt,
      subject: `review~${review._id}`,
      effects: {
        proValidGoodEvalRatio: { n: 1, s: goodness('proValidGoodEvalRatio', productScore) },
        serviceGoodEvalRatio: { n: 1, s: goodness('serviceGoodEvalRatio', serviceScore) },
      },
      bad: productScore < 4 || serviceScore < 4,
    },
  ];
  if (isBad(logisticsScore) && shippedAt !== null) {
    const metric = 'waybillNegtiveOrdRatio_30d';
    facts.push({
      ...own('slow'),
      at: shippedAt,
      subject: `order~${review.orderId}`,
      effects: { [metric]: { n: 0, s: worstOf(metric) } },
      bad: true,
    });
  }
  return taken ? facts.map(takenBack) : facts;
}
