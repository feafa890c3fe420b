import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { checkCharacter } from '../../domain/licence';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { Street } from '../weapp/street';
import { barriers } from './axe';
import { openBrowser } from './browser';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

const name = '青石山房茶铺';
const first17 = '91360200000000077';
const licence = `${first17}${checkCharacter(first17)}`;

/** Somebody who only bought so far opens a shop; the operator approves it, and another shopper finds it. */
describe('opening a shop in the browser', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let street: Street;
  let merchant: Visitor;
  let page: Page;
  let others: Visitor[] = [];

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
    street = new Street(cloud.base);
    merchant = await welcome(browser, { base: cloud.base, as: await street.shopper() });
    page = merchant.page;
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const visitor = async (as: string) => {
    const come = await welcome(browser, { base: cloud.base, as });
    others = [...others, come];
    return come;
  };
  const seen = (role: 'button' | 'radio' | 'link', called: string | RegExp, on = page) =>
    on.getByRole(role, { name: called }).locator('visible=true').last();
  const field = (label: string, on = page) => on.locator(`[aria-label="${label}"]:visible`).last();
  const text = (what: string | RegExp, on = page) => on.getByText(what).locator('visible=true').first();
  const step = (n: number) => text(`还差 ${n} 步`).waitFor();
  const next = () => seen('button', '保存，下一步').tap();
  const putUp = async (rgb: { r: number; g: number; b: number }) => {
    const bytes = await sharp({ create: { width: 300, height: 300, channels: 3, background: rgb } })
      .jpeg()
      .toBuffer();
    const asked = page.waitForEvent('filechooser');
    await seen('button', '添加图片').tap();
    await (await asked).setFiles({ name: 'picture.jpg', mimeType: 'image/jpeg', buffer: bytes });
    await page.locator('.pictures-image:visible').waitFor();
    await page.locator('.pictures-state:visible').waitFor({ state: 'hidden' });
    await text('已自动保存').waitFor();
  };

  it('begins in 我的, and says at the field that a licence number is wrong', async () => {
    await merchant.open('pages/me/index');
    await seen('button', '我要开店').tap();
    await seen('button', '开始开店').tap();
    await step(4);
    await field('统一社会信用代码').fill(`${first17}0`);
    await text('校验位不对，请对照执照核对每一位').waitFor();
    await field('统一社会信用代码').fill(licence);
    await text('校验位正确').waitFor();
    await field('执照上的名称').fill('景德镇青石茶业有限公司');
    await field('法定代表人或经营者').fill('林晓');
    await putUp({ r: 60, g: 120, b: 110 });
    await keepScreen(page, 'opening-licence');
    expect(await barriers(page)).toEqual([]);
    await next();
    await step(3);
    await seen('button', /请选择店铺主要卖什么/).waitFor();
  });

  it('chooses a category that says what deposit it asks for', async () => {
    await seen('button', /请选择店铺主要卖什么/).tap();
    await seen('radio', /茶叶/).tap();
    await text('¥2,000.00').waitFor();
    await next();
    await step(2);
  });

  it('gets advice on its name while it is typed', async () => {
    await field('店铺名称').fill('青石茶叶旗舰店');
    await text('店铺名称不能含有「旗舰店」').waitFor();
    await field('店铺名称').fill(name);
    await text('这个名称可以使用').waitFor();
    await text('顾客怎么搜到这个名称').waitFor();
    await keepScreen(page, 'opening-name');
    await field('所在城市').fill('景德镇');
    await putUp({ r: 60, g: 90, b: 140 });
    await next();
    await step(1);
  });

  it('is kept as one goes, and handed in whole', async () => {
    await field('微信支付商户号').fill('1900000109');
    await field('联系人').fill('林晓');
    await field('联系电话').fill('13800138000');
    await next();
    await seen('button', '提交申请').waitFor();
    await page.reload();
    await text('青石山房茶铺 · 景德镇').waitFor();
    await keepScreen(page, 'opening-whole');
    await seen('button', '提交申请').tap();
    await text('已提交，等待平台审核').waitFor();
  });

  it('lies at the desk with all that is to be decided: sent back, mended, approved', async () => {
    const operator = await visitor('operator');
    const decide = async (how: string, why: string) => {
      await operator.open('desk/index');
      await operator.page.locator('.desk-item:visible', { hasText: name }).first().tap();
      await text(licence, operator.page).waitFor();
      await keepScreen(operator.page, 'opening-desk');
      await seen('button', '处理', operator.page).tap();
      await seen('radio', how, operator.page).tap();
      await operator.page.locator('[aria-label="理由"]:visible').fill(why);
      await seen('button', '确认处理', operator.page).tap();
      await text('已处理', operator.page).waitFor();
    };
    await decide('退回修改', '执照照片太暗，请重拍');
    await seen('button', '刷新看看').tap();
    await text('执照照片太暗，请重拍').waitFor();
    await keepScreen(page, 'opening-returned');
    await seen('button', '提交申请').tap();
    await text('已提交，等待平台审核').waitFor();
    await decide('通过，开设店铺', '执照清楚');
    await seen('button', '刷新看看').tap();
    await text('店铺开好了').waitFor();
  });

  it('is told in the studio what is left to do, pays its deposit and opens', async () => {
    await seen('button', '进入工作台').tap();
    await text('保证金还差 ¥2,000.00，缴足才能上架商品').waitFor();
    await keepScreen(page, 'opening-overview');
    await seen('link', /保证金还差/).tap();
    await seen('button', '缴纳 ¥2,000.00').tap();
    await seen('button', '立即支付').tap();
    await text('+¥2,000.00').waitFor();
    await keepScreen(page, 'opening-deposit');
    expect(await barriers(page)).toEqual([]);
    await merchant.open('shopkeeping/shop/index');
    await seen('button', '开业').tap();
    await text('顾客可以搜到、浏览和下单。').waitFor();
    await keepScreen(page, 'opening-opened');
  });

  it('is found by a shopper, who opens it', async () => {
    const shopper = await visitor('ahe');
    await shopper.open(`pages/search/index?q=${encodeURIComponent(name)}&tab=shops`);
    await text(name, shopper.page).waitFor();
    await shopper.page.locator('.found-shop:visible', { hasText: name }).first().tap();
    await shopper.page.locator('.shop-head-name:visible', { hasText: name }).waitFor();
    await keepScreen(shopper.page, 'opening-found');
  });

  it('takes on somebody by a code that works once', async () => {
    await merchant.open('shopkeeping/staff/index');
    await seen('button', '邀请成员').tap();
    await seen('button', '生成邀请码').tap();
    const code = await page.locator('.staff-code-text:visible').innerText();
    const [first, second] = [await visitor('songjie'), await visitor('ahe')];
    for (const { open, page: on } of [first, second]) {
      await open(`shopkeeping/staff/join/index?code=${code}`);
      await on.locator('[aria-label="你的称呼"]:visible').fill('小宋');
      await seen('button', '加入', on).tap();
    }
    await text(name, first!.page).waitFor();
    await text('邀请码已被使用', second!.page).waitFor();
  });

  it('left no error in any console', () => {
    expect([merchant, ...others].flatMap(({ wrongs }) => wrongs)).toEqual([]);
  });
});
