/** What shoppers read: one call a page, few operations, nothing shown that is not for them. */

import { openTestCloud, type TestCloud } from '../orders/cloud';
import { product, shop, stock } from '../orders/goods';

const goods = Array.from({ length: 45 }, (_, i) => `g${String(i).padStart(2, '0')}`);
const picture = 'http://127.0.0.1/picture.webp';

let street: TestCloud;
beforeAll(async () => {
  street = await openTestCloud();
  const put = (name: string, docs: object[]) => street.store.insert(name, docs as Record<string, unknown>[]);
  await put('shops', [
    shop('big', {
      trafficWeight: 1.2,
      linkedAccounts: [{ kind: 'official', accountId: 'gh_big', name: '大' }],
      name: 'Ｂig 茶铺',
      rating: { overall: 480, product: 480, logistics: 480, service: 480, samples: 60 },
    }),
    shop('few', { rating: { overall: 500, product: 500, logistics: 500, service: 500, samples: 3 } }),
    shop('new', { status: 'opening' }),
    shop('over', { status: 'closed' }),
  ]);
  await put(
    'products',
    goods.map((id, i) =>
      product(
        id,
        'big',
        { [`${id}-s`]: 1000 + i },
        { homeRank: 1000 - i, shopCategoryIds: i % 2 ? ['odd'] : ['even'] },
      ),
    ),
  );
  await put('products', [
    product('hidden', 'big', { 'hidden-s': 5 }, { homeRank: 2000, hiddenOnHome: true }),
    product('draft', 'big', { 'draft-s': 5 }, { homeRank: 2001, status: 0 }),
    product('off', 'big', { 'off-s': 5 }, { homeRank: 2002, status: 11 }),
    product('banned', 'big', { 'banned-s': 5 }, { homeRank: 2003, status: 20 }),
  ]);
  await put(
    'stocks',
    [...goods, 'hidden', 'off'].map((id) => stock(`${id}-s`, id, 'big', id === 'g01' ? 0 : 9)),
  );
  await put('homepages', [
    {
      _id: 'big',
      version: 1,
      publishedAt: 1,
      published: {
        background: { img: picture },
        showcase: {
          scale: 1,
          items: [
            { type: 1, title: '招牌', img: picture, productId: 'g40' },
            { type: 1, title: '下架了的', img: picture, productId: 'off' },
            {
              type: 4,
              title: '开店的那年',
              img: picture,
              url: 'https://mp.weixin.qq.com/s/x',
              accountId: 'gh_big',
            },
          ],
        },
        categories: [
          {
            id: 'a',
            name: '茶',
            isDisplayed: true,
            level2: [
              { id: 'even', name: '双', isDisplayed: true },
              { id: 'odd', name: '单', isDisplayed: false },
            ],
          },
          { id: 'b', name: '藏', isDisplayed: false, level2: [] },
        ],
      },
    },
  ]);
  await put(
    'reviews',
    Array.from({ length: 5 }, (_, i) => ({
      _id: `r${i}`,
      shopId: 'big',
      productId: 'g00',
      nickname: '林**',
      skuText: '',
      productScore: 5,
      logisticsScore: 5,
      serviceScore: 5,
      text: `第 ${i} 条`,
      imgs: [],
      followUp: null,
      helpful: 0,
      kinds: ['all', 'good'],
      reply: null,
      state: i === 4 ? 'held' : 'public',
      createdAt: i < 2 ? 7 : i,
      openid: 'secret-openid',
    })),
  );
});
afterAll(() => street.close());

async function read<T>(fn: string, action: string, input: object, openid?: string) {
  const { envelope, record } = await street.send(fn, { action, input }, { openid });
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
  return { data: envelope.data as T, record };
}
interface Cards {
  products: { productId: string; soldOut: boolean }[];
  nextCursor: string | null;
}

test('a shop opens with one call of at most six operations and under 30 kB', async () => {
  const { data, record } = await read<
    Cards & {
      homepage: {
        showcase: { items: object[]; scale: number };
        categories: { id: string; level2: object[] }[];
      };
      showcaseProducts: { productId: string }[];
    }
  >('homepage', 'get', { shopId: 'big' });
  expect(record.ops).toBeLessThanOrEqual(6);
  expect(JSON.stringify(data).length).toBeLessThan(30_000);
  expect(data.products.map((p) => p.productId)).toEqual(goods.slice(0, 20));
  expect(data.products[1]?.soldOut).toBe(true);
  expect(data.products[0]?.soldOut).toBe(false);
  // What is no longer listed leaves the showcase, and the small form with fewer than three becomes the big one.
  expect(data.homepage.showcase).toMatchObject({ scale: 2 });
  expect(data.homepage.showcase.items).toHaveLength(2);
  expect(data.showcaseProducts.map((p) => p.productId)).toEqual(['g40']);
  expect(data.homepage.categories).toEqual([
    { id: 'a', name: '茶', isDisplayed: true, level2: [{ id: 'even', name: '双', isDisplayed: true }] },
  ]);
});

