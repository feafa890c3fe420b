import * as v from 'valibot';
import { action } from '../platform/contract';
import { count, cursor, fen, id, ms, pageSize, productCard, shopCard, text } from '../platform/fields';

/** At most 100 characters as people count them; something besides spaces. */
const words = v.pipe(
  text(400),
  v.trim(),
  v.minLength(1),
  v.check((s) => [...s].length <= 100, 'more than 100 characters'),
);
const tier = v.picklist([1, 2, 3, 4]);

export const goodsSorts = ['best', 'sales', 'cheap', 'dear', 'new', 'rating'] as const;

/** What leads on where nothing was found. */
const help = v.nullable(
  v.object({
    /** The part of the query that was looked for instead; null where that found nothing either. */
    instead: v.nullable(v.string()),
    /** The word left out for it: the one that fewest goods hold. null where `instead` is a part of a single word. */
    without: v.nullable(v.string()),
    /** Main categories of shops, and of goods, that come nearest to the text. */
    categories: v.array(v.string()),
  }),
);

const progress = v.object({
  seen: count,
  /** Entries that are missing, outdated or left over. */
  drift: count,
  /** Up to 20 of their ids, and what is wrong with each. */
  findings: v.array(v.object({ id: v.string(), why: v.picklist(['missing', 'outdated', 'left over']) })),
});
const lastPass = v.object({ at: ms, repaired: v.boolean(), ...progress.entries });

const neighbour = v.object({ name: v.string(), tier, trafficWeight: v.number(), orders30d: count });

export const contract = {
  shops: action({
    does: 'Shops by exact name, exact category, a part of either, then by pinyin or with one typo.',
    who: 'public',
    input: v.strictObject({ text: words, cursor, limit: pageSize(50, 20) }),
    output: v.object({
      shops: v.array(v.object({ ...shopCard.entries, tier, marks: v.array(v.tuple([count, count])) })),
      nextCursor: v.nullable(v.string()),
      help,
    }),
    errors: [],
    writes: 'none',
  }),
  products: action({
    does: 'Listed goods of open shops that hold every word, with filters and sorts.',
    who: 'public',
    input: v.strictObject({
      text: words,
      shopId: v.optional(id),
      /** A category of the shop's own tree. */
      categoryId: v.optional(id),
      /** A platform category by its name. */
      category: v.optional(text(40)),
      shipsFrom: v.optional(text(40)),
      fromFen: v.optional(fen),
      toFen: v.optional(fen),
      inStock: v.optional(v.boolean(), false),
      sort: v.optional(v.picklist(goodsSorts), 'best'),
      cursor,
      limit: pageSize(50, 20),
    }),
    output: v.object({
      products: v.array(
        v.object({
          ...productCard.entries,
          shopName: v.string(),
          /** The shop's overall score in hundredths; null: fewer ratings than the rules ask for (暂无评分). */
          shopRating: v.nullable(count),
          marks: v.array(v.tuple([count, count])),
        }),
      ),
      nextCursor: v.nullable(v.string()),
      /** Of the first page: exact up to 100, "100+" above. null on later pages. */
      total: v.nullable(v.object({ n: count, exact: v.boolean() })),
      /** Of the first page: what filters would narrow, from the best matches, most frequent first. null on later pages. */
      choices: v.nullable(
        v.object({
          categories: v.array(v.string()),
          shipsFrom: v.array(v.string()),
          /** Lowest and highest price among them; null where nothing was found. */
          priceFen: v.nullable(v.tuple([fen, fen])),
        }),
      ),
      /** Set where a sort looked at the best so many matches alone, since there are more. */
      sortedAmong: v.nullable(count),
      help,
    }),
    errors: [],
    writes: 'none',
  }),
  suggest: action({
    does: 'While somebody types: shops, categories, goods, and what others typed that led somewhere.',
    who: 'public',
    input: v.strictObject({ text: words }),
    output: v.object({
      shops: v.array(v.object({ shopId: v.string(), name: v.string() })),
      categories: v.array(v.string()),
      products: v.array(v.object({ productId: v.string(), title: v.string() })),
      /** Folded: Simplified, small letters, a space between words. Only what several different shoppers found. */
      queries: v.array(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  popular: action({
    does: 'What most different shoppers searched and were led somewhere by, for who has typed nothing yet.',
    who: 'public',
    input: v.strictObject({ limit: pageSize(20, 10) }),
    output: v.object({ queries: v.array(v.string()) }),
    errors: [],
    writes: 'none',
  }),
  led: action({
    does: 'Notes that what was typed led to this shop or product; suggested to others once several shoppers did.',
    who: 'shopper',
    input: v.pipe(
      v.strictObject({ text: words, shopId: v.optional(id), productId: v.optional(id) }),
      v.check((i) => (i.shopId === undefined) !== (i.productId === undefined), 'one of shopId, productId'),
    ),
    /** false: the query does not find what was opened, or is too long to suggest. */
    output: v.object({ noted: v.boolean() }),
    errors: [],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  explain: action({
    does: 'Where the shop stands for what a shopper types, why, and what the query costs.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, text: words }),
    output: v.object({
      /** null: not among the first 50 shops of the query. */
      place: v.nullable(count),
      tier: v.nullable(tier),
      trafficWeight: v.number(),
      /** What the weight is made of, in thousandths beside 1000. */
      trafficLines: v.array(
        v.object({ why: v.picklist(['score', 'boost']), by: v.pipe(v.number(), v.integer()) }),
      ),
      orders30d: count,
      /** The shops directly before it, best first. */
      before: v.array(neighbour),
      /** The shops directly after it. */
      after: v.array(neighbour),
      /** What would move it, nearest first, and to which place; empty where it stands first or no query finds it. */
      moves: v.array(
        v.object({
          /**
           * `open`: the shop is closed. `exactName`, `inName`: the text as its name, or in it. `weight`: a traffic weight
           * above `need`. `orders`: so many more orders in 30 days, the weight being equal.
           */
          by: v.picklist(['open', 'inName', 'exactName', 'weight', 'orders']),
          need: v.nullable(v.number()),
          place: v.nullable(count),
        }),
      ),
      goods: v.object({
        /** What the index is asked for, and how many entries each holds. */
        grams: v.array(v.object({ gram: v.string(), entries: count })),
        /** Entries read at most: those of the rarest gram, in rank order, until the candidates are full. */
        touchedAtMost: count,
        candidates: count,
        matched: count,
        ofThisShop: count,
      }),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  rebuild: action({
    does: 'Writes the entries of one shop or product anew, or starts a pass over all; answers how the pass stands.',
    who: 'operator',
    input: v.strictObject({
      shopId: v.optional(id),
      productId: v.optional(id),
      /** false: the pass only counts and names what differs. */
      repair: v.optional(v.boolean(), true),
    }),
    output: v.object({ running: v.boolean(), ...progress.entries, last: v.nullable(lastPass) }),
    errors: [],
    writes: 'saga',
    idempotency: 'natural',
  }),
} as const;
export type SearchContract = typeof contract;
