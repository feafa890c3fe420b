import type { ProductDoc, RatingSummary, ShopDoc, StockDoc } from '../../domain/documents';
import type { Rules } from '../../domain/rules';
import * as db from './db';
import type { ProductCard, ShopCard } from './fields';

/** The rating as shoppers see it: none (暂无评分) under the rules' minimum of samples. */
export function shownRating(rating: RatingSummary | null, rules: Rules): RatingSummary | null {
  return rating && rating.samples >= rules['rating.minSamples'] ? rating : null;
}

export function shopCard(shop: ShopDoc, rules: Rules): ShopCard {
  return {
    shopId: shop._id,
    name: shop.name,
    logo: shop.logo,
    intro: shop.intro,
    city: shop.city,
    mainCategoryName: shop.mainCategoryName,
    rating: shownRating(shop.rating, rules),
    orders30d: shop.orders30d,
    productCount: shop.productCount,
  };
}

export const shopService = ({ service: s }: ShopDoc) => ({
  mode: s.mode,
  hours: s.hours,
  corpId: s.corpId,
  url: s.url,
});

/** The fields of a product that its card needs: a list never reads descriptions. */
export const cardFields = [
  'shopId',
  'title',
  'subTitle',
  'thumb',
  'minPrice',
  'maxPrice',
  'minMarketPrice',
  'soldCount',
  'status',
  'homeRank',
  'skus.skuId',
] as const;

type CardSource = Pick<
  ProductDoc,
  '_id' | 'shopId' | 'title' | 'subTitle' | 'thumb' | 'minPrice' | 'maxPrice' | 'minMarketPrice' | 'soldCount'
>;

/** Which of the products have a piece left. One operation for up to 1,000 SKUs. */
export async function inStock(productIds: readonly string[]): Promise<Set<string>> {
  if (productIds.length === 0) return new Set();
  const stocks: Pick<StockDoc, 'productId' | 'available'>[] = await db.find(
    'stocks',
    { productId: db.cmd.in([...new Set(productIds)]) },
    { limit: 1000, only: ['productId', 'available'] },
  );
  return new Set(stocks.filter((s) => s.available > 0).map((s) => s.productId));
}

export function productCard(product: CardSource, stocked: ReadonlySet<string>): ProductCard {
  return {
    productId: product._id,
    shopId: product.shopId,
    title: product.title,
    subTitle: product.subTitle,
    thumb: product.thumb,
    minPrice: product.minPrice,
    maxPrice: product.maxPrice,
    minMarketPrice: product.minMarketPrice,
    soldCount: product.soldCount,
    soldOut: !stocked.has(product._id),
  };
}
