/** Somebody who goes through ten pages and more of what was found, on a phone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { collections } from '../../cloudfunctions/platform/collections';
import { indexProduct } from '../../domain/search/goods';
import { indexShop } from '../../domain/search/shops';
import { declaredSettings } from '../../local/host/declared';
import { type Seeder, type Server, startServer } from '../../local/host/server';
import { product, shop, stock } from '../orders/goods';
import { dist } from './dist';
import { launch, type MiniProgram } from './host/launch';

const goods = 230;
const perPage = 20;
const street = shop('long', { name: '长街茶行', city: '福建 武夷山', productCount: goods });

/** One shop with more goods of one word than anybody looks through. */
const longShop: Seeder = {
  name: 'long',
  identities: [{ as: 'reader', openid: 'o_reader', roles: ['shopper'] }],
  async fill({ store }) {
    const docs = Array.from({ length: goods }, (_, i) => {
      const id = `long-${String(i).padStart(3, '0')}`;
      const of = { title: `岩茶 第${i}号 手工焙火`, soldCount: goods - i };
      return product(id, street._id, { [`${id}-s`]: 1000 + i }, of);
    });
    await store.insert('shops', [{ ...street }]);
    await store.insert('search_shops', [{ ...indexShop(street)! }]);
    await store.insert(
      'products',
      docs.map((doc) => ({ ...doc })),
    );
    await store.insert(
      'search_goods',
      docs.map((doc) => ({ ...indexProduct(doc, street)! })),
    );
    await store.insert(
      'stocks',
      docs.map((doc) => ({ ...stock(`${doc._id}-s`, doc._id, street._id, 5) })),
    );
  },
};

let data: string;
let server: Server;
let app: MiniProgram;
beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'tongdian-long-'));
  server = await startServer({
    data,
    port: 0,
    functions: path.join(dist, '..', 'cloudfunctions'),
    settings: declaredSettings({}),
    collections,
    site: path.join(dist, '..', 'h5'),
    seeder: longShop,
    timers: false,
  });
}, 60_000);
afterAll(async () => {
  app?.close();
  await server?.close();
  rmSync(data, { recursive: true, force: true });
});

const nodes = () => app.page().element.querySelectorAll('*').length;
const titles = () => app.findAll({ css: '.product-card-title' }).map((title) => title.textContent);

test('ten pages of twenty keep under 1,000 nodes, and back leads to the same place without a call', async () => {
  const address = `pages/search/index?q=${encodeURIComponent('岩茶')}&tab=goods`;
  app = await launch({ dist, base: server.url, as: 'reader', path: address });
  await app.settle();
  await app.find('找到 100+ 件商品');
  const counts = [nodes()];
  const cursors: unknown[] = [];
  for (let page = 2; page <= 11; page++) {
    const mark = app.mark();
    app.callPage('onReachBottom');
    await app.waitFor(() => app.since(mark).calls.length > 0, `page ${page}`);
    await app.settle(30);
    cursors.push(app.since(mark).calls[0]?.input);
    const stretches = app.findAll({ css: '.found-goods' });
    for (const stretch of stretches.slice(-2)) await app.see(stretch);
    for (const stretch of stretches.slice(0, -2)) await app.lose(stretch);
    await app.settle(30);
    counts.push(nodes());
  }
  expect(new Set(cursors.map((input) => JSON.stringify(input))).size).toBe(10);
  const rows = app.findAll({ css: '.found-goods' }).length;
  expect(rows).toBeGreaterThanOrEqual(Math.floor((10 * perPage) / 6));
  expect(Math.max(...counts)).toBeLessThan(1000);

  const [there, heights] = [
    titles(),
    app.findAll({ css: '.found-goods' }).map((one) => one.getAttribute('style')),
  ];
  const mark = app.mark();
  await app.tap({ css: '.product-card' });
  await app.waitFor(() => app.page().route === 'pages/product/index', 'the product');
  await app.settle();
  const calls = app.since(mark).calls.length;
  app.go('navigateBack', '');
  await app.settle();
  expect(app.page().route).toBe('pages/search/index');
  expect(titles()).toEqual(there);
  expect(app.findAll({ css: '.found-goods' }).map((one) => one.getAttribute('style'))).toEqual(heights);
  expect(app.since(mark).calls).toHaveLength(calls);
  expect(app.phone.errors).toEqual([]);
}, 120_000);
