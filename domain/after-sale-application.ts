import { deadlineOf } from './after-sale';
import type { Share } from './after-sale-share';
import type { AfterSaleDoc, OrderDoc } from './documents';
import type { Rules } from './rules';
import type { Ms } from './units';

/** What a buyer asks for, under an id that the same request always has. */
export type Application = Pick<
  AfterSaleDoc,
  '_id' | 'inputDigest' | 'lineNo' | 'n' | 'type' | 'reason' | 'text' | 'pictures'
>;

/** An after-sale as it begins: of a line that its order has, with the share it was judged to be worth. */
export function begun(
  { _id, inputDigest, lineNo, n, type, reason, text, pictures }: Application,
  order: OrderDoc,
  { goodsFee, unshippedN }: Share,
  now: Ms,
  rules: Rules,
): AfterSaleDoc {
  const line = order.lines.find((one) => one.lineNo === lineNo)!;
  const status = 'MERCHANT_PROCESSING';
  return {
    _id,
    inputDigest,
    orderId: order._id,
    shopId: order.shopId,
    shopName: order.shopName,
    openid: order.openid,
    outTradeNo: order.outTradeNo ?? '',
    subMchId: order.subMchId,
    lineNo,
    productId: line.productId,
    skuId: line.skuId,
    title: line.title,
    thumbImg: line.thumbImg,
    skuAttrs: line.skuAttrs,
    n,
    unshippedN,
    type,
    reason,
    text,
    pictures,
    status,
    goodsFee,
    freightFee: 0,
    refundReason: null,
    refundTries: 0,
    dueAt: deadlineOf(status, now, rules),
    createdAt: now,
    updatedAt: now,
    rejectText: '',
    returnAddress: null,
    returnParcel: null,
    exchangeParcel: null,
    dispute: null,
    log: [{ at: now, by: 'shopper', event: 'apply', status }],
  };
}
