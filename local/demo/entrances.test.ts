import { totalOf } from '../../domain/entrance/figures';
import { salesTotal } from '../../domain/goods-sales';
import { entranceDays } from './entrances';
import { shopDays } from './figures';
import { shops } from './shops';

it('entrances add up to what each day sold, and no step of the funnel is wider than the one before', () => {
  const sold = shops.flatMap((shop) => shopDays(shop, Date.parse('2026-11-23T04:00:00Z')));
  const days = entranceDays(sold);
  for (const [i, { all, entrances }] of days.entries()) {
    expect([all.paid, all.salesFen]).toEqual([sold[i]?.paidOrders, sold[i]?.salesFen]);
    expect(totalOf(Object.values(entrances))).toEqual(all);
    for (const one of Object.values(entrances)) {
      expect(one.visits >= one.carts && one.carts >= one.orders && one.orders >= one.paid).toBe(true);
    }
  }
  expect(days.length).toBeGreaterThan(1000);
});

it('a day’s goods sold no more than the day, each in as many orders as pieces at the most', () => {
  const sold = shops.flatMap((shop) => shopDays(shop, Date.parse('2026-11-23T04:00:00Z')));
  for (const { paidOrders, salesFen, goods = {} } of sold) {
    const all = salesTotal(Object.values(goods));
    expect([all.orders, all.salesFen]).toEqual([paidOrders, Math.round(salesFen * 0.94)]);
    expect(Object.values(goods).every(({ orders, pieces }) => pieces >= orders)).toBe(true);
  }
});
