/** 搜一搜: changed pages are submitted through the outbox, and the sitemap lets in what is submitted. */
import sitemap from '../../src/sitemap.json';
import type { FreshCloud } from '../orders/fresh';
import { openStreet } from './street';

let street: FreshCloud;
beforeAll(async () => {
  street = await openStreet();
}, 60_000);
beforeEach(() => street.fresh());
afterAll(() => street.close());

const set = (collection: 'shops' | 'products', _id: string, $set: object) =>
  street.store.update({
    collection,
    filter: { _id },
    change: { $set: { ...$set, searchDue: street.cloud.clock.now() } },
  });
interface Page {
  path: string;
  query: string;
  data_list: [{ '@type': string; update: number; content_id: string; page_type: number; title: string }];
}
let told = 0;
/** Pages submitted since this was last asked. */
function submitted(): Page[] {
  const sent = street.cloud.outbox.list(1000).filter((one) => one.api === 'search.submitPages');
  // The latest stands first.
  const fresh = sent.slice(0, sent.length - told);
  told = sent.length;
  return fresh.flatMap((one) => (one.data as { pages: Page[] }).pages);
}
async function ticks(): Promise<void> {
  for (let i = 0; i < 2; i++) {
    street.cloud.clock.advance(60_000);
    await street.tick();
  }
}

test('a changed product is submitted once, with its title and its going', async () => {
  const [product] = (await street.all('products')).filter((p) => p.shopId === 'laochen' && p.status === 5);
  submitted();
  await set('products', product!._id, { title: '龙须糖葫芦', updatedAt: street.cloud.clock.now() });
  await ticks();
  expect(submitted()).toMatchObject([
    {
      path: 'pages/product/index',
      query: `productId=${product!._id}`,
      data_list: [{ '@type': 'wxsearch_cpdata', update: 1, page_type: 2, title: '龙须糖葫芦' }],
    },
  ]);
  await set('products', product!._id, { soldCount: 5000 });
  await ticks();
  expect(submitted()).toEqual([]);
  await set('products', product!._id, { status: 11, updatedAt: street.cloud.clock.now() });
  await ticks();
  expect(submitted()).toMatchObject([{ data_list: [{ update: 3 }] }]);
});

test('a renamed shop is submitted, and one that closes is taken out', async () => {
  submitted();
  await set('shops', 'laochen', { name: '秦原面庄' });
  await ticks();
  expect(submitted()).toMatchObject([
    { path: 'pages/shop/index', query: 'shopId=laochen', data_list: [{ update: 1, title: '秦原面庄' }] },
  ]);
  await set('shops', 'laochen', { orders30d: 9999 });
  await ticks();
  expect(submitted()).toEqual([]);
  await set('shops', 'laochen', { status: 'closing' });
  await ticks();
  expect(submitted()).toMatchObject([{ data_list: [{ update: 3 }] }]);
});

test('the operator may leave it to the crawler', async () => {
  await street.store.insert('rules', [{ _id: 'current', values: { 'search.submitPages': 0 } }]);
  submitted();
  await set('shops', 'laochen', { name: '渭水面庄' });
  await ticks();
  expect(submitted()).toEqual([]);
  expect((await street.all('outbox')).map((one) => one.state)).toEqual(['sent']);
});

/** The first rule that speaks of a page decides, as WeChat reads them. */
function letIn(path: string, query: string): boolean {
  const params = [...new URLSearchParams(query).keys()];
  const rule = sitemap.rules.find(
    (r) => (r.page === '*' || r.page === path) && (r.params ?? []).every((p) => params.includes(p)),
  );
  return rule?.action === 'allow';
}

test.each([
  ['pages/product/index', 'productId=x', true],
  ['pages/shop/index', 'shopId=x', true],
  ['pages/discover/index', '', true],
  ['pages/cart/index', '', false],
  ['trade/orders/index', '', false],
  ['studio/overview/index', 'shopId=x', false],
])('the sitemap lets %s?%s be found: %s', (path, query, found) => {
  expect(letIn(path, query)).toBe(found);
});
