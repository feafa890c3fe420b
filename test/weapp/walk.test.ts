import { type DemoCloud, startDemoCloud } from './demo-cloud';
import { dist } from './dist';
import { launch, type MiniProgram } from './host/launch';
import type { Mark } from './host/meter';
import { type Found, fullShop, Street } from './street';

const kB = 1000;
const containing = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));

/** How many elements stand around one, up to the page's own. */
const depthOf = (node: Element, page: Element): number =>
  node === page ? 0 : 1 + depthOf(node.parentElement ?? page, page);

/** One shopper, one program, one order: each step goes on where the one before ended. */
describe('from the front page to a paid order', () => {
  let cloud: DemoCloud;
  let app: MiniProgram;
  let found: Found;
  let as: string;

  beforeAll(async () => {
    cloud = await startDemoCloud();
    const street = new Street(cloud.base);
    as = await street.shopper();
    found = await street.product();
    app = await launch({ dist, base: cloud.base, as, scene: 1008, chatType: 3 });
  }, 180_000);
  afterAll(async () => {
    app?.close();
    await cloud.stop();
  });

  const names = (mark: Mark) => app.since(mark).calls.map(({ fn, action }) => `${fn}.${action}`);

  it('shows shops on the front page after one call', async () => {
    await app.find(/值得一逛/);
    await app.settle();
    expect(names({ setData: 0, calls: 0 })).toEqual(['shops.discover']);
    expect(app.page().title).toBe('通店');
  });

  it('opens a shop with one call, its first screen within 20 kB in five setData', async () => {
    const mark = app.mark();
    await app.tap({ css: '.shop-card', name: containing(found.shop.name) });
    await app.waitFor(() => app.page().route === 'pages/shop/index', 'the shop');
    await app.find(found.shop.name);
    await app.settle();
    expect(app.page().title).toBe(found.shop.name);
    const { setData } = app.since(mark);
    expect(names(mark)).toEqual(['homepage.get']);
    expect(app.since(mark).calls[0]?.bytes).toBeLessThanOrEqual(30 * kB);
    expect(setData.count).toBeLessThanOrEqual(5);
    expect(setData.bytes).toBeLessThanOrEqual(20 * kB);
  });

  it('opens a product of it with one call', async () => {
    const mark = app.mark();
    await app.tap({ css: '.product-card', name: containing(found.product.title) });
    await app.waitFor(() => app.page().route === 'pages/product/index', 'the product');
    await app.find(found.product.title);
    await app.settle();
    expect(app.page().query).toEqual({ productId: found.product.productId });
    expect(names(mark)).toEqual(['catalog.get']);
    expect(app.since(mark).setData.bytes).toBeLessThanOrEqual(20 * kB);
  });

  it('passes the product on with who passes it on, and told once how the shopper came', async () => {
    const { productId, title } = found.product;
    const card = app.callPage('onShareAppMessage', { from: 'menu' }) as {
      title: string;
      path: string;
      promise: Promise<{ path: string; imageUrl: string }>;
    };
    expect(card.title).toBe(title);
    expect(card.path).toMatch(new RegExp(`^/pages/product/index\\?productId=${productId}&s=local\\.`));
    // No canvas behind the screen on this phone: the photo itself is the card's picture.
    expect(await card.promise).toMatchObject({ path: card.path, imageUrl: expect.stringContaining('http') });
    const scenes = app.since({ setData: 0, calls: 0 }).calls.flatMap(({ input }) => {
      const { launch: told } = input as { launch?: { scene: number } };
      return told ? [told.scene] : [];
    });
    expect(scenes).toEqual([1008, 1008]);
  });

  it('lets the shopper choose among what it comes in', async () => {
    await app.tap('加入购物车');
    for (const { value } of found.sku.attrs) {
      const choice = { css: '.sku-value', name: value };
      if (!(await app.find(choice)).matches('.is-picked')) await app.tap(choice);
      await app.find({ css: '.sku-value.is-picked', name: value });
    }
  });

  it('adds to the cart without a call and within 2 kB of setData', async () => {
    const mark = app.mark();
    await app.tap({ css: '.sku-foot', name: '加入购物车' });
    await app.waitFor(() => app.phone.shown.some(({ text }) => text === '已加入购物车'), 'the toast');
    await app.settle();
    expect(names(mark)).toEqual([]);
    expect(app.since(mark).setData.bytes).toBeLessThanOrEqual(2 * kB);
  });

  it('prices the cart with one call', async () => {
    const mark = app.mark();
    await app.tap('购物车');
    await app.find('结算 (1)');
    expect(app.page().route).toBe('pages/cart/index');
    expect(names(mark)).toEqual(['orders.quote']);
    await app.find(found.product.title);
  });

  it('places the order with one call', async () => {
    await app.tap('结算 (1)');
    await app.waitFor(() => app.page().route === 'trade/checkout/index', 'the till');
    await app.tap(/收货地址/);
    await app.find(/陈晓雨/);
    await app.settle();
    const mark = app.mark();
    await app.tap('提交订单');
    await app.waitFor(() => app.page().route === 'trade/paysheet/index', 'the pay sheet');
    await app.settle();
    expect(names(mark)).toEqual(['orders.place', 'orders.pay']);
  });

  it('shows the order as paid once WeChat Pay has called back', async () => {
    await app.tap('立即支付');
    await app.waitFor(() => app.page().route === 'trade/order/index', 'the order');
    await app.find('待发货');
    await app.find(found.product.title);
  });

  it('told with the order how the shopper came', () => {
    const placing = app.since().calls.find(({ action }) => action === 'place');
    expect(placing?.input).toMatchObject({
      lines: [{ productId: found.product.productId, skuId: found.sku.skuId, n: 1 }],
      launch: { scene: 1008, chatType: 3, apiCategory: 'default', path: 'pages/discover/index', query: {} },
    });
  });

  it('is shipped by the merchant on another phone', async () => {
    const street = new Street(cloud.base);
    const orderId = app.page().query.orderId ?? '';
    const path = `studio/order/index?shopId=${found.shop.shopId}&orderId=${orderId}`;
    const studio = await launch({
      dist,
      base: cloud.base,
      as: await street.shipper(found.shop.shopId),
      path,
    });
    await studio.tap('发货');
    await studio.input({ css: '.ship-input' }, 'SF1234567890123');
    await studio.tap('下一步，核对');
    const mark = studio.mark();
    await studio.tap('确认发货');
    await studio.find('待收货');
    expect(studio.since(mark).calls[0]).toMatchObject({ fn: 'orders', action: 'ship', ok: true });
    expect(studio.phone.errors).toEqual([]);
    studio.close();
  });

  it('is confirmed by the shopper', async () => {
    const orderId = app.page().query.orderId ?? '';
    app.go('redirectTo', `/trade/order/index?orderId=${orderId}`);
    await app.find(/SF1234567890123/);
    await app.tap('确认收货');
    await app.find('已完成');
    expect(app.phone.shown.at(-1)).toMatchObject({ kind: 'modal' });
  });

  it('opens the fullest shop with one call, in five setData of 20 kB, on few and flat nodes', async () => {
    const { shopId, name } = await fullShop(new Street(cloud.base));
    const mark = app.mark();
    app.go('navigateTo', `/pages/shop/index?shopId=${shopId}`);
    await app.find(name);
    await app.settle();
    const { setData, calls } = app.since(mark);
    expect(names(mark)).toEqual(['homepage.get']);
    expect(calls[0]?.bytes).toBeLessThanOrEqual(30 * kB);
    expect(setData.count).toBeLessThanOrEqual(5);
    expect(setData.bytes).toBeLessThanOrEqual(20 * kB);
    const nodes = [...app.page().element.querySelectorAll('*')];
    expect(app.findAll({ css: '.showcase-item' })).toHaveLength(5);
    expect(nodes.length).toBeLessThanOrEqual(600);
    expect(Math.max(...nodes.map((node) => depthOf(node, app.page().element)))).toBeLessThan(30);
  });

  it('draws the goods that came with it as one scrolls, without a call', async () => {
    const mark = app.mark();
    const drawn = app.findAll({ css: '.product-card' }).length;
    app.callPage('onReachBottom');
    await app.waitFor(() => app.findAll({ css: '.product-card' }).length > drawn, 'more goods');
    expect(names(mark)).toEqual([]);
  });

  it('went wrong nowhere', () => {
    expect(app.phone.errors).toEqual([]);
    expect(app.since().calls.filter((call) => !call.ok)).toEqual([]);
  });
});
