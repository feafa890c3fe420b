import { lastDays } from '../../domain/calendar';
import type { GoodsSales, ShopDayDoc } from '../../domain/documents';
import { noSales, otherGoods, salesTotal } from '../../domain/goods-sales';
import type { ProductId, ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { InsightsContract } from './contract';

const mostShown = 100;
type Row = Pick<ShopDayDoc, 'day' | 'goods'>;

/** Three operations with the membership, whatever the shop's age: a day is a row, and names 200 products at most. */
export async function goods(input: ParsedInputOf<InsightsContract, 'goods'>, call: Call) {
  const { shopId, productId } = input;
  const days = lastDays(call.now, input.days);
  const rows: Row[] = await db.find(
    'shop_days',
    { shopId, day: db.cmd.gte(days[0]) },
    { sort: ['day'], only: ['day', 'goods'] },
  );
  const all = [...byProduct(rows)].filter(([, sales]) => sales.pieces > 0);
  const shown = all.sort(mostFirst).slice(0, mostShown);
  const faces = await facesOf(
    shopId,
    shown.map(([id]) => id),
  );
  const byDay = new Map(rows.map((row) => [row.day, ofDay(row, productId)]));
  return ok({
    total: salesTotal(all.map(([, sales]) => sales)),
    days: days.map((day) => ({ day, ...(byDay.get(day) ?? noSales) })),
    goods: shown.map(([id, sales]) => ({ productId: id, ...(faces.get(id) ?? unknown), ...sales })),
    sold: all.filter(([id]) => id !== otherGoods).length,
  });
}

const unknown = { title: null, thumb: null };

const mostFirst = ([a, one]: [ProductId, GoodsSales], [b, two]: [ProductId, GoodsSales]): number =>
  two.salesFen - one.salesFen || two.pieces - one.pieces || (a < b ? -1 : 1);

const ofDay = ({ goods = {} }: Row, productId: ProductId | undefined): GoodsSales =>
  productId === undefined ? salesTotal(Object.values(goods)) : (goods[productId] ?? noSales);

function byProduct(rows: readonly Row[]): Map<ProductId, GoodsSales> {
  const sums = new Map<ProductId, GoodsSales>();
  for (const [id, sales] of rows.flatMap(({ goods = {} }) => Object.entries(goods))) {
    sums.set(id, salesTotal([sums.get(id) ?? noSales, sales]));
  }
  return sums;
}

async function facesOf(shopId: ShopId, ids: readonly ProductId[]) {
  if (ids.length === 0) return new Map<ProductId, { title: string; thumb: string }>();
  const found = await db.find(
    'products',
    { _id: db.cmd.in(ids), shopId },
    { only: ['title', 'thumb'], limit: ids.length },
  );
  return new Map(found.map(({ _id, title, thumb }) => [_id, { title, thumb }]));
}
