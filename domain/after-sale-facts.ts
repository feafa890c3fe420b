import type { AfterSaleDoc } from './documents';

/** What the operator sees of an after-sale at a glance. */
export const deskFacts = (doc: AfterSaleDoc): Record<string, unknown> => ({
  orderId: doc.orderId,
  shopId: doc.shopId,
  shopName: doc.shopName,
  title: doc.title,
  n: doc.n,
  type: doc.type,
  reason: doc.reason,
  status: doc.status,
  text: doc.text,
  rejectText: doc.rejectText,
  disputeText: doc.dispute?.text ?? '',
  refundFee: doc.goodsFee + doc.freightFee,
});
