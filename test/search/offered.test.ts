/** What an answer offers to narrow it by, and what stands on its cards. */
import type { Contracts } from '../../cloudfunctions/contracts';
import type { OutputOf } from '../../cloudfunctions/platform/contract';
import { searches } from '../../local/demo/searches';
import type { TestCloud } from '../orders/cloud';
import { openStreet, search } from './street';

type Answer = OutputOf<Contracts['search'], 'products'>;
let street: TestCloud;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
afterAll(() => street.close());

const products = (input: object) => search<Answer>(street, 'products', input);

test('every filter that an answer offers finds something, and only what it says', async () => {
  const { choices, total } = await products({ text: '茶' });
  const offered = [
    ...choices!.categories.map((category) => ({ category })),
    ...choices!.shipsFrom.map((shipsFrom) => ({ shipsFrom })),
  ];
  expect(choices!.shipsFrom).toContain('福建 武夷山');
  for (const filter of offered) {
    const narrowed = await products({ text: '茶', ...filter });
    expect([filter, narrowed.help, narrowed.total!.n > 0]).toEqual([filter, null, true]);
    expect(narrowed.total!.n).toBeLessThanOrEqual(total!.n);
  }
  const [from, to] = choices!.priceFen!;
  expect((await products({ text: '茶', fromFen: from, toFen: to })).total).toEqual(total);
  expect((await products({ text: '茶', fromFen: to + 1 })).products).toEqual([]);
});

test('a product says how its shop is rated, and nothing where the ratings are too few', async () => {
  const [first] = (await products({ text: '西北面馆' })).products;
  const { shops } = await search<OutputOf<Contracts['search'], 'shops'>>(street, 'shops', {
    text: '西北面馆',
  });
  expect(first!.shopRating).toBe(shops[0]!.rating!.overall);
  const few = { ...shops[0]!.rating!, samples: 0 };
  await street.store.update({
    collection: 'shops',
    filter: { _id: first!.shopId },
    change: { $set: { rating: few } },
  });
  expect((await products({ text: '西北面馆' })).products[0]!.shopRating).toBeNull();
});

test.each(searches)('%s, which the street is said to search, finds something', async (text) => {
  const { products: found, help } = await products({ text });
  expect([found.length > 0, help]).toEqual([true, null]);
});
