import type { Browser } from 'playwright-core';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { type Found, Street } from '../weapp/street';
import { openBrowser } from './browser';
import { comesTo } from './comes-to';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

describe('when things are not as hoped', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let found: Found;
  let visitor: Visitor;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
    const street = new Street(cloud.base);
    found = await street.product();
  }, 180_000);
  beforeEach(async () => {
    visitor = await welcome(browser, { base: cloud.base, as: await new Street(cloud.base).shopper() });
  });
  afterEach(() => visitor.leave());
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  it('says so when there is no network, and comes back with one tap', async () => {
    const { page, context, open } = visitor;
    await page.route('**/cloud/**', (route) => route.abort('internetdisconnected'));
    await open(`pages/shop/index?shopId=${found.shop.shopId}`);
    await page.getByText('网络不太顺畅').waitFor();
    await keepScreen(page, 'offline');
    await page.unroute('**/cloud/**');
    await page.getByRole('button', { name: '重试' }).tap();
    await page.getByText(found.shop.name).locator('visible=true').first().waitFor();
    expect(context.pages()).toHaveLength(1);
  });

  it('offers a way on where there is nothing yet', async () => {
    const { page, open, wrongs } = visitor;
    await open('pages/cart/index');
    await page.getByText('购物车还是空的').waitFor();
    await keepScreen(page, 'cart-empty');
    await page.getByRole('button', { name: '去逛逛' }).tap();
    await page.getByText('值得一逛的好店').waitFor();
    await open('pages/search/index');
    await page.locator('input:visible').first().fill('没有这样的店铺');
    await page.keyboard.press('Enter');
    await page
      .getByText(/没有找到/)
      .first()
      .waitFor();
    await keepScreen(page, 'search-none');
    expect(wrongs).toEqual([]);
  });

  it('says what is gone', async () => {
    const { page, open } = visitor;
    await open('pages/product/index?productId=no-such-product');
    await page
      .getByText(/没有找到|不存在|已被删除/)
      .locator('visible=true')
      .first()
      .waitFor();
  });

  it('can be used from the keyboard alone', async () => {
    const { page, open } = visitor;
    await open(`pages/product/index?productId=${found.product.productId}`);
    await page.getByText(found.product.title).locator('visible=true').first().waitFor();
    await reach('加入购物车');
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: '选择规格' });
    await sheet.waitFor();
    for (const { value } of found.sku.attrs) {
      await reach(value);
      const picked = () => page.evaluate(() => document.activeElement?.getAttribute('aria-checked'));
      if ((await picked()) !== 'true') await page.keyboard.press('Space');
      await comesTo(picked, 'true');
    }
    await sheet.getByRole('button', { name: '加入购物车' }).focus();
    await page.keyboard.press('Enter');
    await sheet.waitFor({ state: 'hidden' });
  });

  /** Tabs on until the focus is on what has this name. */
  async function reach(name: string): Promise<void> {
    const focused = () =>
      visitor.page.evaluate(() => {
        const on = document.activeElement;
        return (on?.getAttribute('aria-label') ?? on?.textContent ?? '').trim();
      });
    for (let presses = 0; presses < 80; presses += 1) {
      await visitor.page.keyboard.press('Tab');
      if ((await focused()) === name) return;
    }
    throw new Error(`The keyboard does not reach ${name}`);
  }
});
