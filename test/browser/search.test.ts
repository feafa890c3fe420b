import type { Browser, Page, Request } from 'playwright-core';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { Street } from '../weapp/street';
import { barriers } from './axe';
import { openBrowser } from './browser';
import { comesTo } from './comes-to';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

/** A shopper searches in a browser, by finger and by keyboard. */
describe('searching in the browser', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;
  let calls: string[];

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
  }, 180_000);
  beforeEach(async () => {
    visitor = await welcome(browser, { base: cloud.base, as: await new Street(cloud.base).shopper() });
    page = visitor.page;
    calls = [];
    page.on('request', (request) => {
      const fn = /\/cloud\/(\w+)/.exec(request.url())?.[1];
      if (fn) calls.push(`${fn}.${(request.postDataJSON() as { action: string }).action}`);
    });
  });
  afterEach(async () => {
    expect(visitor.wrongs).toEqual([]);
    await visitor.leave();
  });
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  const field = () => page.getByRole('combobox').locator('visible=true');
  const option = (name: string | RegExp) => page.getByRole('option', { name });
  const scrollTop = () =>
    page.evaluate(() => document.querySelector('.taro_page:has(.found-goods)')?.scrollTop ?? -1);

  it('goes from what is typed to a suggestion, to results, to a product, and back to the same place', async () => {
    await visitor.open('pages/search/index');
    await page.getByText('大家在搜').waitFor();
    expect(await barriers(page)).toEqual([]);
    await keepScreen(page, 'search-start');
    await field().pressSequentially('茶', { delay: 30 });
    await option(/山前茶事/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keepScreen(page, 'search-suggestions');
    await option(/茶叶.*类目/).tap();
    await page.locator('.found-shop', { hasText: '山前茶事' }).waitFor();
    await keepScreen(page, 'search-shops');
    await page.getByRole('tab', { name: '商品' }).tap();
    await page.getByText(/找到 \d+ 件商品/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keepScreen(page, 'search-goods');
    expect(calls).toEqual(['search.popular', 'search.suggest', 'search.shops', 'search.products']);

    await page.locator('.product-card:visible').nth(10).scrollIntoViewIfNeeded();
    const before = await scrollTop();
    expect(before).toBeGreaterThan(400);
    await page.locator('.product-card:visible').nth(10).tap();
    await page.locator('.buy-bar:visible').waitFor();
    expect(page.url()).toContain('productId=');
    calls.length = 0;
    await page.goBack();
    await page.locator('.buy-bar').waitFor({ state: 'detached' });
    await comesTo(async () => Math.abs((await scrollTop()) - before) < 5, true);
    expect(calls).toEqual([]);
    expect(page.url()).toContain(`q=${encodeURIComponent('茶叶')}&tab=goods`);
  });

  it('filters and sorts, and says what narrows', async () => {
    await visitor.open(`pages/search/index?q=${encodeURIComponent('茶')}&tab=goods`);
    await page.getByRole('button', { name: '筛选' }).tap();
    const sheet = page.getByRole('dialog', { name: '筛选' });
    await sheet.getByRole('checkbox', { name: '福建 武夷山' }).tap();
    await sheet.getByRole('textbox', { name: '最高价' }).fill('1.234');
    await sheet.getByRole('alert').waitFor();
    await sheet.getByRole('textbox', { name: '最高价' }).fill('80');
    await sheet.getByRole('button', { name: /查看 \d+ 件商品/ }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keepScreen(page, 'search-filters');
    await sheet.getByRole('button', { name: /查看 \d+ 件商品/ }).tap();
    await page.getByRole('button', { name: '去掉筛选“¥80 以下”' }).waitFor();
    await page.getByRole('radio', { name: '价格' }).tap();
    await page.getByRole('radio', { name: '价格', checked: true }).waitFor();
    await page.getByText(/找到 \d+ 件商品/).waitFor();
    const prices = (await page.locator('.product-card-whole:visible').allTextContents()).map(Number);
    expect(prices.length).toBeGreaterThan(1);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    expect(Math.max(...prices)).toBeLessThanOrEqual(80);
    await keepScreen(page, 'search-narrowed');
    await page.getByRole('button', { name: '去掉筛选“福建 武夷山发货”' }).tap();
    await page.getByRole('button', { name: '去掉筛选“福建 武夷山发货”' }).waitFor({ state: 'detached' });
  });

  it('is used from the keyboard alone', async () => {
    await visitor.open('pages/search/index');
    await field().focus();
    await page.keyboard.type('茶');
    await option(/山前茶事/).waitFor();
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    const inHand = page.locator('[role=option][aria-selected=true]');
    const reached = inHand.filter({ hasText: '山前茶事' });
    // Which shop stands first follows from the ratings.
    for (let i = 0; i < 8 && (await reached.count()) === 0; i++) {
      const last = await field().getAttribute('aria-activedescendant');
      await page.keyboard.press('ArrowDown');
      await comesTo(async () => (await field().getAttribute('aria-activedescendant')) === last, false);
      await inHand.waitFor();
    }
    await reached.waitFor();
    await comesTo(() => field().getAttribute('aria-activedescendant'), await inHand.getAttribute('id'));
    await page.keyboard.press('Escape');
    await option(/山前茶事/).waitFor({ state: 'detached' });
    await comesTo(() => field().getAttribute('aria-expanded'), 'false');
    await page.keyboard.press('ArrowDown');
    await option(/山前茶事/).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const opened = ['.buy-bar:visible', '.shop-head:visible', '.found-shop:visible'];
    await page.locator(opened.join(', ')).first().waitFor();
  });

  it('takes Enter that ends a composition for a word, not for a search', async () => {
    await visitor.open('pages/search/index');
    await field().focus();
    const session = await visitor.context.newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'cha', selectionStart: 3, selectionEnd: 3 });
    await page.waitForTimeout(400);
    expect(calls.filter((call) => call === 'search.suggest')).toEqual([]);
    await field().dispatchEvent('keydown', { key: 'Enter', isComposing: true, keyCode: 229 });
    await session.send('Input.insertText', { text: '茶' });
    await option(/山前茶事/).waitFor();
    expect(calls.filter((call) => call === 'search.shops')).toEqual([]);
    expect(await field().inputValue()).toBe('茶');
  });

  it('shows nothing of an answer that comes too late', async () => {
    let goOn = () => {};
    const later = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await page.route('**/cloud/search', async (route) => {
      const { input } = route.request().postDataJSON() as { input: { text?: string } };
      if (input.text === '茶') await later;
      await route.continue();
    });
    await visitor.open('pages/search/index');
    const about = (text: string) => (one: Request) =>
      one.url().endsWith('/cloud/search') && (one.postData() ?? '').includes(`"${text}"`);
    const [first] = await Promise.all([page.waitForRequest(about('茶')), field().fill('茶')]);
    await field().fill('咖啡');
    await option(/慢火咖啡/).waitFor();
    goOn();
    await (await first.response())?.finished();
    // What it brings would be drawn with the next frame.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50))));
    expect(await option(/山前茶事/).count()).toBe(0);
    expect(await option(/慢火咖啡/).count()).toBe(1);
  });

  it('deletes own searches one by one and all, and brings them back', async () => {
    await visitor.open('pages/search/index');
    for (const text of ['茶', '咖啡']) {
      await field().fill(text);
      await page.keyboard.press('Enter');
      await page.getByText(/找到 \d+ 家小店/).waitFor();
      await page.getByRole('button', { name: '清空', exact: true }).tap();
    }
    const own = page.locator('.start-word-text');
    await comesTo(() => own.allTextContents(), ['咖啡', '茶']);
    await page.getByRole('button', { name: '删除“茶”' }).tap();
    await comesTo(() => own.allTextContents(), ['咖啡']);
    await page.getByRole('button', { name: '清空最近搜索' }).tap();
    await own.first().waitFor({ state: 'detached' });
    await keepScreen(page, 'search-deleted');
    await page.getByRole('button', { name: '撤销' }).tap();
    await comesTo(() => own.allTextContents(), ['咖啡']);
    await page.reload();
    await own.first().waitFor();
    await comesTo(() => own.allTextContents(), ['咖啡']);
  });

  it('leads on where nothing is found, and comes back from no network', async () => {
    await visitor.open(`pages/search/index?q=${encodeURIComponent('绿茶 火箭')}&tab=goods`);
    await page.getByText('没有同时符合“绿茶 火箭”的商品').waitFor();
    await keepScreen(page, 'search-instead');
    await visitor.open(`pages/search/index?q=${encodeURIComponent('陶火箭')}`);
    await page.locator('.nothing-category:visible').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await keepScreen(page, 'search-none');
    await page.route('**/cloud/**', (route) => route.abort('internetdisconnected'));
    await page.locator('.nothing-category:visible').first().tap();
    await page.getByText('网络不太顺畅').waitFor();
    await keepScreen(page, 'search-offline');
    await page.unroute('**/cloud/**');
    await page.getByRole('button', { name: '重试' }).tap();
    await page.locator('.found-shop:visible').first().waitFor();
    visitor.wrongs.splice(
      0,
      visitor.wrongs.length,
      ...visitor.wrongs.filter((one) => !/ERR_INTERNET/.test(one)),
    );
  });

  it('holds few nodes on a long way down', async () => {
    await visitor.open('pages/search/index?q=0&tab=goods');
    const cards = new Set<string>();
    const look = async () => {
      for (const text of await page.locator('.product-card-title').allTextContents()) cards.add(text);
      expect(await page.locator('.product-card').count()).toBeLessThanOrEqual(36);
    };
    /** Goes on by two screens. @returns whether there was a way to go */
    const down = () =>
      page.evaluate(async () => {
        const element = document.querySelector('.taro_page:has(.found-goods)')!;
        const from = element.scrollTop;
        element.scrollTop += 2400;
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)));
        return element.scrollTop > from;
      });
    for (const end = Date.now() + 20_000; Date.now() < end; ) {
      const moved = await down();
      await look();
      if (!moved && (await page.getByText('没有更多了').count()) > 0) break;
    }
    expect(cards.size).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.querySelectorAll('.screen *').length)).toBeLessThan(1000);
  });

  it('leads a merchant from what the check-up found to where it is mended, and looks again when asked', async () => {
    const merchant = await welcome(browser, { base: cloud.base, as: 'guwen' });
    await merchant.open('shopfront/touchpoints/index?shopId=zhishang');
    const room = merchant.page;
    const check = (name: string) => room.locator('.touch-check:visible', { hasText: name });
    await check('公众号带来访客').getByText('不通').waitFor();
    await check('公众号带来访客').getByRole('link', { name: '复制店铺路径' }).tap();
    await room.getByText('推广什么').locator('visible=true').first().waitFor();
    await room.goBack();
    await room.getByRole('button', { name: '重新体检' }).tap();
    await room.getByText('手动体检').locator('visible=true').waitFor();
    await check('按店名搜得到').getByText('通', { exact: true }).waitFor();
    await keepScreen(room, 'check-up');
    await room.getByRole('button', { name: '重新体检' }).tap();
    await room.getByText(/秒后再体检/).waitFor();
    expect(merchant.wrongs).toEqual([]);
    await merchant.leave();
  });
});
