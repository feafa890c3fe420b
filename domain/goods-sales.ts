import type { GoodsSales, OrderDoc } from './documents';
import type { ProductId } from './units';

export type SalesByProduct = Readonly<Record<ProductId, GoodsSales>>;

/** Products that a day names; what comes after counts under `otherGoods`, so that a day's row stays small. */
export const mostGoods = 200;
export const otherGoods = '*';
export const noSales: GoodsSales = { orders: 0, pieces: 0, salesFen: 0 };

type Sold = Pick<OrderDoc, 'lines'>;

/** A day's goods with these paid orders. */
export function withSold(goods: SalesByProduct, orders: readonly Sold[]): Record<ProductId, GoodsSales> {
  const after: Record<ProductId, GoodsSales> = { ...goods };
  for (const [productId, sold] of orders.flatMap(linesByProduct)) {
    const room = Object.hasOwn(after, productId) || Object.keys(after).length < mostGoods;
    const key = room ? productId : otherGoods;
    after[key] = plus(after[key] ?? noSales, sold);
  }
  return after;
}

/** The same without an order of which all went back. What the row never counted is not taken off it. */
export function withoutSold(goods: SalesByProduct, order: Sold): Record<ProductId, GoodsSales> {
  const after: Record<ProductId, GoodsSales> = { ...goods };
  for (const [productId, { orders, pieces, salesFen }] of linesByProduct(order)) {
    const key = Object.hasOwn(after, productId) ? productId : otherGoods;
    const before = after[key];
    if (before) after[key] = plus(before, { orders: -orders, pieces: -pieces, salesFen: -salesFen });
  }
  return after;
}

/** Figures of several days or products together. */
export const salesTotal = (all: readonly GoodsSales[]): GoodsSales => all.reduce(plus, noSales);

function linesByProduct({ lines }: Sold): [ProductId, GoodsSales][] {
  const byProduct = new Map<ProductId, GoodsSales>();
  for (const { productId, skuCnt, realPrice } of lines) {
    const { pieces, salesFen } = byProduct.get(productId) ?? noSales;
    byProduct.set(productId, { orders: 1, pieces: pieces + skuCnt, salesFen: salesFen + realPrice });
  }
  return [...byProduct];
}

const plus = (one: GoodsSales, more: GoodsSales): GoodsSales => ({
  orders: one.orders + more.orders,
  pieces: one.pieces + more.pieces,
  salesFen: one.salesFen + more.salesFen,
});
