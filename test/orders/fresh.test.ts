import { green, placed } from './basket';
import { type FreshCloud, openFreshCloud } from './fresh';

let street: FreshCloud;
beforeAll(async () => {
  street = await openFreshCloud();
});
afterAll(() => street.close());

it('is put back as often as is asked for: nothing differs, and functions make the same calls again', async () => {
  await street.fresh();
  const kept = await street.keep();
  const placing = async () => {
    const made: string[] = [];
    const unwatch = street.cloud.faults.watch(({ request }) => void made.push(request));
    await placed(street, [green()]);
    await street.cloud.storage.write('private/a', Buffer.from('a'));
    unwatch();
    return made;
  };
  await street.putBack(kept);
  const first = await placing();
  const after = street.difference(kept);
  await street.putBack(kept);
  expect(after).not.toBe(street.difference(kept));
  const [now, ...none] = JSON.parse(street.difference(kept)) as unknown[];
  expect(now).toBe(kept.now);
  // WeChat knows of no payment, refund or call-back, and of nothing in any of its other rooms.
  const [unpaid, unsent] = [[[], [], []], [[]]];
  expect(none).toEqual([[], [], [], [], [unpaid, ...Array(4).fill(unsent)]]);
  // The rules too, which a warm function keeps for a minute.
  expect(await placing()).toEqual(first);
});

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
