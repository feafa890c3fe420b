import { readFileSync } from 'node:fs';
import { type DemoCloud, startDemoCloud } from './demo-cloud';
import { dist } from './dist';
import { launch } from './host/launch';
import { Program } from './host/program';
import { isStudio } from './places';
import { Street } from './street';

interface Mode {
  name: string;
  pathName: string;
  query?: string;
  scene?: number | null;
}

const project = JSON.parse(readFileSync('project.config.json', 'utf8')) as {
  miniprogramRoot: string;
  cloudfunctionRoot: string;
  condition: { miniprogram: { list: Mode[] } };
};
const modes = project.condition.miniprogram.list;
const { pages } = new Program(dist);

describe('compile modes of WeChat DevTools', () => {
  let cloud: DemoCloud;
  beforeAll(async () => {
    cloud = await startDemoCloud();
  }, 180_000);
  afterAll(() => cloud.stop());

  it('walks the entrances that behave differently', () => {
    const scenes = modes.map((mode) => mode.scene ?? 1001);
    // Plain, search, single chat, group, article, code, shared by another mini program, Moments' single page.
    expect(scenes).toEqual(expect.arrayContaining([1001, 1005, 1007, 1008, 1058, 1047, 1037, 1154]));
    expect(new Set(modes.map((mode) => mode.name)).size).toBe(modes.length);
  });

  it.each(modes)('$name opens', async ({ pathName, query, scene }) => {
    expect(pages).toContain(pathName);
    const path = query ? `${pathName}?${query}` : pathName;
    const as = scene === 1154 ? undefined : await whoOpens(new Street(cloud.base), pathName);
    const app = await launch({ dist, base: cloud.base, as, path, scene: scene ?? undefined });
    try {
      await app.settle(200);
      expect(app.page().route).toBe(pathName);
      expect(app.phone.errors).toEqual([]);
      expect(app.since().calls.filter((call) => !call.ok)).toEqual([]);
      expect(app.query('重试')).toBeUndefined();
      expect(app.page().element.textContent?.trim()).not.toBe('');
    } finally {
      app.close();
    }
  });
});

/** Somebody who works on the street for the studio, else somebody who buys. */
async function whoOpens(street: Street, pathName: string): Promise<string> {
  if (!isStudio(pathName)) return street.shopper();
  return street.shipper((await street.product()).shop.shopId);
}
