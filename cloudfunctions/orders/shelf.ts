import { type BasketLine, mergeLines, priceBasket, quoteBasis, type ShopPart } from '../../domain/basket';
import { days, type Rules } from '../../domain/rules';
import type { Call } from '../platform/call';
import { refuse } from '../platform/call';
import * as db from '../platform/db';
import { digest } from '../platform/digest';

const productFields = [
  'shopId',
  'title',
  'thumb',
  'status',
  'skus',
  'freightTemplateId',
  'limitedInfo',
  'soldIn',
  'categoryPath',
];
const shopFields = ['name', 'logo', 'status', 'subMchId', 'freightTemplates'];

const byId = <T extends { _id: string }>(docs: readonly T[]): Map<string, T> =>
  new Map(docs.map((doc) => [doc._id, doc]));

/** A basket priced as things stand now. Two operations, three with stock. */
export async function priceNow(
  lines: readonly BasketLine[],
  provinceName: string | undefined,
  { withStock, now, rules }: { withStock: boolean } & Pick<Call, 'now' | 'rules'>,
): Promise<ShopPart[]> {
  const [products, available] = await Promise.all([
    db.find(
      'products',
      { _id: db.cmd.in([...new Set(lines.map((l) => l.productId))]) },
      { only: productFields },
    ),
    withStock ? availableOf(lines.map((l) => l.skuId)) : undefined,
  ]);
  const shopIds = [...new Set(products.map((p) => p.shopId))];
  const shops =
    shopIds.length === 0 ? [] : await db.find('shops', { _id: db.cmd.in(shopIds) }, { only: shopFields });
  const shelf = {
    products: byId(products),
    shops: byId(shops),
    presaleUntil: now + days(rules['order.presaleMaxDays']),
    ...(available ? { available } : {}),
  };
  return priceBasket(lines, shelf, provinceName);
}

async function availableOf(skuIds: readonly string[]): Promise<Map<string, number>> {
  const stocks = await db.find('stocks', { _id: db.cmd.in([...new Set(skuIds)]) }, { only: ['available'] });
  return new Map(stocks.map((stock) => [stock._id, stock.available]));
}

export const quoteKeyOf = (parts: readonly ShopPart[]): string => digest(32, quoteBasis(parts));

/** Whether a basket is larger than the rules in force allow; the contract's own limits are the widest they can be. */
export function tooMuch(lines: readonly BasketLine[], rules: Rules) {
  if (lines.length > rules['order.maxLines']) {
    return refuse('BAD_INPUT', '一次购买的商品种类太多', 'lines', { most: rules['order.maxLines'] });
  }
  const most = rules['order.maxPerLine'];
  const over = mergeLines(lines).find((line) => line.n > most);
  return over ? refuse('BAD_INPUT', '购买数量太多', `lines.${over.at}.n`, { most }) : null;
}
