import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { checkCharacter } from '../../domain/licence';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { post } from '../weapp/host/carrier';
import { Street } from '../weapp/street';
import { barriers } from './axe';
import { openBrowser } from './browser';
import { fillAddress, type Hands, handsOn } from './hands';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

const name = '青石山房茶铺';
const first17 = '91360200000000077';
const licence = `${first17}${checkCharacter(first17)}`;
const title = '春分手作红茶 500 克';

/** Somebody who only bought so far opens a shop, lists a product and sells it; each step goes on where the last ended. */
describe('from an opening to the first sale', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let street: Street;
  let merchant: Visitor;
  let page: Page;
  let hands: Hands;
  const others = new Map<string, Visitor>();
  let shopId = '';

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
    street = new Street(cloud.base);
    merchant = await welcome(browser, { base: cloud.base, as: await street.shopper() });
    page = merchant.page;
    page.setDefaultTimeout(25_000);
    hands = handsOn(page);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const visitor = async (as: string) => {
    const known = others.get(as) ?? (await welcome(browser, { base: cloud.base, as }));
    others.set(as, known);
    return { ...known, ...handsOn(known.page) };
  };
  /** What the clock does meanwhile is done afterwards. */
  const minutesPass = async (n: number) => {
    await post(cloud.base, '/dev/clock', { advance: n * 60_000 });
    await post(cloud.base, '/dev/timers/clock', {});
  };
  const step = (n: number) => hands.text(`还差 ${n} 步`).waitFor();
  const next = () => hands.button('保存，下一步').tap();
  const choose = async (file: Parameters<Awaited<ReturnType<typeof chosen>>['setFiles']>[0], by: RegExp) => {
    const asked = chosen();
    await hands.button(by).tap();
    await (await asked).setFiles(file);
  };
  const chosen = () => page.waitForEvent('filechooser');
  const putUp = async (rgb: { r: number; g: number; b: number }) => {
    const bytes = await sharp({ create: { width: 300, height: 300, channels: 3, background: rgb } })
      .jpeg()
      .toBuffer();
    await choose({ name: 'picture.jpg', mimeType: 'image/jpeg', buffer: bytes }, /^添加图片/);
    await page.locator('.pictures-image:visible').waitFor();
    await page.locator('.pictures-state:visible').waitFor({ state: 'hidden' });
    await hands.text('已自动保存').waitFor();
  };

  it('begins in 我的, and says at the field that a licence number is wrong', async () => {
    await merchant.open('pages/me/index');
    await hands.shown('button', '我要开店').tap();
    await hands.shown('button', '开始开店').tap();
    await step(4);
    await hands.field('统一社会信用代码').fill(`${first17}0`);
    await hands.text('校验位不对，请对照执照核对每一位').waitFor();
    await hands.field('统一社会信用代码').fill(licence);
    await hands.text('校验位正确').waitFor();
    await hands.field('执照上的名称').fill('景德镇青石茶业有限公司');
    await hands.field('法定代表人或经营者').fill('林晓');
    await putUp({ r: 60, g: 120, b: 110 });
    await keepScreen(page, 'opening-licence');
    expect(await barriers(page)).toEqual([]);
    await next();
    await step(3);
  });

  it('chooses a category that says what deposit it asks for', async () => {
    await hands.shown('button', /请选择店铺主要卖什么/).tap();
    await hands.shown('radio', /茶叶/).tap();
    await hands.text('¥2,000.00').waitFor();
    await next();
    await step(2);
  });

  it('gets advice on its name while it is typed', async () => {
    await hands.field('店铺名称').fill('青石茶叶旗舰店');
    await hands.text('店铺名称不能含有「旗舰店」').waitFor();
    await hands.field('店铺名称').fill(name);
    await hands.text('这个名称可以使用').waitFor();
    await hands.text('顾客怎么搜到这个名称').waitFor();
    await keepScreen(page, 'opening-name');
    await hands.field('所在城市').fill('景德镇');
    await putUp({ r: 60, g: 90, b: 140 });
    await next();
    await step(1);
  });

  it('is kept as one goes, and handed in whole', async () => {
    await hands.field('微信支付商户号').fill('1900000109');
    await hands.field('联系人').fill('林晓');
    await hands.field('联系电话').fill('13800138000');
    await next();
    await hands.button('提交申请').waitFor();
    await page.reload();
    await hands.text('青石山房茶铺 · 景德镇').waitFor();
    await keepScreen(page, 'opening-whole');
    await hands.button('提交申请').tap();
    await hands.text('已提交，等待平台审核').waitFor();
  });

  it('lies at the desk with all that is to be decided: sent back, mended, approved', async () => {
    const operator = await visitor('operator');
    const decide = async (how: string, why: string) => {
      await operator.open('desk/index');
      await operator.page.locator('.desk-item:visible', { hasText: name }).first().tap();
      await operator.text(licence).waitFor();
      await keepScreen(operator.page, 'opening-desk');
      await operator.shown('button', '处理').tap();
      await operator.shown('radio', how).tap();
      await operator.field('理由').fill(why);
      await operator.shown('button', '确认处理').tap();
      await operator.text('已处理').waitFor();
    };
    await decide('退回修改', '执照照片太暗，请重拍');
    await hands.shown('button', '刷新看看').tap();
    await hands.text('执照照片太暗，请重拍').waitFor();
    await keepScreen(page, 'opening-returned');
    await hands.button('提交申请').tap();
    await hands.text('已提交，等待平台审核').waitFor();
    await decide('通过，开设店铺', '执照清楚');
    await hands.shown('button', '刷新看看').tap();
    await hands.text('店铺开好了').waitFor();
  });

  it('is told in the studio what is left to do, pays its deposit and opens', async () => {
    await hands.shown('button', '进入工作台').tap();
    await hands.text('保证金还差 ¥2,000.00，缴足才能上架商品').waitFor();
    await keepScreen(page, 'opening-overview');
    await hands.shown('link', /保证金还差/).tap();
    await hands.button('缴纳 ¥2,000.00').tap();
    await hands.button('立即支付').tap();
    await hands.text('+¥2,000.00').waitFor();
    await keepScreen(page, 'opening-deposit');
    expect(await barriers(page)).toEqual([]);
    await merchant.open('shopkeeping/shop/index');
    await hands.button('开业').tap();
    await hands.text('顾客可以搜到、浏览和下单。').waitFor();
    await keepScreen(page, 'opening-opened');
    const { shops } = await street.call('shops', 'mine', {}, await street.shopper());
    shopId = shops.find((shop) => shop.name === name)?.shopId ?? '';
  });

  it('settles what sending costs', async () => {
    await merchant.open(`goods/freight/index?shopId=${shopId}`);
    await hands.button('新建模板').tap();
    await hands.button('保存').tap();
    await hands.text('请填写名称').waitFor();
    await hands.field('模板名称').fill('普通快递');
    await page.getByRole('checkbox', { name: '西藏' }).locator('visible=true').tap();
    await keepScreen(page, 'freight-form');
    await hands.button('保存').tap();
    await hands.text('不发货：西藏').waitFor();
    await keepScreen(page, 'freight');
  });

  it('is told at each place what an empty product lacks', async () => {
    await merchant.open(`goods/catalogue/index?shopId=${shopId}`);
    await hands.button('添加商品').tap();
    await hands.field(/^商品标题/).fill(title);
    await hands.button('上架').tap();
    for (const words of ['请至少上传一张主图', '请选择商品类目', '售价为 0.01 元至 1000 万元'])
      await hands.text(words).waitFor();
    await keepScreen(page, 'studio-catalogue-form');
  });

  it('makes a product of two options, pictures and all, and puts it on sale', async () => {
    await choose('docs/screens/product.png', /^添加图片/);
    await hands.button('移除第 1 张图片').waitFor();
    await hands.button(/^平台类目/).tap();
    await hands.text('食品饮料').tap();
    await hands.text('粮油调味').tap();
    await hands.button('添加规格').tap();
    await hands.field('规格名').fill('净含量');
    await hands.field('净含量的值').fill('250 克，500 克');
    await hands.button('添加').tap();
    await hands.button('批量填写').tap();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('售价（元）').fill('25.80');
    await sheet.getByLabel('首批库存（件）').fill('12');
    await sheet.getByRole('button', { name: '填入' }).tap();
    await hands.text('物流与服务').tap();
    await page.getByRole('radio', { name: '普通快递' }).locator('visible=true').tap();
    await hands.text('已自动保存').waitFor();
    await keepScreen(page, 'studio-catalogue-options');
    // The picture is being looked at: asked again until WeChat has said yes.
    for (let isOnSale = false; !isOnSale; ) {
      const answer = page.waitForResponse((one) =>
        (one.request().postData() ?? '').includes('"action":"publish"'),
      );
      await hands.button('上架').tap();
      isOnSale = ((await (await answer).json()) as { ok: boolean }).ok;
    }
    await hands.text(title).waitFor();
  });

  it('is found by a shopper, who buys the product and pays', async () => {
    const shopper = await visitor('ahe');
    await shopper.open(`pages/search/index?q=${encodeURIComponent(name)}&tab=shops`);
    await shopper.page.locator('.found-shop:visible', { hasText: name }).first().tap();
    await shopper.page.locator('.shop-head-name:visible', { hasText: name }).waitFor();
    await keepScreen(shopper.page, 'first-sale-shop');
    await shopper.page.locator('.product-card:visible', { hasText: title }).first().tap();
    await shopper.page.locator('.buy-bar:visible').waitFor();
    await keepScreen(shopper.page, 'first-sale-product');
    await shopper.button('立即购买').tap();
    const sheet = shopper.page.getByRole('dialog', { name: '选择规格' });
    await sheet.getByRole('radio', { name: '500 克', exact: true }).tap();
    await sheet.getByRole('button', { name: '立即购买' }).tap();
    await shopper.button(/添加收货地址/).tap();
    await fillAddress(shopper);
    await shopper.text('陈晓雨').waitFor();
    await keepScreen(shopper.page, 'first-sale-checkout');
    await shopper.button('提交订单').tap();
    await shopper.button('立即支付').tap();
    await shopper.text('待发货').waitFor();
    await keepScreen(shopper.page, 'first-sale-paid');
  });

  it('has sold something: the studio says so', async () => {
    await merchant.open(`studio/orders/index?shopId=${shopId}`);
    await hands.text(title).waitFor();
    await keepScreen(page, 'first-sale-orders');
  });

  it('brings in more by a file, and says which line stayed out', async () => {
    await merchant.open(`goods/catalogue/tables/index?shopId=${shopId}`);
    const file = '商品标题,平台类目,售价,库存\n手工豆瓣酱,粮油调味,19.9,5\n没有价格的,粮油调味,十元,1';
    await choose({ name: '新品.csv', mimeType: 'text/csv', buffer: Buffer.from(file) }, /^选择文件/);
    await hands.text('新增 1 件，1 件有错误，不会导入').waitFor();
    await hands.text(/第 3 行「售价\(元\)」/).waitFor();
    await keepScreen(page, 'studio-import-preview');
    await hands.button('导入 1 件').tap();
    await hands.text('新增 1 件，1 件没有导入').waitFor();
    await keepScreen(page, 'studio-import-report');
  });

  it('takes on somebody by a code that works once, and lets them go', async () => {
    await merchant.open(`shopkeeping/staff/index?shopId=${shopId}`);
    await hands.button('邀请成员').tap();
    await hands.button('生成邀请码').tap();
    const code = await page.locator('.made-code-text:visible').innerText();
    const [first, second] = [await visitor('songjie'), await visitor('ahe')];
    for (const [{ open, field, shown, text }, then] of [
      [first, name],
      [second, '邀请码已被使用'],
    ] as const) {
      await open(`shopkeeping/staff/join/index?code=${code}`);
      await field('你的称呼').fill('小宋');
      await shown('button', '加入').tap();
      await text(then).waitFor();
    }
    await hands.button('完成').tap();
    await hands.button('调整 小宋').tap();
    await hands.button('移出店铺').tap();
    await hands.button('确定移出').tap();
    await hands.text('1 位成员').waitFor();
    // Their phone may still believe in the shop: the first refusal sets it right, without a reload.
    const told = first.text(`你已不是「${name}」的成员`).waitFor();
    await first.open(`studio/overview/index?shopId=${shopId}`);
    await told;
    await first.text('你还不是任何店铺的成员').waitFor();
  });

  it('has a sum deducted by mistake, makes it up, and takes back what is too much', async () => {
    const operator = await visitor('operator');
    await operator.open(`desk/deposit/index?shopId=${shopId}`);
    await operator.button('扣除保证金').tap();
    await operator.field('扣除金额（元）').fill('500');
    await operator.field('扣除原因').fill('发货超时');
    await keepScreen(operator.page, 'desk-deduct');
    await operator.button('扣除 ¥500.00').tap();
    await operator.text('-¥500.00').waitFor();
    await merchant.open(`shopkeeping/deposit/index?shopId=${shopId}`);
    await hands.button('申诉').tap();
    await hands.field('申诉说明').fill('已按时发货，有快递底单');
    await hands.button('提交申诉').tap();
    await hands.text('平台处理中').waitFor();
    await keepScreen(page, 'deposit-appeal');
    await hands.button('缴纳 ¥500.00').tap();
    await hands.button('立即支付').tap();
    await hands.text('+¥500.00').waitFor();
    await operator.button('退还这笔扣除').tap();
    await operator.field('退还原因').fill('底单属实');
    await operator.button('退还这笔扣除').tap();
    await operator.text('+¥500.00').waitFor();
    await keepScreen(operator.page, 'desk-deposit');
    await page.reload();
    await hands.button('退回 ¥500.00').tap();
    await page.getByRole('dialog').getByRole('button', { name: '退回 ¥500.00' }).tap();
    await hands.button('退回 ¥500.00').waitFor({ state: 'hidden' });
    await hands.text('退回').waitFor();
  });

  it('closes once its order is done with, and may stay open until then', async () => {
    await merchant.open(`shopkeeping/shop/index?shopId=${shopId}`);
    await hands.button('关店').tap();
    await page.getByRole('dialog').getByRole('button', { name: '关店' }).tap();
    await hands.text('1 笔订单没有完成').waitFor();
    await keepScreen(page, 'shop-closing');
    await hands.button('不关了，继续营业').tap();
    await hands.text('顾客可以搜到、浏览和下单。').waitFor();
  });

  it('closes for good when nobody is owed anything, and all of its deposit goes back', async () => {
    const as = await street.shopper();
    const { orders } = await street.call('orders', 'list', {}, 'ahe');
    const { orderId } = orders.find((order) => order.shopId === shopId)!;
    const parcel = { shopId, orderId, deliveryId: 'STO', waybillId: 'STO7700000001' } as const;
    await street.call('orders', 'ship', parcel, as);
    await street.call('orders', 'confirm', { orderId }, 'ahe');
    await hands.button('关店').tap();
    await page.getByRole('dialog').getByRole('button', { name: '关店' }).tap();
    await hands.button('不关了，继续营业').waitFor();
    await minutesPass(3);
    await merchant.open('pages/me/index');
    await merchant.open(`shopkeeping/shop/index?shopId=${shopId}`);
    await hands.text('保证金 ¥2,000.00 可以退回').waitFor();
    await keepScreen(page, 'shop-closed');
    await hands.button('去退回').tap();
    await hands.text('店铺已关闭，余额可以全部退回。').waitFor();
    await hands.button('退回 ¥2,000.00').tap();
    await page.getByRole('dialog').getByRole('button', { name: '退回 ¥2,000.00' }).tap();
    await hands.text('退款处理中').waitFor();
    // WeChat takes the refund, works on it, and is asked again until it is done.
    for (let tries = 0; tries < 4; tries++) await minutesPass(10);
    await merchant.open('pages/me/index');
    await merchant.open(`shopkeeping/deposit/index?shopId=${shopId}`);
    await hands.text('店铺已关闭，不用再缴，也没有余额。').waitFor();
    await hands.text('已原路退回').waitFor();
    await page.getByText('退款处理中').locator('visible=true').first().waitFor({ state: 'hidden' });
    expect(
      await page
        .getByRole('button', { name: /缴纳|退回 ¥/ })
        .locator('visible=true')
        .count(),
    ).toBe(0);
    await keepScreen(page, 'deposit-closed');
  });

  it('left no error in any console', () => {
    expect([merchant, ...others.values()].flatMap(({ wrongs }) => wrongs)).toEqual([]);
  });
});
