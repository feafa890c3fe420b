import type { Browser, BrowserContext } from 'playwright-core';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { someAddress } from '../weapp/host/phone';
import { type Found, Street } from '../weapp/street';
import { openBrowser } from './browser';
import { comesTo } from './comes-to';
import { type Hands, handsOn } from './hands';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

describe('when things are not as hoped', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let street: Street;
  let found: Found;
  let visitor: Visitor;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
    street = new Street(cloud.base);
    found = await street.product();
  }, 180_000);
  beforeEach(async () => {
    visitor = await welcome(browser, { base: cloud.base, as: await street.shopper() });
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

  describe('told to a reader of English', () => {
    /** Chinese letters, and the wide signs between them. */
    const chinese = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;
    const { userName, telNumber, provinceName, cityName, countyName, detailInfo } = someAddress;
    const address = { userName, telNumber, provinceName, cityName, countyName, detailInfo };
    let reader: Visitor;
    let hands: Hands;

    const reads = async (
      as: string,
      more: (context: BrowserContext) => Promise<unknown> = async () => undefined,
    ) => {
      reader = await welcome(browser, { base: cloud.base, as, english: true });
      await more(reader.context);
      hands = handsOn(reader.page);
    };
    /** All that stands in sight under a class, none of it Chinese. */
    const said = async (css: string, n: number): Promise<string> => {
      const all = reader.page.locator(`${css}:visible`);
      await comesTo(() => all.count(), n);
      const texts = (await all.allInnerTexts()).join('\n');
      expect(texts).not.toMatch(chinese);
      return texts;
    };
    afterEach(() => reader.leave());

    it('is what a product lacks, at each place', async () => {
      const { shopId } = found.shop;
      await reads(await street.member(shopId, ['owner', 'editor']));
      await reader.open(`goods/catalogue/one/index?shopId=${shopId}`);
      await hands.field(/^Title/).fill('Tea');
      await hands.field(/^Subtitle/).fill('n'.repeat(19));
      await hands.button('Put on sale').tap();
      await hands.text('Add one main picture at least').waitFor();
      const texts = await said('.entry-flaw', 4);
      for (const words of ['The subtitle may have 18', 'Choose a category', 'between ¥0.01'])
        expect(texts).toContain(words);
      await keepScreen(reader.page, 'english-product');
    });

    it('is why a file is not read, and what is wrong in another, line by line', async () => {
      const { shopId } = found.shop;
      const file = [
        '商品编号,商品标题,售价,库存,规格,发货时效',
        ',Clay pot,ten,5,,',
        'nothing-there,Old pot,10,5,,',
        ',Two pots,12,1,Size:L,48',
        ',Two pots,12,1,Size:L,72',
        ',Many pots,12,-1,large,soon',
      ].join('\n');
      await reads(await street.member(shopId, ['owner', 'editor']));
      await reader.open(`goods/catalogue/tables/index?shopId=${shopId}`);
      const send = async (text: string) => {
        const chosen = reader.page.waitForEvent('filechooser');
        await hands.button('Choose a file').tap();
        const buffer = Buffer.from(text);
        await (await chosen).setFiles({ name: 'pots.csv', mimeType: 'text/csv', buffer });
      };
      await send('商品标题,售价\nPot,=1+1');
      expect(await said('.entry-flaw', 1)).toContain('Line 2, column 2 is a formula');
      await send(file);
      await hands.text('The shop has no such product').waitFor();
      const texts = await said('.tables-flaw', 6);
      for (const words of [
        'Line 2, price: Write an amount in yuan, two decimals at most',
        'Line 5, ships within: Not the same as in an earlier line of this product',
        'Line 6, specification: Write specifications as name:value',
        'Line 6, first stock: Write a whole number, 0 or more',
      ])
        expect(texts).toContain(words);
      await keepScreen(reader.page, 'english-import');
    });

    it('is why an order is not taken', async () => {
      const { shop, product, sku } = found;
      await reads(await street.shopper(), (context) =>
        context.addInitScript(
          (text) => window.localStorage.setItem('tongdian.address', text),
          JSON.stringify({ data: address }),
        ),
      );
      await reader.open(`trade/checkout/index?productId=${product.productId}&skuId=${sku.skuId}&n=2`);
      await hands.button('Place order').waitFor();
      const row = { shopId: shop.shopId, skuId: sku.skuId, reason: 'counted' };
      const as = await street.member(shop.shopId, ['owner', 'editor', 'fulfilment']);
      await street.call('stock', 'adjust', { ...row, diffType: 2, n: sku.available - 1 }, as);
      await hands.button('Place order').tap();
      await hands.text('Not enough in stock: 1 left.').waitFor();
      await keepScreen(reader.page, 'english-order');
    });
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
