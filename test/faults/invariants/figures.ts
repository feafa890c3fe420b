import type { Street } from '../../aftersales/street';

/** Sales of the day and of each product count every paid order once, until all of it went back. */
export async function faults(street: Street): Promise<string[]> {
  const paid = (await street.all('orders')).filter((order) => order.paidAt !== null && !order.undone);
  const days = await street.all('shop_days');
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  const found: string[] = [];
  const counted = [sum(days.map((day) => day.paidOrders)), sum(days.map((day) => day.salesFen))];
  const wanted = [paid.length, sum(paid.map((order) => order.price.orderPrice))];
  if (counted.join() !== wanted.join()) found.push(`days count ${counted}, orders were ${wanted}`);
  for (const { _id, soldCount } of await street.all('products')) {
    const pieces = sum(
      paid.flatMap((order) => order.lines.filter((l) => l.productId === _id).map((l) => l.skuCnt)),
    );
    if (soldCount !== pieces) found.push(`${_id} counts ${soldCount} sold, ${pieces} were`);
    const byDay = sum(days.map(({ goods }) => goods?.[_id]?.pieces ?? 0));
    if (byDay !== pieces) found.push(`days count ${byDay} of ${_id}, ${pieces} were sold`);
  }
  return found;
}
