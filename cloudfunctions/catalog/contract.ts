import * as v from 'valibot';
import { reviewOrders } from '../../domain/review';
import { reviewKinds } from '../../domain/review-kinds';
import { action } from '../platform/contract';
import {
  count,
  cursor,
  fault,
  fen,
  id,
  launch,
  ms,
  pageSize,
  productCard,
  shopCard,
  shopService,
  shownPicture,
  skuAttr,
  text,
  url,
} from '../platform/fields';

const review = v.object({
  reviewId: v.string(),
  nickname: v.string(),
  skuText: v.string(),
  productScore: count,
  logisticsScore: count,
  serviceScore: count,
  text: v.string(),
  imgs: v.array(url),
  reply: v.nullable(v.string()),
  followUp: v.nullable(v.object({ text: v.string(), imgs: v.array(url), at: ms })),
  /** Shoppers whom it helped. */
  helpful: count,
  createdAt: ms,
});

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const attr = v.strictObject({ key: text(100), value: text(200) });
/** Form only: what keeps a product from being listed is answered as faults (domain/product/faults.ts). */
const limited = v.strictObject({
  /** Platform: 0 for ever, 1 a day, 2 a week, 3 a month. */
  periodType: v.picklist([0, 1, 2, 3]),
  limitedBuyNum: whole(0, 1_000_000),
});
/** Where it is bought instead of here: a product of a real 微信小店. */
const storeProduct = v.strictObject({ appid: text(64), productId: text(64) });
const sku = v.strictObject({
  /** Missing: a new one. */
  skuId: v.optional(id),
  attrs: v.pipe(v.array(attr), v.maxLength(10)),
  salePrice: whole(0, 10_000_000_000),
  marketPrice: v.optional(whole(0, 10_000_000_000)),
  thumb: v.optional(text(512)),
  skuCode: v.optional(text(100)),
  weightGram: whole(0, 100_000_000),
  /** Platform: 0 in stock, 1 pre-sale. */
  stockType: v.optional(v.picklist([0, 1])),
  shipBy: v.optional(ms),
  /** What a new one starts with; later pieces come by the stock's own action. */
  stock: v.optional(whole(0, 1_000_000_000)),
});
const contentFields = {
  title: text(200),
  subTitle: text(100),
  headImgs: v.pipe(v.array(text(512)), v.maxLength(20)),
  desc: v.pipe(
    v.array(v.strictObject({ text: text(5000), imgs: v.pipe(v.array(text(512)), v.maxLength(60)) })),
    v.maxLength(60),
  ),
  attrs: v.pipe(v.array(attr), v.maxLength(50)),
  categoryPath: v.pipe(v.array(text(40)), v.maxLength(5)),
  shopCategoryIds: v.pipe(v.array(id), v.maxLength(20)),
  skus: v.pipe(v.array(sku), v.maxLength(200)),
  freightTemplateId: text(64),
  services: v.strictObject({ sevenDayReturn: v.boolean(), shipWithinHours: whole(0, 1000) }),
  limitedInfo: v.optional(limited),
  soldIn: v.optional(storeProduct),
};
const content = v.strictObject(contentFields);
const version = count;
const on = v.boolean();
const change = v.variant('kind', [
  v.strictObject({ kind: v.literal('list') }),
  v.strictObject({ kind: v.literal('unlist') }),
  v.strictObject({ kind: v.literal('bin') }),
  v.strictObject({ kind: v.literal('restore') }),
  v.strictObject({ kind: v.literal('delete') }),
  v.strictObject({ kind: v.literal('hide'), on }),
  v.strictObject({ kind: v.literal('sevenDayReturn'), on }),
  v.strictObject({ kind: v.literal('shopCategory'), categoryId: id, on }),
  v.strictObject({ kind: v.literal('freight'), templateId: id }),
  v.strictObject({ kind: v.literal('shipWithin'), hours: whole(1, 1000) }),
  v.strictObject({
    kind: v.literal('reprice'),
    percent: whole(-90, 900),
    byFen: whole(-1_000_000_000, 1_000_000_000),
  }),
]);
const batch = v.object({
  batchId: v.string(),
  state: v.picklist(['doing', 'done', 'undoing', 'undone']),
  done: count,
  undone: count,
  rows: v.array(
    v.object({
      productId: v.string(),
      state: v.picklist(['waiting', 'done', 'undone', 'refused']),
      /** WRONG_STATE, RANGE, UNCHANGED, NOT_FOUND, CHANGED_MEANWHILE, or INVALID with its fault. */
      why: v.string(),
      fault: v.optional(fault),
    }),
  ),
});
const arrangement = {
  pinned: v.pipe(v.array(id), v.maxLength(100)),
  arranged: v.pipe(v.array(id), v.maxLength(200)),
};

