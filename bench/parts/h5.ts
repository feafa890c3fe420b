import { type Browser, chromium } from 'playwright-core';
import { median, type Part } from '../row';

const visits = 5;
/** A slow phone: 4× slowed CPU, 1.6 Mbit/s down, 150 ms. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slowdown = 4;

interface Visit {
  fcp: number;
  code: number;
  pictures: number;
  answers: number;
}

/** The browser build on a slow phone, nothing cached. */
export const h5: Part = {
  name: 'h5',
  about: 'first screen in a browser on a slow phone',
  needs: 'server',
  async run({ base, say }) {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
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
          note: `median of ${visits}; CPU ${slowdown}× slowed, 1.6 Mbit/s, 150 ms`,
        },
      ];
    } finally {
      await browser.close();
    }
  },
};

async function visit(browser: Browser, base: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const kinds = new Map<string, string>();
  const sums = { code: 0, pictures: 0, answers: 0 };
  cdp.on('Network.responseReceived', (e) => kinds.set(e.requestId, e.type));
  cdp.on('Network.loadingFinished', (e) => {
    const kind = kinds.get(e.requestId) ?? '';
    if (['Document', 'Stylesheet', 'Script'].includes(kind)) sums.code += e.encodedDataLength;
    else if (kind === 'Image') sums.pictures += e.encodedDataLength;
    else sums.answers += e.encodedDataLength;
  });
  await page.goto(`${base}/`, { waitUntil: 'load' });
  await page.getByText(/^¥/).first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const fcp = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
  await context.close();
  return { fcp, ...sums };
}
