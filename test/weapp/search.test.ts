import { type DemoCloud, startDemoCloud } from './demo-cloud';
import { dist } from './dist';
import { launch, type MiniProgram } from './host/launch';
import type { Mark } from './host/meter';
import { Street } from './street';

const kB = 1000;
/** A character that more than 150 goods of the street hold. */
const frequent = '0';

let cloud: DemoCloud;
let app: MiniProgram;
beforeAll(async () => {
  cloud = await startDemoCloud();
}, 180_000);
afterAll(async () => {
  app?.close();
  await cloud?.stop();
});

/** A shopper searches on a phone: each step goes on where the one before ended. */
describe('the search page', () => {
  let as: string;
  beforeAll(async () => {
    as = await new Street(cloud.base).shopper();
  });

  const open = async (path = 'pages/search/index', storage = {}) => {
    app?.close();
    app = await launch({ dist, base: cloud.base, as, path, storage });
    await app.settle();
  };
  const names = (mark: Mark) => app.since(mark).calls.map(({ fn, action }) => `${fn}.${action}`);
  const nodes = () => app.page().element.querySelectorAll('*').length;
  const field = { css: '.search-field-input' };

  it('opens with what others search, for one call', async () => {
    await open();
    await app.find('大家在搜');
    expect(app.since().calls.map(({ action }) => action)).toEqual(['popular']);
    expect(app.page().title).toBe('搜索');
  });

  it('suggests for one call a pause, and leads on', async () => {
    const mark = app.mark();
    await app.input(field, '茶');
    await app.find({ css: '.suggestion', name: /山前茶事/ });
    await app.settle();
    expect(names(mark)).toEqual(['search.suggest']);
    await app.tap({ css: '.suggestion', name: /茶叶.*类目/ });
    await app.waitFor(() => app.page().title === '“茶叶”相关小店', 'its title');
    await app.find({ css: '.found-shop', name: /山前茶事/ });
    expect(names(mark)).toEqual(['search.suggest', 'search.shops']);
  });

  it('turns to the goods with one call, and back without any', async () => {
    let mark = app.mark();
    await app.tap('商品');
    await app.find(/找到 \d+ 件商品/);
    await app.settle();
    expect(names(mark)).toEqual(['search.products']);
    const { setData } = app.since(mark);
    expect(setData.bytes).toBeLessThanOrEqual(20 * kB);
    mark = app.mark();
    await app.tap('小店');
    await app.find({ css: '.found-shop', name: /山前茶事/ });
    await app.tap('商品');
    await app.find(/找到 \d+ 件商品/);
    await app.settle();
    expect(names(mark)).toEqual([]);
  });

  it('narrows the goods: the sheet counts with the call whose answer is then shown', async () => {
    await app.tap({ css: '.filter-open' });
    const mark = app.mark();
    await app.tap({ css: '.filter-value', name: '只看有货' });
    await app.find(/查看 \d+ 件商品/);
    await app.settle();
    await app.tap(/查看 \d+ 件商品/);
    await app.find({ css: '.filter-chip', name: /只看有货/ });
    await app.settle();
    expect(names(mark)).toEqual(['search.products']);
    expect(app.since(mark).calls[0]?.input).toMatchObject({ inStock: true });
  });

  it('opens a product, and comes back to the same results without a call', async () => {
    const first = (await app.find({ css: '.product-card' })).textContent;
    const mark = app.mark();
    await app.tap({ css: '.product-card' });
    await app.waitFor(() => app.page().route === 'pages/product/index', 'the product');
    await app.find({ css: '.buy-bar' });
    const there = app.mark();
    app.go('navigateBack', '');
    expect(app.page().route).toBe('pages/search/index');
    expect((await app.find({ css: '.product-card' })).textContent).toBe(first);
    await app.settle();
    expect(names(mark)).toEqual(['search.led', 'catalog.get']);
    expect(names(there)).toEqual([]);
  });

  it('keeps own searches on the phone, each to be deleted, and brought back', async () => {
    await app.tap('清空');
    await app.find({ css: '.start-word', name: '茶叶' });
    expect(JSON.parse(app.phone.storage.get('tongdian.search.recent') ?? '')).toEqual([
      { text: '茶叶', shopId: '' },
    ]);
    await app.tap('删除“茶叶”');
    await app.waitFor(() => !app.query({ css: '.start-word' }), 'it to go');
    await app.tap('撤销');
    await app.find({ css: '.start-word', name: '茶叶' });
  });

  it('stays under 1,000 nodes however far somebody goes', async () => {
    await open(`pages/search/index?q=${frequent}&tab=goods`);
    const counts = [nodes()];
    let pages = 1;
    for (; app.query('查看更多'); pages += 1) {
      const mark = app.mark();
      app.callPage('onReachBottom');
      await app.waitFor(() => app.since(mark).calls.length > 0, 'another page');
      await app.settle(60);
      const stretches = app.findAll({ css: '.found-goods' });
      for (const stretch of stretches.slice(-2)) await app.see(stretch);
      for (const stretch of stretches.slice(0, -2)) await app.lose(stretch);
      await app.settle(60);
      counts.push(nodes());
      expect(app.since(mark).setData.bytes).toBeLessThanOrEqual(60 * kB);
    }
    expect(pages).toBeGreaterThanOrEqual(8);
    expect(app.findAll({ css: '.found-goods' }).length).toBeGreaterThanOrEqual(15);
    expect(Math.max(...counts)).toBeLessThan(1000);
    await app.find('没有更多了');
  });

  it('searches inside a shop, and from there everywhere', async () => {
    await open('pages/shop/index?shopId=shanqian');
    await app.tap('搜本店商品');
    await app.waitFor(() => app.page().title === '在山前茶事搜索', 'the search inside');
    const mark = app.mark();
    await app.input(field, '咖啡');
    await app.find('这家店没有“咖啡”');
    expect(app.since(mark).calls.map(({ input }) => input)).toEqual([
      { text: '咖啡', sort: 'best', shopId: 'shanqian' },
    ]);
    await app.tap('搜全部小店');
    await app.waitFor(() => app.page().title === '“咖啡”相关商品', 'the search everywhere');
    await app.find({ css: '.product-card' });
  });

  it('leads on where nothing is found', async () => {
    await open(`pages/search/index?q=${encodeURIComponent('绿茶 火箭')}&tab=goods`);
    await app.find('没有同时符合“绿茶 火箭”的商品。去掉“火箭”，以下是“绿茶”的结果');
    await open(`pages/search/index?q=${encodeURIComponent('陶火箭')}`);
    await app.find('没有找到“陶火箭”');
    await app.tap({ css: '.nothing-category' });
    await app.find({ css: '.found-shop' });
  });

  it('went wrong nowhere', () => {
    expect(app.phone.errors).toEqual([]);
  });
});

