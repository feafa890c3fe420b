import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { chromium } from 'playwright-core';

/** WebPageTest's Fast 3G: 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slowdown = 4;

export const slowPhone = `CPU ${slowdown}× slowed, 1.6 Mbit/s, 150 ms, nothing cached`;

/** What one visit brought over the line, in bytes as transferred. */
export interface Brought {
  /** HTML, CSS and JavaScript. */
  code: number;
  pictures: number;
  answers: number;
  /** JavaScript with the moment in ms, since the visit began, when each was there. */
  scripts: { bytes: number; at: number }[];
}

export interface SlowVisit {
  page: Page;
  brought: Brought;
  leave(): Promise<void>;
}

export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });

/** A phone that is slow and has nothing cached, before it goes anywhere. */
export async function slowVisit(browser: Browser): Promise<SlowVisit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const brought = listen(await slowed(context, page));
  return { page, brought, leave: () => context.close() };
}

async function slowed(context: BrowserContext, page: Page): Promise<CDPSession> {
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return cdp;
}

function listen(cdp: CDPSession): Brought {
  const kinds = new Map<string, string>();
  const brought: Brought = { code: 0, pictures: 0, answers: 0, scripts: [] };
  let began = Number.NaN;
  cdp.on('Network.requestWillBeSent', (e) => {
    if (Number.isNaN(began)) began = e.timestamp;
  });
  cdp.on('Network.responseReceived', (e) => kinds.set(e.requestId, e.type));
  cdp.on('Network.loadingFinished', (e) => {
    const kind = kinds.get(e.requestId) ?? '';
    if (kind === 'Script')
      brought.scripts.push({ bytes: e.encodedDataLength, at: (e.timestamp - began) * 1000 });
    if (['Document', 'Stylesheet', 'Script'].includes(kind)) brought.code += e.encodedDataLength;
    else if (kind === 'Image') brought.pictures += e.encodedDataLength;
    else brought.answers += e.encodedDataLength;
  });
  return brought;
}
