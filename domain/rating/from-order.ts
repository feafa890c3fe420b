import type { OrderDoc } from '../documents';
import { days, hours, type Rules } from '../rules';
import type { Ms } from '../units';
import type { Exclusion } from './effects';
import { buyerKey, type FactSource } from './fact';
import { bestOf } from './metrics';

type Order = Pick<
  OrderDoc,
  | '_id'
  | 'shopId'
  | 'openid'
  | 'status'
  | 'lines'
  | 'parcels'
  | 'paidAt'
  | 'shippedAt'
  | 'finishedAt'
  | 'confirmType'
>;

/** The first parcel's leave, whether or not all have left. */
const leftAt = ({ parcels }: Pick<OrderDoc, 'parcels'>): Ms | null => parcels[0]?.shippedAt ?? null;

/** Until when an order must leave to be on time; a pre-sale until what was promised. */
const dueToLeave = ({ lines, paidAt }: Order, rules: Rules): Ms =>
  Math.max(
    (paidAt ?? 0) + hours(rules['rating.collectHours']),
    ...lines.map((line) => line.deliveryDeadline ?? 0),
  );

/** The day with which everything about an order's parcel counts. */
export const parcelAt = (order: Pick<OrderDoc, 'parcels' | 'shippedAt'>): Ms | null =>
  leftAt(order) ?? order.shippedAt;

/**
 * What an order says by now: that it left in time or not, that its goods and its delivery can be judged, that it came
 * in time. `cameAt`: when carriers say the last parcel was signed for. Each is said once, under the order's own id, and stays true whatever comes after.
 */
export function orderFacts(
  order: Order,
  now: Ms,
  rules: Rules,
  { excluded, cameAt = null }: { excluded?: Exclusion; cameAt?: Ms | null } = {},
): FactSource[] {
  const own = (id: string, at: Ms, effects: FactSource['effects'], bad = false): FactSource => ({
    id: `${id}~${order._id}`,
    shopId: order.shopId,
    buyer: buyerKey(order.shopId, order.openid),
    at,
    subject: `order~${order._id}`,
    effects,
    bad,
    ...(excluded ? { excluded } : {}),
  });
  const facts: FactSource[] = [];
  const left = leftAt(order);
  if (order.paidAt !== null) {
    const due = dueToLeave(order, rules);
    // Given back before it had to leave: nobody was kept waiting.
    const decided = left !== null || (now >= due && order.status !== 200);
    const inTime = left !== null && left <= due;
    if (decided) {
      facts.push(
        own(
          'paid',
          order.paidAt,
          {
            collectInTimeRatio_30d: { n: 1, s: inTime ? bestOf('collectInTimeRatio_30d') : 0 },
            serviceComplaintRatio_30d: { n: 1, s: 0 },
          },
          !inTime,
        ),
      );
    }
  }
  if (left !== null) {
    facts.push(
      own('left', left, {
        productQualityRatio_30d: { n: 1, s: 0 },
        waybillNegtiveOrdRatio_30d: { n: 1, s: 0 },
      }),
    );
  }
  // Without a carrier's word the buyer's own receipt says when it came; one by time-out does not.
  const came = cameAt ?? (order.confirmType === 1 ? order.finishedAt : null);
  if (order.finishedAt !== null && came !== null && order.shippedAt !== null) {
    const inTime = came - order.shippedAt <= days(rules['rating.arriveDays']);
    const effects = {
      waybillArriveOntimeRatio_30d: { n: 1, s: inTime ? bestOf('waybillArriveOntimeRatio_30d') : 0 },
    };
    facts.push(own('came', order.shippedAt, effects, !inTime));
  }
  return facts;
}

/** When a paid order is first asked. What it says counts with its own time, so asking late loses nothing. */
export const firstAsked = (paidAt: Ms): Ms => paidAt + hours(24);

/** When an order has something more to say though nobody moves it; null when not. */
export function orderSpeaksAt(order: Order, now: Ms, rules: Rules): Ms | null {
  if (order.paidAt === null || leftAt(order) !== null || order.status === 200) return null;
  const due = dueToLeave(order, rules);
  return due > now ? due : null;
}
