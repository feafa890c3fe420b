import * as v from 'valibot';
import { domains } from '../../domain/entrance/scenes';
import { address, count, fen, id, ms, quantity, skuAttr, url } from '../platform/fields';

/** Schemas of the orders contract: what is asked for, and how an order is shown. */
const basketLine = v.strictObject({ productId: id, skuId: id, n: quantity });
export const basket = v.pipe(v.array(basketLine), v.minLength(1), v.maxLength(50));

/** Why a line cannot be bought as asked. `available` says how many could be. */
export const problem = v.nullable(
  v.picklist([
    'NOT_FOUND',
    'UNLISTED',
    'SKU_MISMATCH',
    'SOLD_OUT',
    'SHOP_CLOSED',
    'NOT_DELIVERABLE',
    'PRESALE_TOO_FAR',
    'SOLD_ELSEWHERE',
  ]),
);

/** A claimed coupon by shop: one an order. */
export const coupons = v.optional(v.record(id, id), {});

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

export const orderSummary = v.object({
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

export const tracked = v.object({ parcels: v.array(v.object({ parcelId: v.string(), ...way })) });

export const orderDetail = v.object({
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

export const page = <T extends v.GenericSchema>(row: T) =>
  v.object({ orders: v.array(row), nextCursor: v.nullable(v.string()) });

export const moved = v.object({ orderId: v.string(), status: orderStatus });

const batch = v.object({ amount: v.number(), price: fen });
export const freightReason = v.object({
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

/** What led the shopper to the shop, as it is frozen on the order; who shared it stays with the order. */
export const cameBy = v.object({
  entrance: v.string(),
  domain: v.picklist(domains),
  account: v.string(),
  shared: v.boolean(),
});
