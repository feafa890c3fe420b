import * as v from 'valibot';
import { action } from '../platform/contract';
import {
  count,
  cursor,
  fen,
  id,
  ms,
  pageSize,
  productCard,
  shopCard,
  skuAttr,
  url,
} from '../platform/fields';

const review = v.object({
  reviewId: v.string(),
  nickname: v.string(),
  skuText: v.string(),
  productScore: count,
  text: v.string(),
  imgs: v.array(url),
  reply: v.nullable(v.string()),
  createdAt: ms,
});

export const contract = {
  get: action({
    does: 'All a product page needs: the product, its SKUs with stock, its shop, the first reviews.',
    who: 'public',
    input: v.strictObject({ productId: id }),
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
      shop: shopCard,
      reviews: v.array(review),
    }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED'],
    writes: 'none',
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
    does: 'Public reviews of a product, newest first, by cursor.',
    who: 'public',
    input: v.strictObject({ productId: id, cursor, limit: pageSize(30, 10) }),
    output: v.object({ reviews: v.array(review), nextCursor: v.nullable(v.string()) }),
    errors: [],
    writes: 'none',
  }),
} as const;
export type CatalogContract = typeof contract;