test.each([
  ['homepage', 'get', { shopId: 'nothing' }, 'NOT_FOUND', 'shopId'],
  ['homepage', 'get', { shopId: 'new' }, 'NOT_FOUND', 'shopId'],
  ['homepage', 'get', { shopId: 'over' }, 'SHOP_CLOSED', 'shopId'],
  ['homepage', 'get', { shopId: '../../x' }, 'BAD_INPUT', 'shopId'],
  ['catalog', 'get', { productId: 'nothing' }, 'NOT_FOUND', 'productId'],
  ['catalog', 'get', { productId: 'draft' }, 'NOT_FOUND', 'productId'],
  ['catalog', 'get', { productId: 'banned' }, 'NOT_FOUND', 'productId'],
  ['catalog', 'list', { shopId: 'big', limit: 31 }, 'BAD_INPUT', 'limit'],
])('%s.%s %j is refused with %s at %s', async (fn, action, input, code, field) => {
  const { envelope } = await street.send(fn, { action, input }, { openid: undefined });
  expect(envelope).toMatchObject({ ok: false, error: { code, field } });
});

test('pages of goods follow one another without gap or repeat, and leave out what is hidden', async () => {
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await read<Cards>('catalog', 'list', { shopId: 'big', limit: 7, cursor });
    seen.push(...data.products.map((p) => p.productId));
    cursor = data.nextCursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual(goods);
});

test('a category shows its own goods', async () => {
  const { data } = await read<Cards>('catalog', 'list', { shopId: 'big', categoryId: 'odd', limit: 30 });
  expect(data.products.map((p) => p.productId)).toEqual(goods.filter((_, i) => i % 2 === 1));
});

test('a product answers its SKUs with stock; one taken off the shelf is still shown, as such', async () => {
  const { data, record } = await read<{
    product: { listed: boolean; skus: { available: number }[]; freight: object };
    reviews: object[];
  }>('catalog', 'get', { productId: 'g00' });
  expect(data.product).toMatchObject({
    listed: true,
    freight: { free: false, freeFromFen: 9900, fromFen: 800 },
  });
  expect(data.product.skus).toMatchObject([{ skuId: 'g00-s', available: 9 }]);
  expect(data.reviews).toHaveLength(2);
  expect(record.ops).toBeLessThanOrEqual(5);
  const off = await read<{ product: { listed: boolean } }>('catalog', 'get', { productId: 'off' });
  expect(off.data.product.listed).toBe(false);
});

test('reviews come newest first, page by page also within one moment, without what is held or who wrote it', async () => {
  const texts: string[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await read<{ reviews: { text: string }[]; nextCursor: string | null }>(
      'catalog',
      'reviews',
      { productId: 'g00', limit: 1, cursor },
    );
    texts.push(...data.reviews.map((r) => r.text));
    expect(JSON.stringify(data)).not.toContain('secret-openid');
    cursor = data.nextCursor ?? undefined;
  } while (cursor);
  expect(texts).toEqual(['第 1 条', '第 0 条', '第 3 条', '第 2 条']);
});

test('discover shows open shops by weight, each once, and no rating under ten samples', async () => {
  const seen: { shopId: string; rating: object | null }[] = [];
  let cursor: string | undefined;
  do {
    const { data } = await read<{ shops: typeof seen; nextCursor: string | null }>('shops', 'discover', {
      limit: 2,
      cursor,
    });
    seen.push(...data.shops);
    cursor = data.nextCursor ?? undefined;
  } while (cursor);
  expect(seen.map((s) => s.shopId)).toEqual(['big', 'cup', 'few', 'tea']);
  expect(seen.find((s) => s.shopId === 'big')?.rating).toMatchObject({ overall: 480 });
  expect(seen.find((s) => s.shopId === 'few')?.rating).toBeNull();
});

test('a member sees the shops worked for, and a day without sales as 0', async () => {
  const mine = await read<{ shops: { shopId: string; role: string }[] }>('shops', 'mine', {}, 'ships-tea');
  expect(mine.data.shops).toMatchObject([{ shopId: 'tea', role: 'fulfilment', toShip: 0 }]);
  const { data, record } = await read<{ sales: { day: string; salesFen: number }[] }>(
    'shops',
    'overview',
    { shopId: 'tea', days: 7 },
    'owner-tea',
  );
  expect(data.sales).toHaveLength(7);
  expect(data.sales.every((row) => row.salesFen === 0)).toBe(true);
  // Six of them only count what waits, one finds who asks, and one tells how the shop's entrances do.
  expect(record.ops).toBeLessThanOrEqual(12);
});
