import { type PricedLine, type ShopPart, totalOf } from '../../domain/basket';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import type { OrdersContract } from './contract';
import { priceNow, quoteKeyOf, tooMuch } from './shelf';

/** Three operations. */
export async function quote(input: ParsedInputOf<OrdersContract, 'quote'>, call: Call) {
  const over = tooMuch(input.lines, call.rules);
  if (over) return over;
  const parts = await priceNow(input.lines, input.provinceName, { withStock: true });
  return ok({ shops: parts.map(shownPart), totalPrice: totalOf(parts), quoteKey: quoteKeyOf(parts) });
}

function shownPart({ shopId, shop, lines, productPrice, freight, discountedPrice, orderPrice }: ShopPart) {
  return {
    shopId,
    name: shop?.name ?? '',
    logo: shop?.logo ?? '',
    lines: lines.map(shownLine),
    productPrice,
    freight,
    discountedPrice,
    orderPrice,
  };
}

function shownLine(line: PricedLine) {
  const { productId, skuId, n, title, thumbImg, skuAttrs, salePrice, available, problem } = line;
  return { productId, skuId, n, title, thumbImg, skuAttrs, salePrice, available, problem };
}
