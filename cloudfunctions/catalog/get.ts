import type { FreightTemplate, ProductDoc, StockDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import { shopCard, shopService } from '../platform/cards';
import { codeOf, noCode } from '../platform/codes';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { shareOf } from '../platform/share';
import { noteVisit } from '../platform/visits';
import type { CatalogContract } from './contract';
import { listed } from './goods';
import { publicReviews } from './reviews';

const reviewsShown = 2;

/**
 * Four operations, three of them at once, and one before where a code names the product; a way in that is new adds one
 * or two beside the last. An unlisted product is still shown, as such: old links must not break.
 */
export async function get(input: ParsedInputOf<CatalogContract, 'get'>, call: Call) {
  const code = await codeOf(input.code);
  const productId = input.productId ?? code?.productId;
  if (!productId) return noCode();
  const [product, stocks, { reviews }] = await Promise.all([
    db.get('products', productId),
    db.find('stocks', { productId }, { limit: 1000, only: ['available'] }),
    publicReviews(productId, { limit: reviewsShown }),
  ]);
  // Never shown at all, or taken away for good: to a shopper there is no such product.
  if (!product || [0, 9, 13, 20].includes(product.status))
    return refuse('NOT_FOUND', '商品不存在或已下架', 'productId');
  const target = { shopId: product.shopId, productId: product._id };
  const [shop] = await Promise.all([
    db.get('shops', product.shopId),
    noteVisit(target, input.launch, call, code),
  ]);
  if (!shop) return refuse('NOT_FOUND', '店铺不存在', 'productId');
  if (shop.status === 'closed') return refuse('SHOP_CLOSED', '店铺已关闭', 'productId');
  const template = shop.freightTemplates.find((t) => t.id === product.freightTemplateId);
  return ok({
    product: shown(product, stocks, template),
    shop: { ...shopCard(shop, call.rules), service: shopService(shop) },
    reviews,
    share: shareOf(target, call),
  });
}

function shown(
  product: ProductDoc,
  stocks: Pick<StockDoc, '_id' | 'available'>[],
  template?: FreightTemplate,
) {
  const available = new Map(stocks.map((s) => [s._id, s.available]));
  return {
    ...product,
    productId: product._id,
    listed: product.status === listed,
    freight: shownFreight(template),
    skus: product.skus.map((sku) => ({ ...sku, available: available.get(sku.skuId) ?? 0 })),
  };
}

function shownFreight(template?: FreightTemplate) {
  if (!template || template.shippingMethod === 'FREE') return { free: true, freeFromFen: null, fromFen: 0 };
  const freeFromFen = template.shippingMethod === 'CONDITION_FREE' ? (template.freeFromFen ?? null) : null;
  return { free: false, freeFromFen, fromFen: template.first.price };
}
