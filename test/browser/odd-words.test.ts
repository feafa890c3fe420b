import type { Browser, Page } from 'playwright-core';
import type { HomepageContent } from '../../domain/blocks';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { fullShop, Street } from '../weapp/street';
import { barriers } from './axe';
import { openBrowser } from './browser';
import { keepScreen } from './screens';
import { type Visitor, welcome } from './visitor';

/** Words that shops really write, and that break pages; each as long as its place allows. */
const titles = [
  '武夷山正岩肉桂大红袍老枞水仙品鉴装礼盒中秋送长辈自饮皆宜顺丰包邮限',
  'SupercalifragilisticexpialidocioX',
  '👨‍👩‍👧‍👦🧧🏮🎊👩🏽‍🌾🇨🇳新年好恭喜发财',
  'شاي أخضر فاخر من الجبال 2026',
  '<b>茶</b>&amp;"杯"\\n%E8%8C%B6',
].map((title) => [...title].slice(0, 32).join(''));
const names = ['武夷岩茶正山小种红茶', 'Donaudampf', '👨‍👩‍👧‍👦🧧🏮', 'شاي أخضر'];
const note = '先人一步知道上新，群里每周三晚上八点抽十位茶友寄样茶，包邮到家不花一分钱哦';

/** A homepage of all modules, each with odd words; pictures and targets are those that it had. */
function odd(content: HomepageContent): HomepageContent {
  const level2 = names.map((name, i) => ({ id: `leaf${i}`, name, isDisplayed: true }));
  const items = content.showcase.items.map((item, i) => {
    const title = titles[i % titles.length]!;
    return { ...item, title, description: `${title}${title}`.slice(0, 60) };
  });
  return {
    ...content,
    showcase: { scale: 1, items },
    categories: names.map((name, i) => ({ id: `odd${i}`, name, isDisplayed: true, level2 })),
    live: { ...content.live!, title: titles[0]!.slice(0, 16) },
    follow: { ...content.follow!, title: titles[3]!.slice(0, 16), note },
    goods: { pinned: [], arranged: [], hidden: [] },
  };
}

const places = '.showcase-item, .leading-way, .tabs-tab, .product-card, .shop-head, .shop-search';

/**
 * Words on show that leave the box of their module, or are cut at its edge. What is shortened with an ellipsis is meant
 * so: it is a description, or the title of goods, whole on their own page.
 */
function cut(page: Page): Promise<string[]> {
  return page.evaluate((modules) => {
    const slack = 1.5;
    const out: string[] = [];
    for (const box of document.querySelectorAll<HTMLElement>(`.screen:not([hidden]) :is(${modules})`)) {
      if (!box.offsetParent) continue;
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement!;
        if (!node.textContent?.trim() || holder.closest('[aria-hidden="true"]')) continue;
        if (getComputedStyle(holder).webkitLineClamp !== 'none') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const said = range.getBoundingClientRect();
        const beside = said.left < left - slack || said.right > right + slack;
        if (beside || said.top < top - slack || said.bottom > bottom + slack)
          out.push(`${box.className}: ${node.textContent.slice(0, 40)}`);
      }
    }
    return out;
  }, places);
}

describe('a shop page with odd words in every module', () => {
  let cloud: DemoCloud;
  let browser: Browser;
  let shopId: string;
  let shopper: string;

  beforeAll(async () => {
    [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
    const street = new Street(cloud.base);
    shopper = await street.shopper();
    ({ shopId } = await fullShop(street));
    const as = await street.member(shopId, ['owner', 'editor']);
    const { version, content } = await street.call('homepage', 'draft', { shopId }, as);
    const saved = await street.call('homepage', 'save', { shopId, version, content: odd(content) }, as);
    await street.call('homepage', 'submit', { shopId, version: saved.version }, as);
    const { items } = await street.call('desk', 'queue', { kind: 'homepage' }, 'operator');
    const decision = { itemId: items[0]!.itemId, decision: 'approve', reason: '可以' };
    await street.call('desk', 'decide', decision, 'operator');
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    await cloud?.stop();
  });

  it.each([1, 3])(
    'has nothing beside the screen and no cut words with text at %d00 %%',
    async (textScale) => {
      const visitor: Visitor = await welcome(browser, { base: cloud.base, as: shopper, textScale });
      await visitor.open(`pages/shop/index?shopId=${shopId}`);
      const { page } = visitor;
      await page.locator('.showcase-title:visible', { hasText: titles[0] }).waitFor();
      await page.getByRole('tab', { name: names[0] }).first().click();
      await page.locator('.categories .is-chips:visible').waitFor();
      await keepScreen(page, `odd-words-${textScale}00`);
      expect(await cut(page)).toEqual([]);
      const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(wide).toBeLessThanOrEqual(window!);
      expect(await barriers(page)).toEqual([]);
      expect(visitor.wrongs).toEqual([]);
      await visitor.leave();
    },
  );
});
