import type { Browser, Page } from 'playwright-core';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { Street } from '../weapp/street';
import { barriers } from './axe';
import { openBrowser } from './browser';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

const shopId = 'xiaozao';

/** A shopper and an agent, each with a browser: what one says the other sees, within the patience of a poll. */
describe('a conversation between two browsers', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let shopper: Visitor;
  let agent: Visitor;
  const asked: { who: string; action: string; at: number }[] = [];

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
    const street = new Street(cloud.base);
    await street.opensAllDay(shopId);
    shopper = await welcome(browser, { base: cloud.base, as: await street.shopper() });
    agent = await welcome(browser, { base: cloud.base, as: await street.agent(shopId) });
    await agent.page.setViewportSize({ width: 1320, height: 860 });
    for (const [who, { page }] of Object.entries({ shopper, agent })) listen(who, page);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  function listen(who: string, page: Page): void {
    page.on('request', (request) => {
      if (!/\/cloud\/service$/.test(request.url())) return;
      const { action } = JSON.parse(request.postData() ?? '{}') as { action: string };
      asked.push({ who, action, at: Date.now() });
    });
  }

  const text = (what: string | RegExp, { page }: Visitor) =>
    page.locator('.talk-thread').getByText(what).locator('visible=true').last();
  const say = async ({ page }: Visitor, said: string) => {
    await page.locator('textarea[aria-label="输入消息"]:visible').fill(said);
    await page.getByRole('button', { name: '发送', exact: true }).locator('visible=true').click();
  };

  it('begins on the shop’s page, with words and the goods in question', async () => {
    await shopper.open(`pages/shop/index?shopId=${shopId}`);
    await shopper.page.getByRole('link', { name: '联系客服' }).tap();
    await say(shopper, '有没有 120 码的？');
    await text('有没有 120 码的？', shopper).waitFor();
    await shopper.page.getByText('未读').locator('visible=true').waitFor();
    await keepScreen(shopper.page, 'talk-shopper');
    expect(await barriers(shopper.page)).toEqual([]);
  });

  it('is taken from the queue, beside the shopper’s orders', async () => {
    await agent.open(`studio/service/index?shopId=${shopId}`);
    await agent.page.locator('.inbox-row:visible', { hasText: '120 码' }).click();
    await text('有没有 120 码的？', agent).waitFor();
    await agent.page.getByRole('button', { name: '接待', exact: true }).click();
    await agent.page.getByRole('button', { name: '转接' }).waitFor();
    await keepScreen(agent.page, 'talk-agent');
    expect(await barriers(agent.page)).toEqual([]);
  });

  it('is answered, and the answer is there within six seconds', async () => {
    const since = Date.now();
    await say(agent, '有的，120 码今天能发');
    await text('有的，120 码今天能发', shopper).waitFor();
    expect(Date.now() - since).toBeLessThanOrEqual(6500);
    await shopper.page.locator('.talk-head-state', { hasText: /正在为你服务/ }).waitFor();
    await agent.page.getByText('顾客已读').locator('visible=true').waitFor();
    await say(shopper, '好的，谢谢');
    await text('好的，谢谢', agent).waitFor();
    await keepScreen(shopper.page, 'talk-shopper-answered');
  });

  it('waits for the network and sends once when it is back', async () => {
    const { page } = shopper;
    await page.route('**/cloud/**', (route) => route.abort('internetdisconnected'));
    await say(shopper, '断网时写的');
    await page.getByText('网络断开，恢复后自动发送').waitFor();
    await keepScreen(page, 'talk-offline');
    await page.unroute('**/cloud/**');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await page.getByText('网络断开').waitFor({ state: 'hidden' });
    await text('断网时写的', agent).waitFor();
    expect(await agent.page.locator('.talk-bubble', { hasText: '断网时写的' }).count()).toBe(1);
    shopper.wrongs.splice(0);
  });

  it('asked no more than a minute allows', () => {
    for (const who of ['shopper', 'agent']) {
      const polls = asked.filter((one) => one.who === who && ['poll', 'watch'].includes(one.action));
      const busiest = Math.max(
        ...polls.map(({ at }) => polls.filter((one) => one.at >= at && one.at < at + 60_000).length),
      );
      // While the line is down a poll is tried twice.
      expect(busiest).toBeLessThanOrEqual(who === 'shopper' ? 13 : 12);
    }
    expect(agent.wrongs).toEqual([]);
    expect(shopper.wrongs).toEqual([]);
  });
});
