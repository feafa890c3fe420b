import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
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
/** How a page is read, and what axe could find there that it does not find in light: the page's parts are the same. */
const reading: [string, Omit<VisitorSettings, 'base' | 'as'>, Look][] = [
  ['in light', {}, 'everything'],
  ['in dark', { dark: true }, 'colours'],
  ['with text at 200 %', { textScale: 2 }, 'targets'],
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

describe.each(reading)('%s', (how, settings, look) => {
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
    expect(await barriers(page, look)).toEqual([]);
    const [wide, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(wide).toBeLessThanOrEqual(window!);
    expect(wrongs).toEqual([]);
  });
});

it('leaves text as large as the reader wants it', () => {
  expect(readFileSync('src/index.html', 'utf8')).not.toMatch(/user-scalable|maximum-scale/);
});
