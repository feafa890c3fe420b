/** The fullest homepage that a shop can have is one call, six operations and less than 30 kB. */

import type { ShowcaseItem } from '../../domain/blocks';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { product, stock } from '../orders/goods';
import { arranged } from './content';
import { pageOf } from './street';

let street: FreshStreet;
const shopId = 'tea';
const goods = 20;
const picture = `http://127.0.0.1/public/pictures/${'0'.repeat(64)}.webp`;
const long = (n: number) => '武夷山正岩肉桂大红袍老枞水仙'.repeat(10).slice(0, n);

beforeAll(async () => {
  street = await openFreshStreet();
  await street.fresh();
  for (let i = 0; i < goods; i++) {
    const face = { title: long(60), subTitle: long(40), thumb: picture, headImgs: [picture] };
    const more = { ...face, homeRank: i + 2, soldCount: 123_456, maxPrice: 99_999 };
    await street.store.insert('products', [
      { ...product(`full-${i}`, shopId, { [`full-${i}-1`]: 12_345 }, more) },
    ]);
    await street.store.insert('stocks', [{ ...stock(`full-${i}-1`, `full-${i}`, shopId, 9) }]);
  }
  const shown = (i: number): ShowcaseItem => ({
    type: 1,
    title: long(32),
    description: long(64),
    img: picture,
    productId: `full-${i}`,
  });
  const leaf = (i: number, j: number) => ({ id: `c${i}-${j}`, name: long(10), isDisplayed: true });
  const published = arranged({
    background: { img: picture },
    showcase: { scale: 2, items: [0, 1, 2, 3, 4].map(shown) },
    categories: Array.from({ length: 10 }, (_, i) => ({
      ...leaf(i, 0),
      level2: Array.from({ length: 8 }, (_, j) => leaf(i, j + 1)),
    })),
    live: { title: long(16), finderUserName: 'sph_tea' },
    follow: { kind: 'official', account: 'gh_tea', title: long(16), note: long(40) },
    group: { title: long(16), note: long(40), img: picture },
  });
  const homepage = { _id: shopId, version: 1, published, publishedAt: 1 };
  await street.store.insert('homepages', [homepage as unknown as Record<string, unknown>]);
});
afterAll(() => street.close());

it('answers five things on show and twenty goods, each as long as it may be', async () => {
  const page = await pageOf(street);
  expect([page.homepage.showcase.items.length, page.products.length]).toEqual([5, goods]);
  const [call] = street.cloud.journal.calls(1);
  expect(call).toMatchObject({ function: 'homepage', action: 'get' });
  expect(call!.ops).toBeLessThanOrEqual(6);
  expect(call!.bytesOut).toBeLessThanOrEqual(30_000);
});
