import * as v from 'valibot';
import { action } from '../platform/contract';
import { cursor, fen, id, ms, pageSize, rating, url } from '../platform/fields';

/** A page of the shop: of one of its goods, or its own where none is named. */
const page = { shopId: id, productId: v.optional(id) };
const account = v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{0,64}$/, 'not a name')), '');
const code = {
  /** What the code carries as its `scene`. */
  key: v.string(),
  /** The picture of the code. */
  url,
  /** Until when it counts for who or what passes it on. */
  expiresAt: ms,
};
const given = v.nullable(v.object({ link: v.string(), until: ms }));
const refusals = ['NOT_FOUND', 'SHOP_CLOSED', 'UNLISTED', 'OVER_LIMIT', 'QUOTA_USED', 'WRONG_STATE'] as const;

export const contract = {
  poster: action({
    does: 'All that a poster of a product or shop needs: what it says, and a mini-program code that names the caller.',
    who: 'shopper',
    input: v.strictObject({
      ...page,
      /** As the shop's promoter, who is paid for what the code sells of this product. */
      promotes: v.optional(v.boolean(), false),
    }),
    output: v.object({
      code: v.object(code),
      name: v.string(),
      picture: url,
      /** null for a shop. */
      price: v.nullable(v.object({ minPrice: fen, maxPrice: fen, minMarketPrice: v.optional(fen) })),
      shop: v.object({ name: v.string(), logo: url, mainCategoryName: v.string(), rating }),
    }),
    errors: refusals,
    writes: 'saga',
    idempotency: 'natural',
  }),
  promote: action({
    does: "A shop's own code of a page, and the links it had made: for menus, articles and print, counted by account.",
    who: 'merchant:editor',
    input: v.strictObject({ ...page, account }),
    output: v.object({
      code: v.object(code),
      /** No slash before it, as WeChat's consoles take it. */
      path: v.string(),
      /** Those made before that still open; null where there is none. */
      links: v.object({ short: given, url: given }),
    }),
    errors: refusals,
    writes: 'saga',
    idempotency: 'natural',
  }),
  codes: action({
    does: "A shop's own codes, the latest made first: those that still open their page.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, cursor, limit: pageSize(50, 20) }),
    output: v.object({
      codes: v.array(
        v.object({
          key: v.string(),
          /** null where it was never drawn; asking for the code again draws it. */
          url: v.nullable(url),
          /** Empty for the shop's own page. */
          productId: v.string(),
          /** Of the product; empty for the shop's own page, and for one that is gone. */
          title: v.string(),
          account: v.string(),
          createdAt: ms,
          expiresAt: ms,
        }),
      ),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  link: action({
    does: 'Asks WeChat for a short link (within WeChat) or a URL link (from outside) to a page; one that still opens is answered again.',
    who: 'merchant:editor',
    input: v.strictObject({ ...page, account, kind: v.picklist(['short', 'url']) }),
    output: v.object({ link: v.string(), until: ms }),
    errors: [...refusals, 'CONTENT_REFUSED'],
    writes: 'saga',
    idempotency: 'natural',
  }),
} as const;
export type SharesContract = typeof contract;
