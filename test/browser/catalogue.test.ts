import type { Browser, Page } from 'playwright-core';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { Street } from '../weapp/street';
import { openBrowser } from './browser';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

const title = '春分手作酱油 500 毫升';

/** From an empty form to a product on sale, a shopper who opens it, and a file that changes many. */
describe('the catalogue in a browser', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let street: Street;
  let merchant: Visitor;
  let shopId: string;
  let page: Page;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
    street = new Street(cloud.base);
    shopId = (await street.product()).shop.shopId;
    merchant = await welcome(browser, { base: cloud.base, as: await street.member(shopId, ['owner']) });
    page = merchant.page;
    page.setDefaultTimeout(25_000);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const button = (name: string | RegExp) =>
    page
      .getByRole('button', { name, exact: typeof name === 'string' })
      .locator('visible=true')
      .last();
  const field = (name: string | RegExp) => page.getByLabel(name).locator('visible=true').last();
  const text = (what: string | RegExp) => page.getByText(what).locator('visible=true').first();

  it('says at each place what an empty form lacks', async () => {
    await merchant.open(`goods/catalogue/index?shopId=${shopId}`);
    await keepScreen(page, 'studio-catalogue');
    await button('添加商品').tap();
    await field(/^商品标题/).fill(title);
    await button('上架').tap();
    for (const words of ['请至少上传一张主图', '请选择商品类目', '售价为 0.01 元至 1000 万元'])
      await text(words).waitFor();
    await keepScreen(page, 'studio-catalogue-form');
  });

  it('makes a product of two options, pictures and all, and puts it on sale', async () => {
    const chooser = page.waitForEvent('filechooser');
    await button(/^添加图片/).tap();
    await (await chooser).setFiles('docs/screens/product.png');
    await button('移除第 1 张图片').waitFor();
    await button(/^平台类目/).tap();
    await text('食品饮料').tap();
    await text('粮油调味').tap();
    await button('添加规格').tap();
    await field('规格名').fill('容量');
    await field('容量的值').fill('500 毫升，1 升');
    await button('添加').tap();
    await button('批量填写').tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('售价（元）').fill('25.80');
    await sheet.getByLabel('首批库存（件）').fill('12');
    await sheet.getByRole('button', { name: '填入' }).tap();
    await text('已自动保存').waitFor();
    await keepScreen(page, 'studio-catalogue-options');
    // The picture is being looked at: asked again until WeChat has said yes.
    for (let tries = 0; tries < 20 && page.url().includes('catalogue/one'); tries++) {
      await button('上架').tap();
      await page.waitForTimeout(400);
    }
    await text(title).waitFor();
  });

  it('is bought by a shopper who looks for it', async () => {
    const shopper = await street.shopper();
    const { products } = await street.call('search', 'products', { text: '春分手作酱油' });
    const { productId } = products[0]!;
    const { product } = await street.call('catalog', 'get', { productId });
    expect(product).toMatchObject({ title, minPrice: 2580 });
    expect(product.skus.map((sku) => [sku.attrs[0]?.value, sku.available])).toEqual([
      ['500 毫升', 12],
      ['1 升', 12],
    ]);
    const visitor = await welcome(browser, { base: cloud.base, as: shopper });
    await visitor.open(`pages/product/index?productId=${productId}`);
    await visitor.page.locator('.buy-bar:visible').waitFor();
    await keepScreen(visitor.page, 'studio-catalogue-bought');
    await street.orderOf(shopper, productId, product.skus[0]!.skuId);
    await visitor.leave();
  });

  it('shows what a file would do, brings it in, and says which line stayed out', async () => {
    await merchant.open(`goods/catalogue/tables/index?shopId=${shopId}`);
    const chooser = page.waitForEvent('filechooser');
    await button('选择文件').tap();
    const file = '商品标题,平台类目,售价,库存\n手工豆瓣酱,粮油调味,19.9,5\n没有价格的,粮油调味,十元,1';
    await (await chooser).setFiles({ name: '新品.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    await text('新增 1 件，1 件有错误，不会导入').waitFor();
    await text(/第 3 行「售价\(元\)」/).waitFor();
    await keepScreen(page, 'studio-import-preview');
    await button('导入 1 件').tap();
    await text('新增 1 件，1 件没有导入').waitFor();
    await keepScreen(page, 'studio-import-report');
    expect(merchant.wrongs).toEqual([]);
  });
});
