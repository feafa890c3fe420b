import * as v from 'valibot';
import { deliveryIds } from '../../domain/delivery';
import { action } from '../platform/contract';
import {
  address,
  count,
  cursor,
  fen,
  id,
  launch,
  ms,
  pageSize,
  quantity,
  shopService,
  skuAttr,
  text,
  url,
} from '../platform/fields';
import {
  basket,
  cameBy,
  coupons,
  freightReason,
  moved,
  orderDetail,
  orderSummary,
  page,
  problem,
  tracked,
} from './order-fields';

export const contract = {
  quote: action({
    does: 'Prices a basket as it stands: one part a shop, freight by address, and what cannot be bought.',
    who: 'shopper',
    input: v.strictObject({ lines: basket, provinceName: v.optional(text(40)), coupons }),
    output: v.object({
      shops: v.array(
        v.object({
          shopId: v.string(),
          name: v.string(),
          logo: url,
          lines: v.array(
            v.object({
              productId: v.string(),
              skuId: v.string(),
              n: count,
              title: v.string(),
              thumbImg: url,
              skuAttrs: v.array(skuAttr),
              salePrice: fen,
              available: count,
              problem,
              /** The line's share of the discount. */
              discount: fen,
              /** When a pre-sale ships at the latest. */
              shipBy: v.optional(ms),
              limitedInfo: v.optional(
                v.object({ periodType: v.picklist([0, 1, 2, 3]), limitedBuyNum: count }),
              ),
            }),
          ),
          productPrice: fen,
          freight: fen,
          /** Why it is that much, a template at a time. */
          freightReasons: v.array(freightReason),
          /** Provinces that what cannot be sent is not sent to. */
          notSendArea: v.array(v.string()),
          discountedPrice: fen,
          orderPrice: fen,
          /** The one that was chosen. */
          coupon: v.nullable(v.object({ userCouponId: v.string(), name: v.string(), off: fen })),
          /** What the shopper has for this shop, the best first; `why` it cannot be used. */
          coupons: v.array(
            v.object({
              userCouponId: v.string(),
              name: v.string(),
              off: fen,
              why: v.nullable(v.picklist(['NOT_YET', 'EXPIRED', 'USED', 'NO_GOODS', 'BELOW_THRESHOLD'])),
              validTo: ms,
            }),
          ),
        }),
      ),
      /** What would be paid for the lines without a problem. */
      totalPrice: fen,
      /** Digest of lines and prices; `place` refuses with PRICE_CHANGED if it no longer holds. */
      quoteKey: v.string(),
    }),
    errors: ['COUPON_UNUSABLE'],
    writes: 'none',
    counts: 'baskets',
  }),
  place: action({
    does: 'Places a basket: locks the stock and makes one order a shop. Needs a request id.',
    who: 'shopper',
    input: v.strictObject({
      lines: basket,
      address,
      /** A note per shop, by shop id. */
      notes: v.optional(v.record(id, text(200)), {}),
      launch,
      coupons,
      quoteKey: v.optional(text(64)),
    }),
    output: v.object({
      tradeId: v.string(),
      orders: v.array(v.object({ orderId: v.string(), shopId: v.string(), orderPrice: fen })),
      totalPrice: fen,
      expiresAt: ms,
    }),
    errors: [
      'NOT_FOUND',
      'UNLISTED',
      'SKU_MISMATCH',
      'SOLD_OUT',
      'SHOP_CLOSED',
      'NOT_DELIVERABLE',
      'PRESALE_TOO_FAR',
      'SOLD_ELSEWHERE',
      'PRICE_CHANGED',
      'OVER_LIMIT',
      'COUPON_UNUSABLE',
      'REQUEST_ID_REUSED',
    ],
    writes: 'saga',
    idempotency: 'requestId',
  }),
  pay: action({
    does: 'Prepares payment of unpaid orders. Orders of one merchant number are paid together, several numbers on one sheet where that is configured; call again for the rest.',
    who: 'shopper',
    input: v.strictObject({ orderIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)) }),
    output: v.object({
      /** null: nothing is left to pay. */
      payment: v.nullable(
        v.object({
          outTradeNo: v.string(),
          orderIds: v.array(v.string()),
          payee: v.string(),
          totalFee: fen,
          /** Of a combined sheet, what goes to whom; missing where all goes to one merchant number. */
          parts: v.optional(
            v.array(v.object({ payee: v.string(), orderIds: v.array(v.string()), totalFee: fen })),
          ),
          /** What wx.requestPayment takes. */
          params: v.object({
            timeStamp: v.string(),
            nonceStr: v.string(),
            package: v.string(),
            signType: v.string(),
            paySign: v.string(),
          }),
        }),
      ),
      /** Orders of other merchant numbers, to be paid next. */
      remaining: v.array(v.string()),
    }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'PAYMENT_REFUSED'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  list: action({
    does: "The caller's orders, newest first; asked for, how many of them something is still to happen to.",
    who: 'shopper',
    input: v.strictObject({
      tab: v.optional(v.picklist(['all', 'unpaid', 'toShip', 'shipped', 'done']), 'all'),
      counts: v.optional(v.boolean(), false),
      cursor,
      limit: pageSize(20, 10),
    }),
    output: v.object({
      ...page(orderSummary).entries,
      /** By tab, where they were asked for. */
      counts: v.nullable(v.object({ unpaid: count, toShip: count, shipped: count })),
    }),
    errors: [],
    writes: 'none',
  }),
  get: action({
    does: 'One order of the caller, whole.',
    who: 'shopper',
    input: v.strictObject({ orderId: id }),
    output: v.object({ ...orderDetail.entries, service: shopService }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  cancel: action({
    does: 'The shopper gives up an unpaid order: the payment is closed, then the stock comes back.',
    who: 'shopper',
    input: v.strictObject({ orderId: id }),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  confirm: action({
    does: 'The shopper confirms receipt of a shipped order.',
    who: 'shopper',
    input: v.strictObject({ orderId: id }),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'update',
    idempotency: 'natural',
  }),
  changeAddress: action({
    does: 'The shopper changes where an order goes while nothing has left, five times at most.',
    who: 'shopper',
    input: v.strictObject({ orderId: id, address }),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE', 'NOT_DELIVERABLE', 'OVER_LIMIT'],
    writes: 'update',
    idempotency: 'natural',
  }),
  changePrice: action({
    does: 'The shop lowers the price of an unpaid order: `downFen` is all that is taken off since it was placed.',
    who: 'merchant:fulfilment',
    input: v.strictObject({
      shopId: id,
      orderId: id,
      downFen: fen,
      /** Why, for the buyer and the shop's own people. */
      reason: v.optional(v.pipe(text(60), v.trim()), ''),
    }),
    output: v.object({ ...moved.entries, orderPrice: fen }),
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  track: action({
    does: "Where an order's parcels are: asks their carriers, ten minutes after the last time at the earliest.",
    who: 'shopper',
    input: v.strictObject({ orderId: id }),
    output: tracked,
    errors: ['NOT_FOUND'],
    writes: 'update',
    idempotency: 'natural',
  }),
  trackForShop: action({
    does: 'The same for the shop that sent them.',
    who: 'merchant:fulfilment|service',
    input: v.strictObject({ shopId: id, orderId: id }),
    output: tracked,
    errors: ['NOT_FOUND'],
    writes: 'update',
    idempotency: 'natural',
  }),
  board: action({
    does: "The shop's orders for those who ship them.",
    who: 'merchant:fulfilment|service',
    input: v.strictObject({
      shopId: id,
      tab: v.optional(v.picklist(['unpaid', 'toShip', 'shipped', 'done']), 'toShip'),
      cursor,
      limit: pageSize(20, 10),
    }),
    output: page(
      v.object({
        ...orderSummary.entries,
        /** Name and phone masked, as lists show them. */
        receiver: v.string(),
        area: v.string(),
        note: v.string(),
        paidAt: v.nullable(ms),
      }),
    ),
    errors: [],
    writes: 'none',
  }),
  shopOrder: action({
    does: 'One order of the shop, whole, for its members who ship.',
    who: 'merchant:fulfilment|service',
    input: v.strictObject({ shopId: id, orderId: id }),
    output: v.object({ ...orderDetail.entries, cameBy: v.nullable(cameBy) }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  ship: action({
    does: 'One parcel leaves with a waybill; without `items` everything that is left goes with it.',
    who: 'merchant:fulfilment',
    input: v.strictObject({
      shopId: id,
      orderId: id,
      deliveryId: v.picklist(deliveryIds),
      /** Empty only for pick-up and goods that no carrier brings. */
      waybillId: v.optional(
        v.pipe(v.string(), v.trim(), v.regex(/^([A-Za-z0-9-]{6,40})?$/, 'not a waybill number')),
        '',
      ),
      items: v.optional(
        v.pipe(v.array(v.strictObject({ lineNo: count, n: quantity })), v.minLength(1), v.maxLength(50)),
      ),
    }),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'update',
    idempotency: 'natural',
  }),
} as const;
export type OrdersContract = typeof contract;
