import * as v from 'valibot';
import { nameProblems } from '../../domain/names/verdict';
import { pictureStates } from '../../domain/picture';
import { roles } from '../../domain/roles';
import { action } from '../platform/contract';
import {
  count,
  cursor,
  fen,
  id,
  ms,
  pageSize,
  productCard,
  rating,
  shopCard,
  text,
  url,
} from '../platform/fields';

const version = count;
const freightBatch = v.strictObject({
  amount: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  price: v.pipe(fen, v.maxValue(1_000_000)),
});
const freightTemplate = v.strictObject({
  id,
  name: v.pipe(text(20), v.trim(), v.minLength(1)),
  valuationType: v.picklist(['PIECE', 'WEIGHT']),
  shippingMethod: v.picklist(['FREE', 'CONDITION_FREE', 'NO_FREE']),
  /** For CONDITION_FREE: free from this goods amount on. */
  freeFromFen: v.optional(v.pipe(fen, v.maxValue(100_000_000))),
  /** Pieces, or started kilograms. */
  first: freightBatch,
  next: freightBatch,
  notSendArea: v.pipe(v.array(text(20)), v.maxLength(40)),
});
const shownTemplate = v.object({
  ...freightTemplate.entries,
  first: v.object(freightBatch.entries),
  next: v.object(freightBatch.entries),
});
const openBusiness = v.object({ orders: count, afterSales: count });
const status = v.picklist(['opening', 'open', 'closing', 'closed']);

