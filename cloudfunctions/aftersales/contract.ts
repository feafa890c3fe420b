import * as v from 'valibot';
import { afterSaleReasons, afterSaleStatuses, afterSaleTypes } from '../../domain/after-sale';
import { deliveryIds } from '../../domain/delivery';
import { action } from '../platform/contract';
import {
  address,
  count,
  cursor,
  fen,
  id,
  ms,
  pageSize,
  pictureIds,
  quantity,
  shownPicture,
  skuAttr,
  text,
  url,
} from '../platform/fields';

const deliveryId = v.picklist(deliveryIds);
const waybillId = v.pipe(v.string(), v.trim(), v.regex(/^[A-Za-z0-9-]{6,40}$/, 'not a waybill number'));
const said = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));

const status = v.picklist(afterSaleStatuses);
const parcel = v.nullable(v.object({ deliveryId: v.string(), waybillId: v.string(), at: ms }));

const summary = v.object({
  afterSaleId: v.string(),
  orderId: v.string(),
  shopId: v.string(),
  shopName: v.string(),
  type: v.picklist(afterSaleTypes),
  reason: v.picklist(afterSaleReasons),
  status,
  title: v.string(),
  thumbImg: url,
  skuAttrs: v.array(skuAttr),
  n: count,
  /** What goes back, freight included as far as it is decided. */
  refundFee: fen,
  /** Until when the side whose turn it is must act; null where nobody must. */
  deadline: v.nullable(ms),
  createdAt: ms,
});

const detail = v.object({
  ...summary.entries,
  lineNo: count,
  freightFee: fen,
  text: v.string(),
  /** The shopper's evidence. */
  pictures: v.array(shownPicture),
  /** What the shop showed with its answers. */
  shopPictures: v.array(shownPicture),
  rejectText: v.string(),
  returnAddress: v.nullable(address),
  returnParcel: parcel,
  exchangeParcel: parcel,
  dispute: v.nullable(v.object({ text: v.string(), at: ms, decidedAt: v.nullable(ms) })),
  log: v.array(
    v.object({ at: ms, by: v.string(), event: v.string(), status: v.string(), text: v.optional(v.string()) }),
  ),
  /** What the caller's side may do now. */
  can: v.array(v.string()),
});

const moved = v.object({ afterSaleId: v.string(), status, refundFee: fen });
const page = v.object({ afterSales: v.array(summary), nextCursor: v.nullable(v.string()) });
const own = { afterSaleId: id };
const ofShop = { shopId: id, afterSaleId: id };

export const contract = {
  apply: action({
    does: 'The shopper asks back pieces of one line of a paid order: money, return for money, or exchange.',
    who: 'shopper',
    input: v.strictObject({
      orderId: id,
      lineNo: count,
      n: quantity,
      type: v.picklist(afterSaleTypes),
      reason: v.picklist(afterSaleReasons),
      text: v.optional(text(500), ''),
      pictures: pictureIds,
    }),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE', 'REQUEST_ID_REUSED', 'CONTENT_REFUSED', 'BAD_FILE'],
    writes: 'transaction',
    idempotency: 'requestId',
  }),
  list: action({
    does: "The caller's after-sales, newest first; of one order if told.",
    who: 'shopper',
    input: v.strictObject({ orderId: v.optional(id), cursor, limit: pageSize(20, 10) }),
    output: page,
    errors: [],
    writes: 'none',
  }),
  get: action({
    does: 'One after-sale of the caller, whole.',
    who: 'shopper',
    input: v.strictObject(own),
    output: detail,
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  cancel: action({
    does: 'The shopper takes an application back.',
    who: 'shopper',
    input: v.strictObject(own),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  shipBack: action({
    does: 'The shopper has sent the goods back, with this waybill.',
    who: 'shopper',
    input: v.strictObject({ ...own, deliveryId, waybillId }),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  confirm: action({
    does: 'The shopper has got what was sent in exchange.',
    who: 'shopper',
    input: v.strictObject(own),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  escalate: action({
    does: 'The shopper asks the operator to decide after a rejection.',
    who: 'shopper',
    input: v.strictObject({ ...own, text: said(500) }),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE', 'CONTENT_REFUSED'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  board: action({
    does: "The shop's after-sales; those that wait for the shop with the longest waiting first.",
    who: 'merchant:fulfilment|service',
    input: v.strictObject({
      shopId: id,
      tab: v.optional(v.picklist(['toAnswer', 'toReceive', 'waiting', 'refunding', 'done']), 'toAnswer'),
      cursor,
      limit: pageSize(20, 10),
    }),
    output: page,
    errors: [],
    writes: 'none',
  }),
  getForShop: action({
    does: 'One after-sale of the shop, whole, with the time left to answer.',
    who: 'merchant:fulfilment|service',
    input: v.strictObject(ofShop),
    output: v.object({
      ...detail.entries,
      /** Where this shop takes goods back, unless an answer says otherwise. */
      defaultReturnAddress: v.nullable(address),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  accept: action({
    does: 'The shop agrees: the money goes back, or the shopper may send the goods.',
    who: 'merchant:fulfilment|service',
    input: v.strictObject({
      ...ofShop,
      /** Where the goods go back to; the shop's own, where it has one. Needed for a return and an exchange. */
      returnAddress: v.optional(address),
      /** Keep it as the shop's own. */
      keepAddress: v.optional(v.boolean(), false),
    }),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  reject: action({
    does: 'The shop refuses, with a reason; the shopper may then ask the operator.',
    who: 'merchant:fulfilment|service',
    input: v.strictObject({ ...ofShop, text: said(200), pictures: pictureIds }),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE', 'CONTENT_REFUSED', 'BAD_FILE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  confirmReceipt: action({
    does: 'The shop got the goods: the money goes back, or the exchange leaves with its waybill.',
    who: 'merchant:fulfilment|service',
    input: v.strictObject({
      ...ofShop,
      deliveryId: v.optional(deliveryId),
      waybillId: v.optional(waybillId),
      pictures: pictureIds,
    }),
    output: moved,
    errors: ['NOT_FOUND', 'WRONG_STATE', 'CONTENT_REFUSED', 'BAD_FILE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
} as const;
export type AfterSalesContract = typeof contract;