/** A merchant looks where the shop stands for what a shopper types. */
describe('the search preview', () => {
  beforeAll(async () => {
    app?.close();
    const identities = await new Street(cloud.base).identities();
    const editor = identities.find(({ roles }) => roles.length === 1 && roles[0] === 'editor');
    app = await launch({
      dist,
      base: cloud.base,
      as: editor?.as,
      path: 'studio/overview/index?shopId=laochen',
    });
  });

  it('is entered from the overview, and begins with the shop’s own name', async () => {
    await app.tap(/看看顾客搜什么/);
    await app.waitFor(() => app.page().route === 'shopfront/search/index', 'the preview');
    await app.find('第 1 位');
    await app.find('店名完全一致');
    await app.find('已经排在第一位。');
  });

  it('says why a search does not find it, what would move it, and promises nothing', async () => {
    const mark = app.mark();
    await app.input({ css: '.search-field-input' }, '茶叶');
    await app.tap('查看');
    await app.find('这样搜不到你的店');
    await app.find('店名和主营类目都对不上这个词');
    await app.find({ css: '.preview-rank', name: /山前茶事/ });
    await app.find({ css: '.preview-move', name: /店名就是“茶叶”时.*第 \d+ 位/ });
    await app.find(/不作承诺/);
    await app.find(/最多读 \d+ 条索引/);
    await app.settle();
    expect(app.since(mark).calls.map(({ action }) => action)).toEqual(['explain']);
    expect(app.phone.errors).toEqual([]);
  });
});
