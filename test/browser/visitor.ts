import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { post } from '../weapp/host/carrier';

export interface VisitorSettings {
  /** Base address of the local cloud that serves the H5 build. */
  base: string;
  /** Demo identity; the first shopper of the street unless told. */
  as?: string;
  dark?: boolean;
  /** Has chosen English in 我的. */
  english?: boolean;
  /** How much larger than usual the reader has set text; 2 is 200 %. */
  textScale?: number;
}

/** Somebody with a browser the size of a phone, and what went wrong there. */
export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** Errors of scripts and console, and breaches of the content security policy. */
  wrongs: string[];
  /** Opens a page by its route and query, e.g. `pages/shop/index?shopId=…`, and waits for what it shows. */
  open(route: string): Promise<void>;
  leave(): Promise<void>;
}

/** A machine with much else to do is this late at most; ms. */
const patience = 20_000;

/** Where the H5 build keeps who it is, and how Taro wraps it. */
const SESSION = 'tongdian.local.session';
const LANGUAGE = 'tongdian.language';

export async function welcome(browser: Browser, settings: VisitorSettings): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: settings.dark ? 'dark' : 'light',
  });
  if (settings.as) await becomes(context, settings.base, settings.as);
  if (settings.english) await choosesEnglish(context);
  if (settings.textScale) await enlargeText(context, settings.textScale);
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  const wrongs = listen(page);
  const calls = underWay(page);
  return {
    page,
    context,
    wrongs,
    async open(route) {
      const address = `${settings.base}/#/${route}`;
      // An address that is open already would be one step back in the program, which opens the page anew at its leisure.
      if (page.url() === address) await page.reload();
      else await page.goto(address);
      await page.locator('.screen:visible').first().waitFor();
      await comeToRest(page, calls);
    },
    leave: () => context.close(),
  };
}

async function becomes(context: BrowserContext, base: string, as: string): Promise<void> {
  const { token } = await post<{ token: string }>(base, '/dev/login', { as });
  const value = JSON.stringify({ data: { as, token } });
  await context.addInitScript(([key, text]) => window.localStorage.setItem(key, text), [
    SESSION,
    value,
  ] as const);
}

async function choosesEnglish(context: BrowserContext): Promise<void> {
  const value = JSON.stringify({ data: 'en' });
  await context.addInitScript(([key, text]) => window.localStorage.setItem(key, text), [
    LANGUAGE,
    value,
  ] as const);
}

async function enlargeText(context: BrowserContext, scale: number): Promise<void> {
  await context.addInitScript((percent) => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.setProperty('font-size', `${percent}%`, 'important');
    });
  }, scale * 100);
}

function listen(page: Page): string[] {
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(`script: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrongs.push(`console: ${message.text()} (${message.location().url})`);
  });
  return wrongs;
}

/** Says how many calls of the page wait for their answer, and parts of the program for their arrival. */
function underWay(page: Page): () => number {
  const open = new Set<Request>();
  page.on('request', (request) => {
    if (['fetch', 'xhr', 'script', 'stylesheet'].includes(request.resourceType())) open.add(request);
  });
  const over = (request: Request) => open.delete(request);
  page.on('requestfinished', over);
  page.on('requestfailed', over);
  return () => open.size;
}

/**
 * Waits until nothing is asked for and nothing stands in for what is to come, three times in a row: what an answer brings
 * may ask for more.
 */
async function comeToRest(page: Page, calls: () => number): Promise<void> {
  const end = Date.now() + patience;
  for (let still = 0; still < 3; ) {
    if (Date.now() > end) throw new Error(`${page.url()} does not come to rest: ${calls()} calls under way`);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20))));
    const waits = calls() > 0 || (await page.locator('.skeleton:visible').count()) > 0;
    still = waits ? 0 : still + 1;
  }
}