export const contract = {
  discover: action({
    does: 'Shops and goods worth seeing, best traffic weight first.',
    who: 'public',
    input: v.strictObject({ cursor, limit: pageSize(20, 8) }),
    output: v.object({
      shops: v.array(v.object({ ...shopCard.entries, products: v.array(productCard) })),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  mine: action({
    does: 'The shops the caller works for, with the role and what waits in each; for operators, what waits at the desk.',
    who: 'shopper',
    input: v.strictObject({}),
    output: v.object({
      shops: v.array(
        v.object({
          shopId: v.string(),
          name: v.string(),
          logo: url,
          role: v.picklist(roles),
          toShip: count,
          afterSales: count,
          /** Conversations in which somebody waits for a person. */
          talks: count,
        }),
      ),
      /** What lies on the operator's desk; null for who is none. */
      desk: v.nullable(count),
    }),
    errors: [],
    writes: 'none',
  }),
  overview: action({
    does: 'What a member of the shop sees first: what waits, sales by day, the rating by day.',
    who: 'merchant:editor|fulfilment|service',
    input: v.strictObject({ shopId: id, days: v.optional(v.picklist([7, 30, 90]), 30) }),
    output: v.object({
      shop: shopCard,
      role: v.picklist(roles),
      /** What waits: for the shop the first four, `lowStock` in SKUs on sale of which few are left; 100 at most each. */
      waiting: v.object({
        toShip: count,
        afterSales: count,
        talks: count,
        lowStock: count,
        unpaid: count,
        shipped: count,
      }),
      /** How its entrances stood at their last check-up; null: never looked at, or not for the caller's role. */
      touchpoints: v.nullable(v.object({ ok: count, fails: count, notMeasured: count })),
      /** What keeps the shop from selling, or soon will. */
      status,
      depositLacksFen: fen,
      upgrade: v.nullable(v.object({ by: v.nullable(ms), missed: v.boolean() })),
      /** Its score fell within a week by as much as the rules call a fall. */
      fell: v.nullable(v.object({ from: count, to: count })),
      today: v.object({ paidOrders: count, salesFen: fen }),
      /** One row a day, oldest first, days without sales included. */
      sales: v.array(v.object({ day: v.string(), paidOrders: count, salesFen: fen })),
      ratings: v.array(v.object({ day: v.string(), overall: count })),
      rating,
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  nameAdvice: action({
    does: 'While a shop name is typed: whether it may be borne, and what it would be found by among whom.',
    who: 'shopper',
    input: v.strictObject({
      name: text(100),
      subject: v.optional(v.picklist(['enterprise', 'individual']), 'enterprise'),
      mainCategoryId: v.optional(id),
      /** The shop, or the opening, that may hold the name already. */
      shopId: v.optional(id),
      openingId: v.optional(id),
    }),
    output: v.object({
      /** As it would be stored. */
      name: v.string(),
      /** Its length; a Chinese character counts 2, 4 to 30 are allowed. */
      units: count,
      verdict: v.picklist(['fine', 'refused', 'taken']),
      message: v.string(),
      /** What is wrong with it, or empty. */
      why: v.picklist([...nameProblems, 'TAKEN', '']),
      /** The word or character that is to blame. */
      part: v.string(),
      found: v.array(
        v.object({
          query: v.string(),
          /** 1 exact name, 2 exact category, 3 a part. */
          tier: count,
          /** Open shops that the query finds as early or earlier; `more`: there are further ones. */
          rivals: count,
          more: v.boolean(),
          names: v.array(v.string()),
        }),
      ),
    }),
    errors: [],
    writes: 'none',
  }),
  settings: action({
    does: "A shop's profile, freight, names, state, deposit and upgrade, for those who run it.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id }),
    output: v.object({
      shopId: v.string(),
      version,
      profile: v.object({
        name: v.string(),
        logo: url,
        intro: v.string(),
        city: v.string(),
        mainCategoryId: v.string(),
        mainCategoryName: v.string(),
        store: v.nullable(v.object({ appid: v.string(), couponId: v.string() })),
      }),
      /** How the picture stands that becomes the logo once it passed; null: none waits. */
      logoNext: v.nullable(v.picklist(pictureStates)),
      freightTemplates: v.array(shownTemplate),
      service: v.object({ mode: v.picklist(['none', 'own', 'wecom']), hours: v.string() }),
      status,
      allows: v.object({
        edit: v.boolean(),
        list: v.boolean(),
        sell: v.boolean(),
        serve: v.boolean(),
        shown: v.boolean(),
      }),
      /** What a shop that closes must wait for. */
      open: openBusiness,
      names: v.object({
        renameFrom: ms,
        history: v.array(v.object({ from: v.string(), to: v.string(), since: ms, at: ms })),
      }),
      deposit: v.object({ dueFen: fen, balanceFen: fen, lacksFen: fen }),
      /** null: it is a 微信小店. */
      upgrade: v.nullable(
        v.object({
          by: v.nullable(ms),
          /** Its day is over: it lists nothing until it is upgraded. */
          missed: v.boolean(),
          keeps: v.array(v.string()),
          changes: v.array(v.string()),
        }),
      ),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  saveProfile: action({
    does: "Changes a shop's picture (`picture:<id>`, or the address it has), words and city, as seen at `version`.",
    who: 'merchant:editor',
    input: v.strictObject({
      shopId: id,
      version,
      profile: v.strictObject({
        logo: text(512),
        intro: text(100),
        city: v.pipe(text(40), v.trim()),
        /** The same shop in 微信小店; null: none. Left out it stays as it is. */
        store: v.nullish(v.strictObject({ appid: text(64), couponId: text(64) })),
      }),
    }),
    output: v.object({ version }),
    errors: ['CHANGED_MEANWHILE', 'BAD_FILE', 'CONTENT_REFUSED', 'INVALID'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  freight: action({
    does: "A shop's freight templates, each with the goods that go by it.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id }),
    output: v.object({
      version,
      mayEdit: v.boolean(),
      templates: v.array(
        v.object({
          ...shownTemplate.entries,
          /** The first 20; `more`: there are others. */
          goods: v.array(v.object({ productId: v.string(), title: v.string() })),
          more: v.boolean(),
        }),
      ),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  saveFreight: action({
    does: "Replaces a shop's freight templates, as seen at `version`; none goes while goods go by it.",
    who: 'merchant:editor',
    input: v.strictObject({
      shopId: id,
      version,
      templates: v.pipe(v.array(freightTemplate), v.minLength(1), v.maxLength(20)),
    }),
    output: v.object({ version }),
    errors: ['CHANGED_MEANWHILE', 'INVALID', 'WRONG_STATE'],
    writes: 'update',
    idempotency: 'natural',
  }),
  rename: action({
    does: 'Gives a shop another name, at most once in the cooling time; search follows.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id, name: text(100) }),
    output: v.object({ name: v.string(), renameFrom: ms }),
    errors: ['NAME_REFUSED', 'NAME_TAKEN', 'TOO_SOON', 'WRONG_STATE', 'CONTENT_REFUSED'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  open: action({
    does: 'Opens a shop that was approved, or one that is closing after all.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id }),
    output: v.object({ status, open: openBusiness }),
    errors: ['WRONG_STATE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  close: action({
    does: 'Takes no orders any more; the clock closes the shop when orders and after-sales are over.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id }),
    output: v.object({ status, open: openBusiness }),
    errors: ['WRONG_STATE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  upgrade: action({
    does: 'Makes a 视频号小店 a 微信小店, with all it has; customer service stays as it is.',
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id }),
    output: v.object({ upgradedAt: ms }),
    errors: ['WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  upgradeService: action({
    does: "Goes over to the shop's own customer service, whenever the shop likes.",
    who: 'merchant:owner',
    input: v.strictObject({ shopId: id }),
    output: v.object({ mode: v.literal('own') }),
    errors: ['UPGRADE_DUE'],
    writes: 'update',
    idempotency: 'natural',
  }),
} as const;
export type ShopsContract = typeof contract;
