import type { Browser, Page } from 'playwright-core';
import { welcome } from '../../test/browser/visitor';
import { fullShop, Street } from '../../test/weapp/street';
import { median, type Part, type Row } from '../row';
import { openChromium, slowPhone, slowVisit } from './slow-phone';

const visits = 5;
const edits = 21;

interface Seen {
  lcp: number;
  cls: number;
  scripts: number;
}

/** A full shop page in a browser on a slow phone, and how soon an edit is seen beside the studio's editor. */
export const shopScreen: Part = {
  name: 'shop-h5',
  about: 'a shop page in a browser on a slow phone, and an edit seen in its preview',
  needs: 'server',
  async run({ base, say }) {
    const browser = await openChromium();
    const street = new Street(base);
    try {
      const { shopId } = await fullShop(street);
      const seen: Seen[] = [];
      for (let i = 0; i < visits; i++) {
        seen.push(await visit(browser, base, shopId));
        say(`shop-h5: visit ${i + 1} of ${visits}, largest paint after ${Math.round(seen[i]?.lcp ?? 0)} ms`);
      }
      return [...pageRows(seen), await previewRow(browser, base, street, shopId)];
    } finally {
      await browser.close();
    }
  },
};

function pageRows(seen: readonly Seen[]): Row[] {
  const of = (pick: (one: Seen) => number): number => median(seen.map(pick));
  const note = `median of ${visits}; ${slowPhone}`;
  return [
    { what: 'largest contentful paint', value: of(({ lcp }) => lcp) / 1000, unit: 's', target: 2.5, note },
    {
      what: 'layout shift',
      value: of(({ cls }) => cls),
      unit: '',
      target: 0.02,
      note: 'until nothing loads',
    },
    {
      what: 'script before it',
      value: of(({ scripts }) => scripts) / 1000,
      unit: 'kB',
      target: 180,
      note: 'as transferred (gzip)',
    },
  ];
}

interface Watched {
  lcp: number;
  cls: number;
}

async function visit(browser: Browser, base: string, shopId: string): Promise<Seen> {
  const { page, brought, leave } = await slowVisit(browser);
  await page.addInitScript(watchPaints);
  await page.goto(`${base}/#/pages/shop/index?shopId=${shopId}`, { waitUntil: 'load' });
  await page.locator('.product-card:visible').first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const { lcp, cls } = await page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
  await leave();
  const scripts = brought.scripts.filter(({ at }) => at <= lcp).reduce((sum, { bytes }) => sum + bytes, 0);
  return { lcp, cls, scripts };
}

/** Runs in the page before anything else does; a text, because a compiled function brings helpers that are not there. */
const watchPaints = `
  globalThis.watched = { lcp: NaN, cls: 0 };
  const hear = (type, each) =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  hear('largest-contentful-paint', ({ startTime }) => { watched.lcp = startTime; });
  hear('layout-shift', ({ value, hadRecentInput }) => { if (!hadRecentInput) watched.cls += value; });
`;

/** From a keystroke in the studio to the shop's own page beside it that shows it. */
async function previewRow(browser: Browser, base: string, street: Street, shopId: string): Promise<Row> {
  const as = await street.member(shopId, ['owner', 'editor']);
  const { page, open, leave } = await welcome(browser, { base, as });
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(`shopfront/homepage/index?shopId=${shopId}`);
  await page
    .getByRole('button', { name: /^编辑 / })
    .first()
    .click();
  await page.locator('.home-fields input').first().waitFor();
  const spans: number[] = [];
  for (let i = 0; i < edits; i++) spans.push(await edited(page, `第 ${i} 稿`));
  await leave();
  return {
    what: 'edit to preview, p50',
    value: median(spans),
    unit: 'ms',
    target: 100,
    note: `${edits} edits of a title; from the keystroke to the frame after it is drawn`,
  };
}

const edited = (page: Page, title: string): Promise<number> =>
  page.evaluate(`(async () => {
    const frame = () => new Promise((wake) => requestAnimationFrame(wake));
    const input = document.querySelector('.home-fields input');
    const began = performance.now();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, '${title}');
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const page = document.querySelector('.home-page');
    while (!page.textContent.includes('${title}') && performance.now() - began < 3000) await frame();
    await frame();
    return performance.now() - began;
  })()`);
