import { type AfterSaleReason, standingOf } from '../after-sale';
import type { AfterSaleDoc, OrderDoc } from '../documents';
import type { Ms } from '../units';
import type { Effects, Exclusion } from './effects';
import { buyerKey, type FactSource, takenBack } from './fact';
import { parcelAt } from './from-order';
import { type MetricName, metricOf, worstOf } from './metrics';

/** 品退: reasons that speak of the goods themselves. */
const ofQuality: readonly AfterSaleReason[] = [
  'NOT_MATCH_PRODUCT_DESC',
  'QUALITY_ISSUE',
  'SEND_WRONG_GOODS',
  'THREE_NO_PRODUCT',
  'FAKE_PRODUCT',
];
/** Reasons that speak of the way. */
const ofDelivery: readonly AfterSaleReason[] = ['NO_EXPRESS_INFO', 'EMPTY_PACKAGE', 'NOT_DELIVERED_TOO_LONG'];

type AfterSale = Pick<
  AfterSaleDoc,
  '_id' | 'orderId' | 'shopId' | 'openid' | 'type' | 'reason' | 'status' | 'createdAt' | 'log'
>;
type Order = Pick<OrderDoc, 'parcels' | 'shippedAt' | 'paidAt'>;

/**
 * What an after-sale says by now. Refunds for quality and over the delivery count with the day the parcel left,
 * disputes with the day of the payment, waits with the day of the application. A refund that never came to be after
 * all is taken back.
 */
export function afterSaleFacts(doc: AfterSale, order: Order, excluded?: Exclusion): FactSource[] {
  const own = (
    id: string,
    at: Ms,
    effects: Effects,
    subject: FactSource['subject'],
    bad: boolean,
  ): FactSource => ({
    id: `${id}~${doc._id}`,
    shopId: doc.shopId,
    buyer: buyerKey(doc.shopId, doc.openid),
    at,
    subject,
    about: `afterSale~${doc._id}`,
    effects,
    bad,
    ...(excluded ? { excluded } : {}),
  });
  const onOrder = `order~${doc.orderId}` as const;
  const onItself = `afterSale~${doc._id}` as const;
  const wait = (id: string, metric: MetricName, from: Ms, until: Ms): FactSource => {
    const s = Math.min(metricOf(metric).most, Math.max(0, Math.floor((until - from) / 1000)));
    return own(id, doc.createdAt, { [metric]: { n: 1, s } }, onItself, s > metricOf(metric).threshold);
  };

  const facts: FactSource[] = [];
  const left = parcelAt(order);
  const blamed: MetricName | null = ofQuality.includes(doc.reason)
    ? 'productQualityRatio_30d'
    : ofDelivery.includes(doc.reason)
      ? 'waybillNegtiveOrdRatio_30d'
      : null;
  const agreed = doc.log.some((entry) =>
    ['refunding', 'refunded', 'exchanged'].includes(standingOf(entry.status)),
  );
  if (blamed && left !== null && agreed) {
    const fact = own('blame', left, { [blamed]: { n: 0, s: worstOf(blamed) } }, onOrder, true);
    facts.push(fact);
    if (standingOf(doc.status) === 'closed') facts.push(takenBack(fact));
  }
  const lost = doc.log.some((entry) => entry.event === 'disputeRefund' || entry.event === 'disputeReturn');
  if (lost && order.paidAt !== null) {
    const metric = 'serviceComplaintRatio_30d';
    facts.push(own('dispute', order.paidAt, { [metric]: { n: 0, s: worstOf(metric) } }, onOrder, true));
  }
  return [...facts, ...waits(doc, wait)];
}

/** How long the shopper waited for the shop: for the first word, and for the decision. */
function waits(
  { type, createdAt, log }: AfterSale,
  wait: (id: string, metric: MetricName, from: Ms, until: Ms) => FactSource,
): FactSource[] {
  const events = (...wanted: string[]) => log.find((entry) => wanted.includes(entry.event));
  const facts: FactSource[] = [];
  const first = events('accept', 'reject', 'acceptOverdue');
  if (first) facts.push(wait('first', 'aftersaleFirstOperationTime_30d', createdAt, first.at));
  if (type === 'REFUND' && first) facts.push(wait('deal', 'onlyRefundDealSec_30d', createdAt, first.at));
  const back = events('shipBack');
  const decided =
    back &&
    log.find((e) => e.at >= back.at && ['confirmReceipt', 'receiptOverdue', 'reject'].includes(e.event));
  if (type === 'RETURN' && back && decided) {
    facts.push(wait('deal', 'returnRefundDealSec_30d', back.at, decided.at));
  }
  return facts;
}
