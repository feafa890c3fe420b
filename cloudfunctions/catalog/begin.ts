import type { ProductContent, ProductDoc } from '../../domain/documents';
import { liveFields } from '../../domain/product/content';
import { rankByAge } from '../../domain/product/ranks';
import { type IncomingSku, withSkuIds } from '../../domain/product/skus';
import type { Call } from '../platform/call';
import { skuIdOf } from './write';

type IncomingContent = Omit<ProductContent, 'skus'> & { skus: IncomingSku[] };

/** The content with an id for every SKU, beside those that the product has. */
export function identified(
  productId: string,
  content: IncomingContent,
  product: ProductDoc | null,
): ProductContent {
  const known = [...(product?.skus ?? []), ...(product?.draft?.skus ?? [])].map((sku) => sku.skuId);
  return { ...content, skus: withSkuIds(content.skus, new Set(known), skuIdOf(productId)) };
}

/** A product that was just begun. */
export function begun(
  productId: string,
  shopId: string,
  content: ProductContent,
  request: string,
  { now }: Pick<Call, 'now'>,
): ProductDoc {
  return {
    ...liveFields(content, true),
    _id: productId,
    shopId,
    status: 0,
    soldCount: 0,
    reviewCount: 0,
    goodPercent: null,
    homeRank: rankByAge(now, productId),
    hiddenOnHome: false,
    createdAt: now,
    updatedAt: now,
    version: 1,
    lastRequest: request,
    draft: null,
    binned: null,
  };
}

/** What saving means for the document: a product never listed is its own draft. */
export const savedFields = (product: ProductDoc, content: ProductContent): Partial<ProductDoc> =>
  product.status === 0
    ? { minMarketPrice: undefined, limitedInfo: undefined, soldIn: undefined, ...liveFields(content, true) }
    : { draft: content };
