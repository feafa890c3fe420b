import type { Street } from '../aftersales/street';
import { endsFrom } from './ends';
import { type Bed, openBed } from './fresh';
import { preparedOrder } from './goods';

let bed: Bed;
beforeAll(async () => {
  bed = await openBed();
});
afterAll(() => bed.close());

/** On a copy of its own: the orders that are left once nobody paid these. */
async function ended(orders: number) {
  const street: Street = await bed.fresh();
  street.cloud.clock.stand(street.cloud.clock.now());
  const kept = await bed.keep();
  const ends = endsFrom(bed, kept, [2, 31]);
  const after = async (n: number) => {
    await bed.putBack(kept);
    for (let i = 0; i < n; i++) await preparedOrder(street);
    return ends.of(street, '', async () => ({
      amiss: (await street.all('orders')).map(({ status }) => String(status)),
      unmet: [],
    }));
  };
  return { first: await after(orders), other: await after(0), ends };
}

test('copies that went different ways are swept each, up to where they are alike', async () => {
  const { first, other, ends } = await ended(1);
  expect([first.amiss, other.amiss]).toEqual([['250'], []]);
  expect(ends.counts).toEqual({ swept: 4, alike: 0 });
});

test('copies that went the same way are swept once, whatever numbers were drawn', async () => {
  const { first, other, ends } = await ended(0);
  expect([first.amiss, other.amiss]).toEqual([[], []]);
  expect(ends.counts).toEqual({ swept: 2, alike: 1 });
});
