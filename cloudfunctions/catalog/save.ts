import type { ProductDoc } from '../../domain/documents';
import { editable, editedContent } from '../../domain/product/content';
import { productFaults } from '../../domain/product/faults';
import { shopAllows } from '../../domain/shop-state';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { begun, identified, savedFields } from './begin';
import type { CatalogContract } from './contract';
import { withPictures } from './pictures';
import { changedMeanwhile, changeProduct, faultContext, noProduct, productIdOf } from './write';

type Input = ParsedInputOf<CatalogContract, 'save'>;

/**
 * Write: insert under a derived id, or one update of the product as it was seen. Faults do not keep it from being
 * saved; they are answered. Two operations beside the door's look at the membership.
 */
export async function save(input: Input, call: Call) {
  const { shopId, version } = input;
  const productId = input.productId ?? productIdOf(shopId, call.openid, call.requestId);
  const [shop, product] = await Promise.all([db.get('shops', shopId), db.get('products', productId)]);
  if (!shop || !shopAllows[shop.status].edit) return refuse('WRONG_STATE', '店铺已关闭，不能编辑', 'shopId');
  if (input.productId !== undefined && product?.shopId !== shopId) return noProduct();
  const { content, faults } = await withPictures(
    identified(productId, input.content, product),
    product,
    productId,
    call,
  );
  const answer = (saved: ProductDoc) =>
    ok({
      productId,
      version: saved.version ?? 0,
      skuIds: editedContent(saved).skus.map((sku) => sku.skuId),
      faults: [...productFaults(editedContent(saved), faultContext(shop, call)), ...faults],
    });
  if (!product) {
    const doc = begun(productId, shopId, content, call.requestId, call);
    const inserted = (await db.insert('products', doc)) === 'inserted';
    // The first try was faster: what it wrote is what counts.
    return answer(inserted ? doc : ((await db.get('products', productId)) ?? doc));
  }
  if (product.lastRequest === call.requestId) return answer(product);
  if (!editable.includes(product.status)) return refuse('WRONG_STATE', '这件商品现在不能编辑', 'productId');
  if (version !== (product.version ?? 0)) return changedMeanwhile();
  const saved = await changeProduct(product, savedFields(product, content), call.requestId, call);
  return saved ? answer(saved) : repeatOrChanged(productId, call, answer);
}

async function repeatOrChanged<T>(
  productId: string,
  call: Call,
  answer: (product: ProductDoc) => T,
): Promise<T | ReturnType<typeof changedMeanwhile>> {
  const seen = await db.get('products', productId);
  return seen?.lastRequest === call.requestId ? answer(seen) : changedMeanwhile();
}

/** Write: update. Drops what was drafted; the live copy stays as it is. */
export async function discard(input: ParsedInputOf<CatalogContract, 'discard'>, call: Call) {
  const product = await db.get('products', input.productId);
  if (product?.shopId !== input.shopId) return noProduct();
  if (!product.draft) return ok({ version: product.version ?? 0 });
  if (input.version !== (product.version ?? 0)) return changedMeanwhile();
  const saved = await changeProduct(product, { draft: null }, 'discard', call);
  if (saved) return ok({ version: saved.version ?? 0 });
  const since = await db.get('products', product._id);
  return since && !since.draft ? ok({ version: since.version ?? 0 }) : changedMeanwhile();
}
