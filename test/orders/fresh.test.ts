import { green, placed } from './basket';
import { type FreshCloud, openFreshCloud } from './fresh';

let street: FreshCloud;
beforeAll(async () => {
  street = await openFreshCloud();
});
afterAll(() => street.close());

it('takes nothing of the last copy into the next, not even a call-back that is on its way', async () => {
  const orderIds = await placed(street, [green()]);
  const { payment } = await street.orders('pay', { orderIds });
  const paying = street.cloud.pay.settle(payment?.outTradeNo ?? '', 'SUCCESS');
  const made: string[] = [];
  // The call-back is in the function's hands.
  await new Promise<void>((begun) => {
    const unwatch = street.cloud.faults.watch((call) => {
      made.push(call.function);
      unwatch();
      begun();
    });
  });
  await street.fresh();
  await paying;
  expect(made).toEqual(['payments']);
  expect(street.cloud.pay.callBacks.pending()).toEqual([]);
  expect(await street.all('orders')).toEqual([]);
});
