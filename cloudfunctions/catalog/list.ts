import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import { inStock, productCard } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import type { CatalogContract } from './contract';
import { shopGoods } from './goods';

export async function list(input: ParsedInputOf<CatalogContract, 'list'>, _call: Call) {
  const { page, nextCursor } = await shopGoods(input.shopId, input);
  const stocked = await inStock(page.map((p) => p._id));
  return ok({ products: page.map((p) => productCard(p, stocked)), nextCursor });
}
