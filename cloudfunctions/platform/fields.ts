import * as v from 'valibot';
import { pictureStates } from '../../domain/picture';

/** Field schemas that several contracts share. Input texts are bounded: nothing unbounded passes the door. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'not an id'));
export const cursor = v.optional(v.pipe(v.string(), v.maxLength(256)));
/** Whole fen, not negative. */
export const fen = v.pipe(v.number(), v.integer(), v.minValue(0));
export const ms = v.pipe(v.number(), v.integer());
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const quantity = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999));
export const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
export const pageSize = (most: number, usual: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most)), usual);
export const url = v.string();

/** Numbers and names that words about a fault need. */
export const faultDetails = v.record(v.string(), v.union([v.number(), v.string()]));
/** Something that is to be mended first: a code at a place, for words of the client's own. */
export const fault = v.object({
  field: v.string(),
  why: v.string(),
  message: v.string(),
  details: v.optional(faultDetails),
});

const versus = v.picklist(['above', 'par', 'below']);
/** In hundredths of a point. */
export const scores = { overall: count, product: count, logistics: count, service: count };
export const rating = v.nullable(
  v.object({
    ...scores,
    /** Buyers heard in the window. */
    samples: count,
    /** Reviews counted in it. */
    ratings: v.optional(count),
    /** Beside the shops of its category: 高于同行, 持平, 低于同行. */
    versus: v.optional(v.object({ overall: versus, product: versus, logistics: versus, service: versus })),
  }),
);
/** Ids of pictures that the caller had taken in, nine at most. */
export const pictureIds = v.optional(v.pipe(v.array(id), v.maxLength(9)), []);
/** A private picture as one viewer gets it. */
export const shownPicture = v.object({
  pictureId: v.string(),
  state: v.picklist(pictureStates),
  /** Opens it for a quarter of an hour; null where the caller may not see it, or not yet. */
  url: v.nullable(url),
});
export const skuAttr = v.object({ key: v.string(), value: v.string() });

/** A shop as a card shows it. */
export const shopCard = v.object({
  shopId: v.string(),
  name: v.string(),
  logo: url,
  intro: v.string(),
  city: v.string(),
  mainCategoryName: v.string(),
  /** null: fewer ratings than the rules ask for (暂无评分). */
  rating,
  orders30d: count,
  productCount: count,
});
/** How a shop is reached: by our own service, by 企业微信, or not at all. */
export const shopService = v.object({
  mode: v.picklist(['none', 'own', 'wecom']),
  hours: v.string(),
  corpId: v.optional(v.string()),
  url: v.optional(url),
});
export type ShopCard = v.InferOutput<typeof shopCard>;

/** A product as a card shows it. */
export const productCard = v.object({
  productId: v.string(),
  shopId: v.string(),
  title: v.string(),
  subTitle: v.string(),
  thumb: url,
  minPrice: fen,
  maxPrice: fen,
  minMarketPrice: v.optional(fen),
  soldCount: count,
  soldOut: v.boolean(),
});
export type ProductCard = v.InferOutput<typeof productCard>;

export const address = v.strictObject({
  userName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(50)),
  telNumber: v.pipe(v.string(), v.regex(/^\+?[0-9][0-9 -]{5,19}$/, 'not a phone number')),
  provinceName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
  cityName: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40)),
  countyName: v.pipe(v.string(), v.trim(), v.maxLength(40)),
  detailInfo: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
  postalCode: v.optional(text(12)),
});

/** How somebody came in, as the mini program was told. */
export const launch = v.strictObject({
  scene: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99999)),
  chatType: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  apiCategory: v.optional(text(40)),
  referrer: v.optional(text(64)),
  /** What 视频号 says of who passed it on there, by getChannelsShareKey. */
  channels: v.optional(v.strictObject({ sharer: v.optional(text(64)), promoter: v.optional(text(64)) })),
  path: text(200),
  query: v.pipe(
    v.record(text(64), text(512)),
    v.check((q) => Object.keys(q).length <= 20, 'too many query fields'),
  ),
});
