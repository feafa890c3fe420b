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
  skuAttr,
  text,
  url,
} from '../platform/fields';

const basketLine = v.strictObject({ productId: id, skuId: id, n: quantity });
const basket = v.pipe(v.array(basketLine), v.minLength(1), v.maxLength(50));

/** Why a line cannot be bought as asked. `available` says how many could be. */
const problem = v.nullable(
  v.picklist([
    'NOT_FOUND',
    'UNLISTED',
    'SKU_MISMATCH',
    'SOLD_OUT',
    'SHOP_CLOSED',
    'NOT_DELIVERABLE',
    'PRESALE_TOO_FAR',
  ]),
);
export type LineProblem = v.InferOutput<typeof problem>;

/** A claimed coupon by shop: one an order. */
const coupons = v.optional(v.record(id, id), {});

const orderStatus = v.picklist([10, 20, 21, 30, 100, 200, 250]);

const orderLine = v.object({
  lineNo: count,
  productId: v.string(),
  skuId: v.string(),
  title: v.string(),
  thumbImg: url,
  skuAttrs: v.array(skuAttr),
  skuCnt: count,
  salePrice: fen,
  realPrice: fen,
  shippedCnt: count,
  onAftersaleSkuCnt: count,
  finishAftersaleSkuCnt: count,
  /** 1: pre-sale. */
  stockType: v.optional(v.picklist([0, 1])),
  /** When a pre-sale ships at the latest. */
  deliveryDeadline: v.optional(ms),
});

const orderSummary = v.object({
  orderId: v.string(),
  shopId: v.string(),
  shopName: v.string(),
  shopLogo: url,
  status: orderStatus,
  lines: v.array(orderLine),
  orderPrice: fen,
  createdAt: ms,
  expiresAt: v.nullable(ms),
});

const price = v.object({
  productPrice: fen,
  freight: fen,
  discountedPrice: fen,
  changeDownPrice: fen,
  orderPrice: fen,
});

/** What a carrier said of a parcel, the latest first. Types are 物流助手's `action_type`. */
const way = {
  events: v.array(v.object({ at: ms, type: count, text: v.string() })),
  collectedAt: v.nullable(ms),
  deliveredAt: v.nullable(ms),
  /** When the first thing went wrong with it. */
  troubleAt: v.nullable(ms),
  /** When the carrier was asked last; null: not yet. */
  askedAt: v.nullable(ms),
};

const tracked = v.object({ parcels: v.array(v.object({ parcelId: v.string(), ...way })) });

const orderDetail = v.object({
  ...orderSummary.entries,
  tradeId: v.string(),
  price,
  address,
  note: v.string(),
  paidAt: v.nullable(ms),
  shippedAt: v.nullable(ms),
  finishedAt: v.nullable(ms),
  cancelledAt: v.nullable(ms),
  cancelType: v.nullable(count),
  confirmType: v.nullable(count),
  /** When receipt is taken as confirmed, while it waits. */
  autoConfirmAt: v.nullable(ms),
  /** The countdown stands still: an after-sale is open. */
  autoConfirmPaused: v.boolean(),
  settleAt: v.nullable(ms),
  coupon: v.nullable(v.object({ name: v.string(), off: fen })),
  addressChanges: count,
  /** What the shop took off, oldest first: all taken off until then, what was to pay, and why. */
  priceChanges: v.array(v.object({ downFen: fen, orderPrice: fen, at: ms, reason: v.string() })),
  transactionId: v.nullable(v.string()),
  parcels: v.array(
    v.object({
      parcelId: v.string(),
      deliveryId: v.string(),
      deliveryName: v.string(),
      waybillId: v.string(),
      items: v.array(v.object({ lineNo: count, n: count })),
      shippedAt: ms,
      /** Whether a carrier brings it and can be asked about it. */
      travels: v.boolean(),
      ...way,
    }),
  ),
});

const page = <T extends v.GenericSchema>(row: T) =>
  v.object({ orders: v.array(row), nextCursor: v.nullable(v.string()) });

const moved = v.object({ orderId: v.string(), status: orderStatus });

const batch = v.object({ amount: v.number(), price: fen });
const freightReason = v.object({
  name: v.string(),
  fen,
  /** Always free, free for this amount, or counted by pieces or started kilograms. */
  rule: v.picklist(['FREE', 'REACHED', 'PIECE', 'WEIGHT']),
  units: v.number(),
  first: batch,
  next: batch,
  /** What is missing until it is free; null where it never is. */
  missing: v.nullable(fen),
});

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
      'PRICE_CHANGED',
      'OVER_LIMIT',
      'COUPON_UNUSABLE',
      'REQUEST_ID_REUSED',
    ],
    writes: 'saga',
    idempotency: 'requestId',
  }),
  pay: action({
    does: 'Prepares payment of unpaid orders. Orders of one merchant number are paid together; call again for the rest.',
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
    does: "The caller's orders, newest first.",
    who: 'shopper',
    input: v.strictObject({
      tab: v.optional(v.picklist(['all', 'unpaid', 'toShip', 'shipped', 'done']), 'all'),
      cursor,
      limit: pageSize(20, 10),
    }),
    output: page(orderSummary),
    errors: [],
    writes: 'none',
  }),
  get: action({
    does: 'One order of the caller, whole.',
    who: 'shopper',
    input: v.strictObject({ orderId: id }),
    output: orderDetail,
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
    output: orderDetail,
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
