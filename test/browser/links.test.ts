import type { Browser } from 'playwright-core';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { Street } from '../weapp/street';
import { barriers } from './axe';
import { openBrowser } from './browser';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

const shopId = 'banpo';

/** An account is invited, its keeper accepts, the operator proves it; another is unbound with what stood by it. */
describe('linked accounts in the browser', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let street: Street;
  let owner: Visitor;
  let keeper: Visitor;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
    street = new Street(cloud.base);
    owner = await welcome(browser, { base: cloud.base, as: await street.member(shopId, ['owner']) });
    keeper = await welcome(browser, { base: cloud.base, as: await street.shopper() });
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const seen = (role: 'button' | 'link', name: string | RegExp, { page }: Visitor = owner) =>
    page.getByRole(role, { name }).locator('visible=true').first();
  const text = (what: string | RegExp, { page }: Visitor = owner) =>
    page.getByText(what).locator('visible=true').first();
  const type = (name: string, what: string) =>
    owner.page.locator(`input[aria-label="${name}"]:visible`).first().fill(what);
  const accounts = () => owner.open(`shopkeeping/links/index?shopId=${shopId}`);
  const row = (name: string) => owner.page.locator('.links-row:visible', { hasText: name });
  const live = async () => (await street.call('homepage', 'get', { shopId })).homepage.live;

  it('invites by a code, and says at the field that an id is wrong', async () => {
    await accounts();
    await text('半坡果园会员服务').waitFor();
    await keepScreen(owner.page, 'links-list');
    await seen('button', '邀请关联公众号').click();
    await type('账号名称', '半坡读果');
    await type('账号 ID', 'banpo');
    await seen('button', '生成邀请码').click();
    await text(/以 gh_ 开头/).waitFor();
    await type('账号 ID', 'gh_banpo_read');
    await seen('button', '生成邀请码').click();
    await owner.page.locator('.made-code-text:visible').waitFor();
    await keepScreen(owner.page, 'links-code');
  });

  it('is accepted by whoever has the code, who is told how to prove it', async () => {
    const code = await owner.page.locator('.made-code-text:visible').innerText();
    await keeper.open(`shopkeeping/links/answer/index?code=${code}`);
    await text('半坡读果', keeper).waitFor();
    await keepScreen(keeper.page, 'links-asked');
    expect(await barriers(keeper.page)).toEqual([]);
    await seen('button', '接受关联', keeper).click();
    await text(/^通店\w{6}$/, keeper).waitFor();
    await keepScreen(keeper.page, 'links-accepted');
    await owner.page.reload();
    await row('半坡读果').getByText('待验证').waitFor();
  });

  it('counts once the operator has seen who controls the account', async () => {
    const desk = await welcome(browser, { base: cloud.base, as: 'operator' });
    const itemId = `link~${shopId}~official~gh_banpo_read`;
    await desk.open(`desk/item/index?itemId=${encodeURIComponent(itemId)}`);
    await text('账号简介里应有', desk).waitFor();
    await keepScreen(desk.page, 'links-desk');
    await desk.leave();
    await street.call('desk', 'decide', { itemId, decision: 'prove', reason: '简介里有' }, 'operator');
    await owner.page.reload();
    await row('半坡读果').getByText('已关联').waitFor();
    await keeper.page.reload();
    await text('关联已生效', keeper).waitFor();
  });

  it('warns of all that goes with a link, and takes it away', async () => {
    expect(await live()).not.toBeNull();
    await seen('button', '解除关联 半坡老五').click();
    await text('顾客看到的主页').waitFor();
    await text('直播入口 · 进直播间看看').waitFor();
    await keepScreen(owner.page, 'links-warning');
    expect(await barriers(owner.page)).toEqual([]);
    await seen('button', '确定解除').click();
    await row('半坡老五').getByText('已解除').waitFor();
    expect(await live()).toBeNull();
    expect([...owner.wrongs, ...keeper.wrongs]).toEqual([]);
  });
});
