import { groupings, totalOf } from '../../../domain/entrance/figures';
import type { Street } from '../../aftersales/street';

/** Figures by entrance count every visit, order and sale once, and each way of naming them adds up to the same. */
export async function faults(street: Street): Promise<string[]> {
  const days = await street.all('entrance_days');
  const [orders, visits] = [await street.all('orders'), await street.all('visits')];
  const total = totalOf(days.map(({ all }) => all));
  const paid = orders.filter((order) => order.paidAt !== null && !order.undone);
  const found: string[] = [];
  const same = (what: string, is: number, wanted: number) => {
    if (is !== wanted) found.push(`${what}: ${is}, not ${wanted}`);
  };
  same('orders by entrance', total.orders, orders.length);
  same('paid orders by entrance', total.paid, paid.length);
  same(
    'sales by entrance',
    total.salesFen,
    totalOf(paid.map((o) => ({ salesFen: o.price.orderPrice }))).salesFen,
  );
  same('visits and orders left uncounted', visits.filter(({ due }) => due).length, 0);
  for (const { _id, day, shopId } of days) {
    const row = days.find((one) => one._id === _id)!;
    // A visit that is over is forgotten, and stays counted.
    const kept = visits.filter((visit) => visit.shopId === shopId && visit.day === day);
    const here = totalOf(kept.map(({ weight, carted }) => ({ visits: weight, carts: carted ? weight : 0 })));
    if (row.all.visits < here.visits || row.all.carts < here.carts)
      found.push(`${_id} counts too few visits`);
    for (const kind of groupings.slice(0, 2)) {
      const sum = totalOf(Object.values(row[kind]));
      if (JSON.stringify(sum) !== JSON.stringify(row.all)) found.push(`${_id} differs by ${kind}`);
    }
  }
  return found;
}
