import type { Browser, Page } from 'playwright-core';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { type Found, Street } from '../weapp/street';
import { openBrowser } from './browser';
import { fillAddress, handsOn } from './hands';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

/** A shopper buys, the merchant ships, the shopper confirms: each step goes on where the one before ended. */
describe('an order in the browser', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let found: Found;
  let shopper: Visitor;
  let merchant: Visitor;
  let page: Page;
  let orderId: string;

  beforeAll(async () => {
    cloud = await startDemoCloud();
    browser = await openBrowser();
    const street = new Street(cloud.base);
    found = await street.product();
    shopper = await welcome(browser, { base: cloud.base, as: await street.shopper() });
    merchant = await welcome(browser, { base: cloud.base, as: await street.shipper(found.shop.shopId) });
    page = shopper.page;
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  /** Of a page and what lies under it, only what is in sight counts. */
  const button = (name: string | RegExp, on = page) =>
    on
      .getByRole('button', { name, exact: typeof name === 'string' })
      .locator('visible=true')
      .last();
  const text = (what: string | RegExp, on = page) => on.getByText(what).locator('visible=true').first();

  it('finds shops on the front page', async () => {
    await shopper.open('pages/discover/index');
    await text('值得一逛的好店').waitFor();
    await keepScreen(page, 'discover');
  });

  it('opens a shop', async () => {
    await page.locator('.shop-card:visible', { hasText: found.shop.name }).first().tap();
    await page.locator('.shop-head-name:visible', { hasText: found.shop.name }).waitFor();
    await keepScreen(page, 'shop');
  });

  it('opens a product and chooses among what it comes in', async () => {
    await page.locator('.product-card:visible', { hasText: found.product.title }).first().tap();
    await page.locator('.buy-bar:visible').waitFor();
    expect(page.url()).toContain(found.product.productId);
    await keepScreen(page, 'product');
    await button('加入购物车').tap();
    const sheet = page.getByRole('dialog', { name: '选择规格' });
    for (const { value } of found.sku.attrs) {
      const choice = sheet.getByRole('radio', { name: value, exact: true });
      if ((await choice.getAttribute('aria-checked')) !== 'true') await choice.tap();
    }
    await keepScreen(page, 'product-sku');
    await sheet.getByRole('button', { name: '加入购物车' }).tap();
    await sheet.waitFor({ state: 'hidden' });
  });

  it('makes a poster of it to keep', async () => {
    await button('分享').tap();
    const ways = page.getByRole('dialog', { name: '分享给朋友' });
    await ways.getByRole('button', { name: /生成海报/ }).tap();
    await page.locator('.poster-sheet img:visible').waitFor();
    await keepScreen(page, 'poster');
    const download = page.waitForEvent('download');
    await button('下载海报').tap();
    expect((await download).suggestedFilename()).toMatch(/\.jpg$/);
    await page.goBack();
    await page.locator('.buy-bar:visible').waitFor();
  });

  it('goes to the cart and on to the till', async () => {
    await button(/^购物车/).tap();
    await button('结算 (1)').waitFor();
    await keepScreen(page, 'cart');
    await button('结算 (1)').tap();
    await button(/添加收货地址/).tap();
    await fillAddress(handsOn(page));
    await text('陈晓雨').waitFor();
    await keepScreen(page, 'checkout');
  });

  it('places the order and pays', async () => {
    await button('提交订单').tap();
    await button('立即支付').waitFor();
    await keepScreen(page, 'paysheet');
    await button('立即支付').tap();
    await text('待发货').waitFor();
    orderId = /orderId=([\w-]+)/.exec(page.url())?.[1] ?? '';
    expect(orderId).not.toBe('');
    await keepScreen(page, 'order-paid');
  });

  it('is shipped by the merchant with a waybill', async () => {
    const studio = merchant.page;
    await merchant.open(`studio/overview/index?shopId=${found.shop.shopId}`);
    await text('待发货', studio).waitFor();
    await keepScreen(studio, 'studio-overview');
    await merchant.open(`studio/orders/index?shopId=${found.shop.shopId}`);
    await text(found.product.title, studio).waitFor();
    await keepScreen(studio, 'studio-orders');
    await merchant.open(`studio/order/index?shopId=${found.shop.shopId}&orderId=${orderId}`);
    await button('发货', studio).tap();
    const sheet = studio.getByRole('dialog');
    await sheet.getByRole('radio', { name: /顺丰/ }).tap();
    await sheet.getByRole('textbox', { name: '运单号' }).fill('SF1234567890123');
    await keepScreen(studio, 'studio-ship');
    await sheet.getByRole('button', { name: '下一步，核对' }).tap();
    await studio.getByRole('button', { name: '确认发货' }).tap();
    await text('待收货', studio).waitFor();
    await text(/SF1234567890123/, studio).waitFor();
  });

  it('arrives, and the shopper confirms', async () => {
    await shopper.open('trade/orders/index?tab=shipped');
    await text(found.product.title).waitFor();
    await keepScreen(page, 'orders');
    await shopper.open(`trade/order/index?orderId=${orderId}`);
    await text(/SF1234567890123/).waitFor();
    await button('确认收货').tap();
    await text('确定').tap();
    await text('已完成').waitFor();
    await keepScreen(page, 'order-done');
  });

  it('left no error in any console and broke no content policy', () => {
    expect(shopper.wrongs).toEqual([]);
    expect(merchant.wrongs).toEqual([]);
  });
});
