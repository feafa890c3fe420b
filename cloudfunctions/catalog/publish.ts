import type { ProductDoc, ShopDoc } from '../../domain/documents';
import { editedContent } from '../../domain/product/content';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { enterProduct } from '../search/enter';
import { searchMark } from '../search/reindex';
import { begun, identified } from './begin';
import type { CatalogContract } from './contract';
import { firstStock } from './first-stock';
import { listedFields, newSkus, productBarred, shopBarred } from './listing';
import { withPictures } from './pictures';
import { wordsBarred } from './words-check';
import { changedMeanwhile, changeProduct, noProduct, productIdOf } from './write';

type Input = ParsedInputOf<CatalogContract, 'publish'>;

/**
 * Write: saga. The first pieces of new SKUs come on the shelf, which nobody sees, then one insert or one update of the
 * product as it was seen lists it and marks it for search, whose entry follows at once. Six operations with the door's:
 * membership, shop, product (of one that is not new), stocks (where a SKU is new), product, search.
 */
export async function publish(input: Input, call: Call) {
  const { shopId } = input;
  const [shop, product] = await Promise.all([
    db.get('shops', shopId),
    input.productId ? db.get('products', input.productId) : null,
  ]);
  if (input.productId && product?.shopId !== shopId) return noProduct();
  if (product?.lastRequest === call.requestId) return done(product, shop);
  const barred = shopBarred(shop, call);
  if (barred || !shop) return barred ?? noProduct();
  if (product && input.version !== (product.version ?? 0)) return changedMeanwhile();
  return product ? listKnown(product, shop, input, call) : listNew(shop, input, call);
}

async function listKnown(product: ProductDoc, shop: ShopDoc, input: Input, call: Call) {
  const written = input.content ? identified(product._id, input.content, product) : editedContent(product);
  const { content, faults } = await withPictures(written, product, product._id, call);
  const refusal =
    productBarred(product, content, shop, call, faults) ?? (await wordsBarred(product, content, call));
  if (refusal) return refusal;
  const fresh = newSkus(product, content);
  if (fresh.length > 0) await firstStock(product, fresh, call);
  const listed = await changeProduct(product, listedFields(content), call.requestId, call);
  if (listed) return done(listed, shop);
  const seen = await db.get('products', product._id);
  return seen?.lastRequest === call.requestId ? done(seen, shop) : changedMeanwhile();
}

async function listNew(shop: ShopDoc, input: Input, call: Call) {
  if (!input.content) return refuse('BAD_INPUT', '请填写商品内容', 'content');
  const productId = productIdOf(shop._id, call.openid, call.requestId);
  const written = identified(productId, input.content, null);
  const { content, faults } = await withPictures(written, null, productId, call);
  const refusal =
    productBarred(null, content, shop, call, faults) ?? (await wordsBarred(null, content, call));
  if (refusal) return refusal;
  const product: ProductDoc = {
    ...begun(productId, shop._id, content, call.requestId, call),
    ...listedFields(content),
    ...searchMark(call.now),
  };
  // Fields that a content lacks are missing and not undefined: the SDK would write null.
  const doc = Object.fromEntries(Object.entries(product).filter(([, value]) => value !== undefined));
  await firstStock(product, content.skus, call);
  const inserted = await db.insert('products', doc as unknown as ProductDoc);
  const there = inserted === 'inserted' ? product : await db.get('products', productId);
  return done(there ?? product, shop);
}

/** The answer, for a repeat as well: what the first did may lack search's entry. */
async function done(product: ProductDoc, shop: ShopDoc | null) {
  if (shop) await enterProduct(product, shop);
  const { _id: productId, version = 0, status, skus } = product;
  return ok({ productId, version, listed: status === 5, skuIds: skus.map((sku) => sku.skuId) });
}

/** Write: saga of one update and search's entry. Off sale at once; orders stand. Four operations with the door's. */
export async function unlist(input: ParsedInputOf<CatalogContract, 'unlist'>, call: Call) {
  const product = await db.get('products', input.productId);
  if (product?.shopId !== input.shopId) return noProduct();
  if (product.status !== 11 && product.status !== 5)
    return refuse('WRONG_STATE', '这件商品没有在售', 'productId', { status: product.status });
  const after =
    product.status === 11 ? product : await changeProduct(product, { status: 11 }, 'unlist', call);
  if (!after) {
    const seen = await db.get('products', product._id);
    if (seen?.status !== 11) return changedMeanwhile();
  }
  await enterProduct({ ...product, status: 11 }, { name: '', city: '', status: 'closed' });
  return ok({ version: after?.version ?? (product.version ?? 0) + 1 });
}
