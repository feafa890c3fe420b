import * as v from 'valibot';
import { action } from '../platform/contract';
import { count, cursor, faultDetails, id, ms, pageSize, text } from '../platform/fields';

const flaw = v.object({
  /** As a spreadsheet counts, its head the first; of a JSON file the product's place. */
  line: count,
  /** The head of the column to blame, or empty. */
  column: v.string(),
  /** Path of the content to blame, `cell.<column>` of the table, or `line`. */
  field: v.optional(v.string()),
  why: v.string(),
  message: v.string(),
  details: v.optional(faultDetails),
  /** It comes in all the same, and is not put on sale until this is mended. */
  note: v.optional(v.literal(true)),
});
const progress = v.object({
  importId: v.string(),
  name: v.string(),
  kind: v.picklist(['csv', 'xlsx', 'json']),
  state: v.picklist(['reading', 'ready', 'running', 'done', 'stopped']),
  products: count,
  skus: count,
  /** Products that would be new, and those that a line keeps from coming in. */
  fresh: count,
  flawed: count,
  /** Heads of columns that are not read. */
  unknown: v.array(v.string()),
  /** The product that is next: what `go` takes. */
  cursor: count,
  made: count,
  changed: count,
  same: count,
  refused: count,
  at: ms,
});
const shopId = id;
const importId = id;

export const contract = {
  take: action({
    does: 'Reads an uploaded file of goods (CSV, Excel or 微信小店 JSON) and says what it would do; changes no product.',
    who: 'merchant:editor',
    input: v.strictObject({
      shopId,
      /** `cloud://…/incoming/<openid>/<name>`, as the upload answered. */
      fileId: text(300),
      name: text(100),
    }),
    output: progress,
    errors: ['NOT_FOUND', 'WRONG_STATE', 'OVER_LIMIT', 'BAD_FILE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  board: action({
    does: "A shop's imports of the last days, newest first.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId, cursor, limit: pageSize(50, 20) }),
    output: v.object({ imports: v.array(progress), nextCursor: v.nullable(v.string()) }),
    errors: [],
    writes: 'none',
  }),
  look: action({
    does: 'How far an import is.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId, importId }),
    output: progress,
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  lines: action({
    does: 'The products of an import, what each is to become or became, and what is wrong at which line, by cursor.',
    who: 'merchant:editor',
    input: v.strictObject({
      shopId,
      importId,
      /** Only those with something to say. */
      flawed: v.optional(v.boolean()),
      cursor,
      limit: pageSize(100, 50),
    }),
    output: v.object({
      rows: v.array(
        v.object({
          index: count,
          line: count,
          title: v.string(),
          productId: v.nullable(v.string()),
          skuCount: count,
          /** What is to become of it, or became. */
          outcome: v.picklist(['new', 'change', 'flawed', 'made', 'changed', 'same', 'refused']),
          flaws: v.array(flaw),
        }),
      ),
      nextCursor: v.nullable(v.string()),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  go: action({
    does: 'Brings in the next products of an import, up to 200 SKUs, as drafts; each product whole or not at all.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId, importId, cursor: count }),
    output: progress,
    errors: ['NOT_FOUND', 'WRONG_STATE', 'CHANGED_MEANWHILE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  stop: action({
    does: 'Gives an import up; what came in stays.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId, importId }),
    output: progress,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'update',
    idempotency: 'natural',
  }),
  write: action({
    does: "Writes a shop's goods into a file of up to 5,000 SKUs, to be changed and read again; the rest by cursor.",
    who: 'merchant:editor',
    input: v.strictObject({
      shopId,
      kind: v.picklist(['csv', 'xlsx']),
      tab: v.picklist(['listed', 'unlisted', 'drafts', 'trouble', 'all']),
      cursor,
    }),
    output: v.object({
      /** Opens the file for a quarter of an hour. */
      url: v.string(),
      name: v.string(),
      products: count,
      skus: count,
      nextCursor: v.nullable(v.string()),
    }),
    errors: ['NOT_FOUND'],
    writes: 'saga',
    idempotency: 'requestId',
  }),
} as const;
export type TablesContract = typeof contract;
