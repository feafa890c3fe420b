import * as v from 'valibot';
import { mostPieces } from '../../domain/stock-adjust';
import { action } from '../platform/contract';
import { count, cursor, id, ms, pageSize, skuAttr, text, url } from '../platform/fields';

/** One SKU's stock as its shop sees it. */
const row = v.object({
  skuId: v.string(),
  productId: v.string(),
  title: v.string(),
  thumb: url,
  skuAttrs: v.array(skuAttr),
  skuCode: v.string(),
  listed: v.boolean(),
  available: count,
  /** Pieces of orders that wait for their payment. */
  locked: count,
  sold: count,
});

export const contract = {
  board: action({
    does: "The shop's stock by SKU, the least available first; or of the goods whose title holds a text.",
    who: 'merchant:editor|fulfilment',
    input: v.strictObject({
      shopId: id,
      text: v.optional(v.pipe(text(40), v.trim())),
      cursor,
      limit: pageSize(50, 20),
    }),
    output: v.object({ rows: v.array(row), nextCursor: v.nullable(v.string()) }),
    errors: [],
    writes: 'none',
  }),
  ledger: action({
    does: 'What came in and went out of one SKU, newest first: sales, returns, and adjustments with who and why.',
    who: 'merchant:editor|fulfilment',
    input: v.strictObject({ shopId: id, skuId: id, cursor, limit: pageSize(50, 20) }),
    output: v.object({
      stock: row,
      entries: v.array(
        v.object({
          entryId: v.string(),
          n: v.pipe(v.number(), v.integer()),
          why: v.picklist(['seed', 'sale', 'adjust', 'return']),
          /** An order or after-sale; of an adjustment the name of the member who made it. */
          by: v.string(),
          at: ms,
          diffType: v.optional(v.picklist([1, 2, 3])),
          reason: v.optional(v.string()),
        }),
      ),
      nextCursor: v.nullable(v.string()),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  adjust: action({
    does: 'More pieces (1), fewer (2) or so many in all (3), never below what unpaid orders lock. Needs a request id.',
    who: 'merchant:editor|fulfilment',
    input: v.strictObject({
      shopId: id,
      skuId: id,
      diffType: v.picklist([1, 2, 3]),
      n: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostPieces)),
      reason: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(60)),
    }),
    output: v.object({
      skuId: v.string(),
      n: v.pipe(v.number(), v.integer()),
      available: count,
      locked: count,
    }),
    errors: ['NOT_FOUND', 'OVER_LIMIT', 'REQUEST_ID_REUSED'],
    writes: 'saga',
    idempotency: 'requestId',
  }),
} as const;
export type StockContract = typeof contract;
