import type { Browser, Page } from 'playwright-core';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { post } from '../weapp/host/carrier';
import { Street } from '../weapp/street';
import { barriers } from './axe';
import { openBrowser } from './browser';
import { keepScreen } from './screens';
import { SharedTime } from './time';
import { type Visitor, welcome } from './visitor';

const shopId = 'xiaozao';
/** How often who looks is told of what is new. */
const poll = 5000;

/** A shopper and an agent, each with a browser: what one says the other sees with the next poll, five seconds later at most. */
describe('a conversation between two browsers', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let street: Street;
  let shopper: Visitor;
  let agent: Visitor;
  let time: SharedTime;
  const polled: { who: string; action: string; at: number }[] = [];

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
    street = new Street(cloud.base);
    const buyer = await street.shopper();
    await Promise.all([paidOrder(buyer), street.opensAllDay(shopId)]);
    shopper = await welcome(browser, { base: cloud.base, as: buyer });
    agent = await welcome(browser, { base: cloud.base, as: 'yaya' });
    await agent.page.setViewportSize({ width: 1320, height: 860 });
    time = await SharedTime.of(cloud.base, [shopper.page, agent.page]);
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
      polled.push({ who, action, at: time.now() });
    });
  }

  const text = (what: string | RegExp, { page }: Visitor) =>
    page.locator('.talk-thread').getByText(what).locator('visible=true').last();
  /** The same once the next poll has brought it. */
  const comes = (what: string | RegExp, to: Visitor) => time.brings(text(what, to), poll);
  const press = (name: string, { page }: Visitor = agent) =>
    page.getByRole('button', { name, exact: true }).locator('visible=true').last().click();
  /** What the stand-in for WeChat pushes and breaks. */
  const wechat = (path: string, body: object) => post(cloud.base, `/dev/${path}`, body);

  /** Goods of the shop, bought and paid. */
  async function paidOrder(as: string): Promise<void> {
    const { products } = await street.call('catalog', 'list', { shopId });
    const { product } = await street.call('catalog', 'get', {
      productId: products.find(({ soldOut }) => !soldOut)!.productId,
    });
    const sku = product.skus.find(({ available }) => available > 0)!;
    const orderId = await street.orderOf(as, product.productId, sku.skuId);
    const { payment } = await street.call('orders', 'pay', { orderIds: [orderId] }, as);
    await wechat('wechat/pay', { outTradeNo: payment!.outTradeNo, result: 'SUCCESS' });
  }

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

  it('is answered, and the answer is there with the next poll', async () => {
    await say(agent, '有的，120 码今天能发');
    await text('有的，120 码今天能发', agent).waitFor();
    // One interval is enough. How long a slow machine takes to draw it is no matter of the pace.
    await time.passes(poll);
    await text('有的，120 码今天能发', shopper).waitFor();
    await shopper.page.locator('.talk-head-state', { hasText: /正在为你服务/ }).waitFor();
    await time.brings(agent.page.getByText('顾客已读').locator('visible=true'), poll);
    await say(shopper, '好的，谢谢');
    await text('好的，谢谢', shopper).waitFor();
    await comes('好的，谢谢', agent);
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
    await comes('断网时写的', agent);
    expect(await agent.page.locator('.talk-bubble', { hasText: '断网时写的' }).count()).toBe(1);
    shopper.wrongs.splice(0);
  });

  it('gets an offer to refund, which the shopper takes up', async () => {
    await press('提议退款');
    await agent.page.getByRole('radiogroup', { name: '退什么' }).getByRole('radio').nth(1).click();
    await agent.page.getByRole('textbox', { name: '附言（可不填）' }).fill('尺码不合适可以退');
    await press('发送提议');
    const offer = shopper.page.locator('.talk-card.is-refundOffer:visible', { hasText: '去申请退款' });
    await time.brings(offer, poll);
    await offer.tap();
    await shopper.page.getByRole('radio', { name: '不想要了' }).locator('visible=true').tap();
    await press('提交申请', shopper);
    await shopper.page.getByText('等待商家处理').locator('visible=true').first().waitFor();
    await keepScreen(shopper.page, 'talk-refund-taken-up');
  });

  it('is noted, handed back to the queue with a word, taken again, closed and reopened', async () => {
    const { page } = agent;
    await page.getByRole('textbox', { name: '写下同事需要知道的' }).fill('常买 120 码');
    await press('添加备注');
    await page.locator('.beside-note', { hasText: '常买 120 码' }).waitFor();
    await press('转接');
    await page.locator('.pane-colleague').first().waitFor();
    await page.getByRole('textbox', { name: '备注（同事可见）' }).fill('先去吃饭');
    await keepScreen(page, 'talk-transfer');
    await press('放回排队');
    await page.locator('.pane-state', { hasText: '等待接待' }).waitFor();
    await time.brings(page.locator('.beside-note', { hasText: '先去吃饭' }), poll);
    await press('接待');
    await page.locator('.pane-state', { hasText: '我在接待' }).waitFor();
    await press('结束');
    await page.locator('.taro__modal, .weui-dialog').getByText('结束', { exact: true }).click();
    await page.locator('.pane-state', { hasText: '已结束' }).waitFor();
    await press('重新打开');
    await page.locator('.pane-state', { hasText: '我在接待' }).waitFor();
  });

  it('goes to a colleague, who finds it taken', async () => {
    const { page } = agent;
    await press('转接');
    await page.locator('.pane-colleague').first().click();
    await page
      .getByText(/正在接待。需要时请/)
      .locator('visible=true')
      .waitFor();
    const { talks } = await street.call('service', 'inbox', { shopId, box: 'mine' }, 'fang');
    expect(talks.map(({ mine }) => mine)).toContain(true);
  });

  it('by WeChat asks a person about what may not have arrived', async () => {
    const { page } = agent;
    const from = { ToUserName: 'gh_local', FromUserName: 'oNew_by_wechat' };
    const push = (event: object) =>
      wechat('wechat/push', { ...from, CreateTime: Math.floor(time.now() / 1000), ...event });
    await push({ MsgType: 'event', Event: 'user_enter_tempsession', SessionFrom: `shop=${shopId}` });
    let asked = 0;
    const asks = (Content: string) => {
      asked += 1;
      return push({ MsgType: 'text', Content, MsgId: `8${asked}` });
    };
    await asks('微信里问一句，转人工');
    await agent.open(`studio/service/index?shopId=${shopId}`);
    await page.locator('.inbox-row:visible', { hasText: '已为您转接人工' }).first().click();
    await text('微信里问一句，转人工', agent).waitFor();
    await press('接待');
    await page.getByRole('button', { name: '转接' }).waitFor();
    for (const [decision, after] of [
      ['顾客已收到', '已发送'],
      ['再发一次', '已发送'],
      ['不再发送', '已放弃发送'],
    ] as const) {
      // Every word of the shopper opens five messages anew.
      await asks(`在吗，${decision}`);
      await comes(`在吗，${decision}`, agent);
      await wechat('faults', {
        function: 'service',
        action: 'answer',
        api: 'customerServiceMessage.send',
        when: 'after',
      });
      await say(agent, `可能没到：${decision}`);
      const row = page.locator('.talk-row:visible', { hasText: `可能没到：${decision}` });
      await row.getByText('微信未确认是否收到').click();
      if (decision === '顾客已收到') await keepScreen(page, 'talk-unknown');
      await press(decision);
      await row.getByText(after, { exact: true }).waitFor();
    }
  });

  it('follows what the shop sets: hours, welcome, keywords, and by whom it is answered', async () => {
    const owner = await welcome(browser, { base: cloud.base, as: 'fang' });
    const { page } = owner;
    const settings = () => owner.open(`studio/service/settings/index?shopId=${shopId}`);
    const save = async () => {
      await press('保存', owner);
      await page.getByText('已保存').locator('visible=true').first().waitFor();
    };
    const field = (name: string) => page.getByRole('textbox', { name, exact: true }).locator('visible=true');
    await settings();
    await press('添加一段时间', owner);
    await page.getByLabel('第 1 段开始').fill('08:30');
    await field('欢迎语').fill('小枣欢迎您');
    await press('添加关键词回复', owner);
    await field('关键词').fill('起球，掉色');
    await field('回复内容').fill('不起球不掉色，放心穿');
    await press('完成', owner);
    await save();
    await keepScreen(page, 'talk-settings');
    const other = { base: cloud.base, as: 'new:asks-keywords' };
    const newcomer = await welcome(browser, other);
    await newcomer.open(`service/talk/index?shopId=${shopId}`);
    await newcomer.page.getByText('小枣欢迎您').waitFor();
    await say(newcomer, '会起球吗');
    await text('不起球不掉色，放心穿', newcomer).waitFor();
    for (const [mode, entries] of [
      ['企业微信', 1],
      ['不开通', 0],
      ['小店客服', 1],
    ] as const) {
      await settings();
      await page.getByRole('radio', { name: mode }).locator('visible=true').click();
      if (mode === '企业微信') {
        await field('企业 ID').fill('ww0123456789abcdef');
        await field('客服链接').fill('https://work.weixin.qq.com/kfid/kfc123');
      }
      await save();
      await newcomer.open(`pages/shop/index?shopId=${shopId}`);
      await newcomer.page.locator('.shop-head-name:visible').waitFor();
      expect(await newcomer.page.locator('.service-entry:visible').count()).toBe(entries);
    }
    expect([...owner.wrongs, ...newcomer.wrongs]).toEqual([]);
    await Promise.all([owner.leave(), newcomer.leave()]);
  });

  it('asked no more than a minute allows', () => {
    for (const who of ['shopper', 'agent']) {
      const polls = polled.filter((one) => one.who === who && ['poll', 'watch'].includes(one.action));
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