export const contract = {
  get: action({
    does: 'All a product page needs: the product, its SKUs with stock, its shop, the first reviews.',
    who: 'public',
    input: v.pipe(
      v.strictObject({
        productId: v.optional(id),
        /** The `scene` of a mini-program code, where that is all the page was opened with. */
        code: v.optional(text(64)),
        /** Told once for each way in: a visit is noted with it. */
        launch: v.optional(launch),
      }),
      v.check(({ productId, code }) => (productId === undefined) !== (code === undefined), 'one of two'),
    ),
    output: v.object({
      product: v.object({
        productId: v.string(),
        shopId: v.string(),
        title: v.string(),
        subTitle: v.string(),
        headImgs: v.array(url),
        desc: v.array(v.object({ text: v.string(), imgs: v.array(url) })),
        attrs: v.array(skuAttr),
        categoryPath: v.array(v.string()),
        listed: v.boolean(),
        minPrice: fen,
        maxPrice: fen,
        soldCount: count,
        reviewCount: count,
        goodPercent: v.nullable(count),
        services: v.object({ sevenDayReturn: v.boolean(), shipWithinHours: count }),
        /** Where it is bought instead of here: a product of a real 微信小店. */
        soldIn: v.optional(v.object({ appid: v.string(), productId: v.string() })),
        /** What the freight template says, as one line to show. */
        freight: v.object({ free: v.boolean(), freeFromFen: v.nullable(fen), fromFen: fen }),
        skus: v.array(
          v.object({
            skuId: v.string(),
            attrs: v.array(skuAttr),
            salePrice: fen,
            marketPrice: v.optional(fen),
            thumb: v.optional(url),
            available: count,
          }),
        ),
      }),
      shop: v.object({ ...shopCard.entries, service: shopService }),
      reviews: v.array(review),
      /** For the link by which this viewer passes the page on; null without a login. */
      share: v.nullable(v.string()),
    }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED'],
    writes: 'none',
    counts: 'visits',
  }),
  list: action({
    does: "A shop's listed goods in its own order, or those of one of its categories, by cursor.",
    who: 'public',
    input: v.strictObject({ shopId: id, categoryId: v.optional(id), cursor, limit: pageSize(30, 10) }),
    output: v.object({ products: v.array(productCard), nextCursor: v.nullable(v.string()) }),
    errors: [],
    writes: 'none',
  }),
  reviews: action({
    does: 'Public reviews of a product, newest or most helpful first, by cursor; listed or not, all or only some kind of them.',
    who: 'public',
    input: v.strictObject({
      productId: id,
      kind: v.optional(v.picklist(reviewKinds), 'all'),
      order: v.optional(v.picklist(reviewOrders), 'latest'),
      cursor,
      limit: pageSize(30, 10),
    }),
    output: v.object({
      reviews: v.array(
        v.object({ ...review.entries, /** The caller said that it helped. */ voted: v.boolean() }),
      ),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  shelf: action({
    does: "A shop's goods for those who run it, newest first: on sale, off sale, never on sale, in trouble, or in the recycle bin.",
    who: 'merchant:editor|fulfilment|service',
    input: v.strictObject({
      shopId: id,
      tab: v.picklist(['listed', 'unlisted', 'drafts', 'trouble', 'bin']),
      /** Part of a title; of a shop with more than 1,000 goods the last changed are looked through. */
      text: v.optional(text(40)),
      cursor,
      limit: pageSize(50, 20),
    }),
    output: v.object({
      products: v.array(
        v.object({
          productId: v.string(),
          title: v.string(),
          thumb: url,
          /** Platform: 0 never listed, 5 on sale, 6 bin, 11 off sale, 13 violation, 14 deposit short, 15 brand, 20 banned. */
          spuStatus: count,
          minPrice: fen,
          maxPrice: fen,
          soldCount: count,
          skuCount: count,
          stock: count,
          hiddenOnHome: v.boolean(),
          pinned: v.boolean(),
          /** The shop writes at it while the live copy stays as it is. */
          drafted: v.boolean(),
          version,
          createdAt: ms,
          updatedAt: ms,
          binnedAt: v.nullable(ms),
        }),
      ),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  editing: action({
    does: 'All that the form of a product needs; without a product, of a new one.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, productId: v.optional(id) }),
    output: v.object({
      productId: v.nullable(v.string()),
      version,
      spuStatus: count,
      drafted: v.boolean(),
      content: v.object({
        ...contentFields,
        desc: v.array(v.object({ text: v.string(), imgs: v.array(url) })),
        attrs: v.array(skuAttr),
        skus: v.array(v.object({ ...sku.entries, skuId: v.string(), attrs: v.array(skuAttr) })),
        services: v.object({ sevenDayReturn: v.boolean(), shipWithinHours: count }),
        limitedInfo: v.optional(v.object(limited.entries)),
        soldIn: v.optional(v.object(storeProduct.entries)),
      }),
      /** What keeps it from being listed as it stands. */
      faults: v.array(fault),
      stocks: v.array(v.object({ skuId: v.string(), available: v.number(), locked: count })),
      /** Those that its content names by `picture:<id>`, since they are not public yet. */
      pictures: v.array(shownPicture),
      freightTemplates: v.array(v.object({ id: v.string(), name: v.string() })),
      /** The shop's own two-level tree. */
      shopCategories: v.array(
        v.object({
          id: v.string(),
          name: v.string(),
          isDisplayed: v.boolean(),
          level2: v.array(v.object({ id: v.string(), name: v.string(), isDisplayed: v.boolean() })),
        }),
      ),
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
  save: action({
    does: 'Saves what a shop writes of a product, as seen at `version`; a new one without `productId`.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, productId: v.optional(id), version, content }),
    output: v.object({
      productId: v.string(),
      version,
      /** In the order of the content's SKUs. */
      skuIds: v.array(v.string()),
      faults: v.array(fault),
    }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'CHANGED_MEANWHILE'],
    writes: 'update',
    idempotency: 'requestId',
  }),
  discard: action({
    does: 'Drops the draft of a product; its live copy stays as it is.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, productId: id, version }),
    output: v.object({ version }),
    errors: ['NOT_FOUND', 'CHANGED_MEANWHILE'],
    writes: 'update',
    idempotency: 'natural',
  }),
  publish: action({
    does: 'Puts a product on sale: as it is saved, with this content, or a new one, in one call.',
    who: 'merchant:editor',
    input: v.strictObject({
      shopId: id,
      productId: v.optional(id),
      version,
      content: v.optional(content),
    }),
    output: v.object({ productId: v.string(), version, listed: v.boolean(), skuIds: v.array(v.string()) }),
    errors: [
      'NOT_FOUND',
      'WRONG_STATE',
      'CHANGED_MEANWHILE',
      'INVALID',
      'CONTENT_REFUSED',
      'SHOP_CLOSED',
      'DEPOSIT_SHORT',
      'UPGRADE_DUE',
    ],
    writes: 'saga',
    idempotency: 'requestId',
  }),
  unlist: action({
    does: 'Takes a product off sale; what was ordered stands.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, productId: id }),
    output: v.object({ version }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'CHANGED_MEANWHILE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  batch: action({
    does: 'One change of up to 50 products: on or off sale, bin, restore, delete, hide, category, freight, price.',
    who: 'merchant:editor',
    input: v.strictObject({
      shopId: id,
      productIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)),
      change,
    }),
    output: batch,
    errors: ['NOT_FOUND', 'WRONG_STATE', 'SHOP_CLOSED', 'DEPOSIT_SHORT', 'UPGRADE_DUE'],
    writes: 'saga',
    idempotency: 'requestId',
  }),
  undo: action({
    does: 'Puts back what a batch changed, where nobody changed it since.',
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, batchId: id }),
    output: batch,
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'saga',
    idempotency: 'natural',
  }),
  arrangement: action({
    does: "Which goods a shop's homepage shows first, and which after them.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id }),
    output: v.object({ version, pinned: v.array(v.string()), arranged: v.array(v.string()) }),
    errors: [],
    writes: 'none',
  }),
  arrange: action({
    does: "Orders a shop's goods: pinned ones (at most 50), arranged ones, then the others by age.",
    who: 'merchant:editor',
    input: v.strictObject({ shopId: id, version, ...arrangement }),
    output: v.object({ version, pinned: v.array(v.string()), arranged: v.array(v.string()) }),
    errors: ['CHANGED_MEANWHILE', 'OVER_LIMIT'],
    writes: 'saga',
    idempotency: 'natural',
  }),
} as const;
export type CatalogContract = typeof contract;
