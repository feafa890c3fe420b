import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { type DemoCloud, startDemoCloud } from '../weapp/demo-cloud';
import { dist } from '../weapp/dist';
import { Program } from '../weapp/host/program';
import { type Place, placesToSee } from '../weapp/places';
import { Street } from '../weapp/street';
import { barriers, type Look } from './axe';
import { openBrowser } from './browser';
import { keepScreen } from './screens';
import { type Visitor, type VisitorSettings, welcome } from './visitor';

const { pages } = new Program(dist);
/** Opened anew for each reading where a proof is asked for; without it a page is opened once, and read on. */
const whole = process.env.TONGDIAN_PROVE === 'full';

interface Reading {
  how: string;
  settings: Omit<VisitorSettings, 'base' | 'as'>;
  /** What axe could find there that it does not find in light: the page's parts are the same. */
  look: Look;
}
const light: Reading = { how: 'in light', settings: {}, look: 'everything' };
const others: Reading[] = [
  { how: 'in dark', settings: { dark: true }, look: 'colours' },
  { how: 'with text at 200 %', settings: { textScale: 2 }, look: 'targets' },
];

let cloud: DemoCloud;
let browser: Browser;
let places: (route: string) => Place;

beforeAll(async () => {
  [cloud, browser] = await Promise.all([startDemoCloud(), openBrowser()]);
  places = await placesToSee(new Street(cloud.base));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await cloud?.stop();
});

describe.each(whole ? [light, ...others] : [light])('$how', ({ how, settings, look }) => {
  const visitors = new Map<string, Visitor>();
  afterAll(() => Promise.all([...visitors.values()].map((visitor) => visitor.leave())));

  const visitor = async (as: string) => {
    const known = visitors.get(as) ?? (await welcome(browser, { ...settings, base: cloud.base, as }));
    visitors.set(as, known);
    return known;
  };

  it.each(pages)('%s has no serious barrier and nothing beside the screen', async (route) => {
    const { as, query } = places(route);
    const { open, page, wrongs } = await visitor(as);
    await open(query ? `${route}?${query}` : route);
    await keepScreen(page, [how, route.replace('/index', '')].join('-').replace(/\W+/g, '-'));
    const found = { [how]: await amiss(page, look) };
    for (const other of whole ? [] : others) found[other.how] = await readAs(page, other);
    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((one) => [one, []])));
    expect(wrongs).toEqual([]);
  });
});

/** The page on show, for somebody who changes how it is read while it lies open. */
async function readAs(page: Page, { settings: { dark, textScale = 1 }, look }: Reading): Promise<string[]> {
  const set = async (colorScheme: 'dark' | 'light', percent: number) => {
    await page.emulateMedia({ colorScheme });
    await page.evaluate((size) => {
      document.documentElement.style.setProperty('font-size', `${size}%`, 'important');
    }, percent);
  };
  await set(dark ? 'dark' : 'light', 100 * textScale);
  const found = await amiss(page, look);
  await set('light', 100);
  return found;
}

/** Barriers, and how far the page reaches beside the screen. */
async function amiss(page: Page, look: Look): Promise<string[]> {
  const found = await barriers(page, look);
  const [wide = 0, screen = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    innerWidth,
  ]);
  return wide > screen ? [...found, `${wide} px wide on a screen of ${screen}`] : found;
}

it('leaves text as large as the reader wants it', () => {
  expect(readFileSync('src/index.html', 'utf8')).not.toMatch(/user-scalable|maximum-scale/);
});
