import type { Street } from '../../aftersales/street';
import { faultsOf } from '../../orders/invariants';

/** Stock, money, coupons, limits and reports agree with the orders; one order a shop and request. */
export async function faults(street: Street): Promise<string[]> {
  const orders = await street.all('orders');
  const wishes = orders.map((order) => `${order.tradeId} ${order.shopId}`);
  const twice = wishes.filter((wish, i) => wishes.indexOf(wish) !== i);
  return [...(await faultsOf(street)), ...twice.map((wish) => `${wish} was ordered twice`)];
}
