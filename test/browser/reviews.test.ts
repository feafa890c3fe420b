import type { Browser } from 'playwright-core';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { Street } from '../weapp/street';
import { openBrowser } from './browser';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

/** A shopper reviews, the shop answers, somebody reports, the operator decides: each step goes on where one ended. */
describe('a review in the browser', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let writer: Visitor;
  let owner: Visitor;
  let line: { shopId: string; productId: string; title: string };
  const said = '面很筋道，就是快递慢了两天。';

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
    const street = new Street(cloud.base);
    const as = await street.shopper();
    const { lines } = await street.call('reviews', 'toWrite', {}, as);
    line = lines[0]!;
    writer = await welcome(browser, { base: cloud.base, as });
    owner = await welcome(browser, { base: cloud.base, as: await street.member(line.shopId, ['owner']) });
  }, 180_000);
  afterAll(async () => {
    expect([...writer.wrongs, ...owner.wrongs]).toEqual([]);
    await browser?.close();
    await cloud?.stop();
  });

  const button = ({ page }: Visitor, name: string | RegExp) =>
    page.getByRole('button', { name }).locator('visible=true').first();
  const text = ({ page }: Visitor, what: string | RegExp) =>
    page.getByText(what).locator('visible=true').first();

  it('is written from the list of what waits, once all three scores are given', async () => {
    const { page } = writer;
    await writer.open('trade/review/index');
    await button(writer, `去评价 ${line.title}`).tap();
    await button(writer, '发布评价').tap();
    await text(writer, '请给三项都打分').waitFor();
    for (const stars of ['商品质量 5 星 非常好', '物流速度 2 星 差', '商家服务 4 星 好']) {
      await page.getByRole('radio', { name: stars }).tap();
    }
    await page.getByRole('textbox', { name: '评价内容' }).fill(said);
    await keepScreen(page, 'review-form');
    await button(writer, '发布评价').tap();
    await text(writer, '已公开').waitFor();
    await text(writer, '商品 5 分，物流 2 分，服务 4 分').waitFor();
    await keepScreen(page, 'review-written');
  });

  it('is added to, and waits for a person where the words are doubtful', async () => {
    await button(writer, /^追评/).tap();
    await writer.page.getByRole('textbox', { name: '追加评价' }).fill('敏感测试，又吃了一次');
    await button(writer, '发布追评').tap();
    await text(writer, '追评人工审核中').waitFor();
    await keepScreen(writer.page, 'review-held');
  });

  it('is answered by the shop', async () => {
    const { page } = owner;
    await owner.open(`shopfront/reviews/index?shopId=${line.shopId}`);
    await text(owner, said).waitFor();
    await keepScreen(page, 'studio-reviews');
    await button(owner, /^回复/).tap();
    const sheet = page.getByRole('dialog', { name: '回复评价' });
    await sheet.getByRole('textbox', { name: '回复内容' }).fill('抱歉让您久等，已换快递。');
    await sheet.getByRole('button', { name: '发布回复' }).tap();
    await text(owner, '抱歉让您久等，已换快递。').waitFor();
  });

  it('stands with its answer among the product’s reviews, and is reported', async () => {
    const { page } = owner;
    await owner.open(`trade/review/all/index?productId=${line.productId}`);
    await text(owner, '抱歉让您久等，已换快递。').waitFor();
    await button(owner, /^有用/).tap();
    await text(owner, '有用 1').waitFor();
    await keepScreen(page, 'reviews-all');
    await button(owner, /^举报/).tap();
    const sheet = page.getByRole('dialog', { name: '举报' });
    await sheet.getByRole('radio', { name: '不实内容' }).tap();
    await sheet.getByRole('button', { name: '提交举报' }).tap();
    await text(owner, '已收到举报').waitFor();
    await page.getByRole('tab', { name: '中评' }).tap();
    await page.getByText(said).waitFor({ state: 'detached' });
  });

  it('is explained with the rest in the rating room, down to what cost most', async () => {
    const { page } = owner;
    await owner.open(`shopfront/rating/index?shopId=${line.shopId}`);
    await text(owner, '最拖分的事').waitFor();
    await keepScreen(page, 'studio-rating');
    await page.getByRole('tab', { name: '90 天' }).tap();
    await page.getByRole('tab', { name: /^物流/ }).last().tap();
    await text(owner, '次日及时揽收率').waitFor();
    await page
      .getByRole('link', { name: /评价 · / })
      .first()
      .tap();
    await page.locator('.reviews-card:visible').waitFor();
    expect(await page.locator('.reviews-card:visible').count()).toBe(1);
  });

  it('is taken away by the operator with a reason, which its writer reads', async () => {
    const desk = await welcome(browser, { base: cloud.base, as: 'operator' });
    await desk.open('desk/index');
    await desk.page.getByRole('tab', { name: '评价待审' }).tap();
    await desk.page.getByText(said).locator('visible=true').first().tap();
    await text(desk, '有人举报').waitFor();
    await keepScreen(desk.page, 'desk-review');
    await button(desk, '处理').tap();
    const sheet = desk.page.getByRole('dialog', { name: '处理' });
    await sheet.getByRole('radio', { name: /删除评价/ }).tap();
    await sheet.getByRole('textbox', { name: '理由' }).fill('与订单不符');
    await sheet.getByRole('button', { name: '确认处理' }).tap();
    await text(desk, '已处理').waitFor();
    expect(desk.wrongs).toEqual([]);
    await writer.open('trade/review/index');
    await writer.page.getByRole('tab', { name: '已评价' }).locator('visible=true').tap();
    await text(writer, '已被删除').waitFor();
    await text(writer, '原因：与订单不符').waitFor();
    await keepScreen(writer.page, 'review-removed');
  });
});
