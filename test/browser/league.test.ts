import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import type { Contracts } from '../../cloudfunctions/contracts';
import type { OutputOf } from '../../cloudfunctions/platform/contract';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { post } from '../weapp/host/carrier';
import { Street } from '../weapp/street';
import { barriers } from './axe';
import { openBrowser } from './browser';
import { fillAddress, type Hands, handsOn } from './hands';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

const shopId = 'banpo';
const plan = '山里的推广';
type Person = Visitor & Hands;

/** A plan, who promotes by it, who buys by their link, and what that comes to: each step goes on where one ended. */
describe('优选联盟 in the browser', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let street: Street;
  let owner: string;
  let merchant: Person;
  let promoter: Person;
  let shopper: Person;
  let code = '';
  let link = '';
  let orderId = '';
  let promised = 0;
  let kept = 0;

  const person = async (as: string): Promise<Person> => {
    const visitor = await welcome(browser, { base: cloud.base, as });
    visitor.page.setDefaultTimeout(25_000);
    return { ...visitor, ...handsOn(visitor.page) };
  };
  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
    street = new Street(cloud.base);
    owner = await street.member(shopId, ['owner']);
    [merchant, promoter, shopper] = await Promise.all([person(owner), person('ahe'), person('new:buyer')]);
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const tab = ({ page }: Person, name: string) => page.getByRole('tab', { name }).locator('visible=true');
  type Line = OutputOf<Contracts['league'], 'earned'>['lines'][number];
  /** Lets the clock look again until the one commission is as it should be. */
  const followed = async (isThere: (line: Line) => boolean) => {
    for (let n = 0; n < 20; n++) {
      await post(cloud.base, '/dev/timers/clock', {});
      const { lines } = await street.call('league', 'earned', { shopId }, 'ahe');
      if (lines[0] && isThere(lines[0])) return;
    }
    throw new Error('the commission does not follow its order');
  };
  /** The amount that a price says, in fen; its sign, yuan and what is behind the point are parts of their own. */
  const fenOf = async (price: string, { page }: Person) => {
    const said = await page.locator(price).locator('visible=true').first().innerText();
    return Math.round(100 * Number(said.replace(/[^\d.]/g, '')));
  };
  /** What the promoter’s list of orders says of the one there is, once it says that it stands so. */
  const earned = async (state: string) => {
    await promoter.open(`promote/shop/index?shopId=${shopId}`);
    await tab(promoter, '订单').tap();
    await promoter.page.locator('.league-row:visible', { hasText: state }).waitFor();
    return fenOf('.league-row .price', promoter);
  };

  it('begins with a plan: goods, and what is paid for selling them', async () => {
    await merchant.open(`goods/league/index?shopId=${shopId}`);
    await merchant.button('新建推广计划').tap();
    await merchant.field('计划名称').fill(plan);
    await merchant.field('佣金比例（%）').fill('12.5');
    await merchant.button('选择商品').tap();
    const sheet = merchant.page.getByRole('dialog', { name: '选择商品' });
    await sheet.getByRole('checkbox').first().tap();
    await keepScreen(merchant.page, 'goods-picker');
    await sheet.getByRole('button', { name: '选好了（1 件）' }).tap();
    await merchant.button('开始推广').tap();
    await merchant.text(plan).waitFor();
    await merchant.text('佣金 12.5%').waitFor();
  });

  it('invites by a code, and takes one back that nobody took up', async () => {
    await tab(merchant, '推广员').tap();
    for (let n = 0; n < 2; n++) {
      await merchant.button('邀请推广员').tap();
      await merchant.button('生成邀请码').tap();
      code = await merchant.page.locator('.made-code-text:visible').innerText();
      await merchant.button('完成').tap();
      await merchant.button(/^收回邀请/).waitFor();
      await merchant.page.locator('.open-invite:visible').nth(n).waitFor();
    }
    await keepScreen(merchant.page, 'league-invites');
    expect(await barriers(merchant.page)).toEqual([]);
    await merchant.button(/^收回邀请/).tap();
    await merchant.page.locator('.open-invite:visible').nth(1).waitFor({ state: 'detached' });
  });

  it('is joined by whoever has the code', async () => {
    await promoter.open('promote/index');
    await promoter.shown('button', '输入邀请码').tap();
    await promoter.field('邀请码').fill(code);
    await promoter.field('你的称呼').fill('何岸');
    await promoter.button('加入').tap();
    await promoter.shown('link', /半坡.*合作中/).tap();
    await promoter.text(/每件赚 ¥/).waitFor();
    await keepScreen(promoter.page, 'promote-goods');
  });

  it('gives each product a link, and a poster with a code of one’s own', async () => {
    await promoter.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await promoter.button(/^复制链接/).tap();
    await promoter.text('链接已复制，发给想买的人吧').waitFor();
    link = await promoter.page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/#\/pages\/product\/index\?productId=[\w-]+&s=[\w.-]+&p=\w+$/);
    await promoter.button(/^海报与码/).tap();
    await promoter.page.locator('.poster-sheet img:visible').waitFor();
    await keepScreen(promoter.page, 'promote-poster');
    const download = promoter.page.waitForEvent('download');
    await promoter.button('只要小程序码').tap();
    await download;
  });

  it('leads a friend to buy two pieces', async () => {
    await shopper.open(link.split('#/')[1] ?? '');
    await shopper.button('立即购买').tap();
    const sheet = shopper.page.getByRole('dialog', { name: '选择规格' });
    await sheet.getByRole('button', { name: '增加数量' }).tap();
    await sheet.getByRole('button', { name: '立即购买' }).tap();
    await shopper.button(/添加收货地址/).tap();
    await fillAddress(shopper);
    await shopper.text('陈晓雨').waitFor();
    await shopper.button('提交订单').tap();
    await shopper.button('立即支付').tap();
    await shopper.text('待发货').waitFor();
    orderId = /orderId=([\w-]+)/.exec(shopper.page.url())?.[1] ?? '';
    await followed(({ status }) => status === 20);
    promised = await earned('未结算');
    expect(promised).toBeGreaterThan(0);
  });

  it('takes its part back with a refund', async () => {
    const asked = { orderId, lineNo: 1, n: 1, type: 'REFUND' as const, reason: 'NO_LONGER_WANT' as const };
    const { afterSaleId } = await street.call('aftersales', 'apply', asked, 'new:buyer');
    await street.call('aftersales', 'accept', { shopId, afterSaleId }, owner);
    await followed(({ backFen }) => backFen > 0);
    kept = await earned('退款扣减');
    expect(Math.abs(promised - 2 * kept)).toBeLessThanOrEqual(1);
  });

  it('is settled once nothing can go back any more, and the month’s table adds up', async () => {
    const waybill = { deliveryId: 'STO' as const, waybillId: 'STO00000001' };
    await street.call('orders', 'ship', { shopId, orderId, ...waybill }, owner);
    await street.call('orders', 'confirm', { orderId }, 'new:buyer');
    const { now } = await post<{ now: number }>(cloud.base, '/dev/clock', { advance: 8 * 86_400_000 });
    for (const { page } of [promoter, merchant]) await page.clock.setSystemTime(now);
    await followed(({ status }) => status === 100);
    expect(await earned('已结算')).toBe(kept);
    await tab(promoter, '结算单').tap();
    await promoter.page.locator('.league-figures:visible').waitFor();
    expect(await fenOf('.league-figures .price', promoter)).toBe(kept);
    await keepScreen(promoter.page, 'promote-statement');
    expect(await barriers(promoter.page)).toEqual([]);
    const [head, line, total] = await table(promoter);
    expect(head?.slice(6, 10)).toEqual(['实付（元）', '约定佣金（元）', '扣减（元）', '结算佣金（元）']);
    expect(line?.slice(6, 10)).toEqual(total?.slice(6, 10));
    expect(Math.round(100 * Number(line?.[9]))).toBe(kept);
  });

  it('is what the shop owes, by name and in all', async () => {
    await merchant.open(`goods/league/index?shopId=${shopId}`);
    await tab(merchant, '对账').tap();
    await merchant.shown('link', /何岸/).waitFor();
    expect(await fenOf('.league-figures .price', merchant)).toBe(kept);
    await keepScreen(merchant.page, 'league-bill');
    const [, row, total] = await table(merchant);
    expect([row?.[0], row?.[5], total?.[5]]).toEqual([
      '何岸',
      (kept / 100).toFixed(2),
      (kept / 100).toFixed(2),
    ]);
    expect([merchant, promoter, shopper].flatMap(({ wrongs }) => wrongs)).toEqual([]);
  });

  /** The table that a page hands over, as a spreadsheet reads it. */
  async function table({ page, button }: Person): Promise<string[][]> {
    const download = page.waitForEvent('download');
    await button('导出表格').tap();
    const text = readFileSync(await (await download).path(), 'utf8');
    return Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true }).data;
  }
});
