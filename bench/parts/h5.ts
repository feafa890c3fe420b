import type { Browser } from 'playwright-core';
import { median, type Part } from '../row';
import { type Brought, openChromium, slowPhone, slowVisit } from './slow-phone';

const visits = 5;

type Visit = Brought & { fcp: number };

/** The browser build on a slow phone, nothing cached. */
export const h5: Part = {
  name: 'h5',
  about: 'first screen in a browser on a slow phone',
  needs: 'server',
  async run({ base, say }) {
    const browser = await openChromium();
    try {
      const seen: Visit[] = [];
      for (let i = 0; i < visits; i++) {
        seen.push(await visit(browser, base));
        say(`h5: visit ${i + 1} of ${visits}, first paint after ${Math.round(seen[i]?.fcp ?? 0)} ms`);
      }
      const of = (pick: (v: Visit) => number): number => median(seen.map(pick));
      return [
        {
          what: 'HTML, CSS, JS to first screen',
          value: of((v) => v.code) / 1000,
          unit: 'kB',
          target: 180,
          note: 'as transferred (gzip), until the goods are there',
        },
        {
          what: 'answers of functions',
          value: of((v) => v.answers) / 1000,
          unit: 'kB',
          note: 'as transferred',
        },
        {
          what: 'pictures',
          value: of((v) => v.pictures) / 1000,
          unit: 'kB',
          note: 'those the first screen asked for',
        },
        {
          what: 'first contentful paint',
          value: of((v) => v.fcp) / 1000,
          unit: 's',
          target: 1.8,
          note: `median of ${visits}; ${slowPhone}`,
        },
      ];
    } finally {
      await browser.close();
    }
  },
};

async function visit(browser: Browser, base: string): Promise<Visit> {
  const { page, brought, leave } = await slowVisit(browser);
  await page.goto(`${base}/`, { waitUntil: 'load' });
  await page.getByText(/^¥/).first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const fcp = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await leave();
  return { fcp, ...brought };
}
