import { type DemoCloud, startDemoCloud } from './demo-cloud';
import { dist } from './dist';
import { launch, type MiniProgram } from './host/launch';
import { Program } from './host/program';
import { placesToSee } from './places';
import { Street } from './street';

/** What these ask for is an extra: without it the page is whole. */
const standsAlone = ['pages/me/index'];
const { pages } = new Program(dist);
/** What a page does by itself it does at once; ms of stillness that tell so. */
const soon = 50;

describe('every page', () => {
  let cloud: DemoCloud;
  let places: Awaited<ReturnType<typeof placesToSee>>;
  let app: MiniProgram;

  beforeAll(async () => {
    cloud = await startDemoCloud();
    places = await placesToSee(new Street(cloud.base));
  }, 180_000);
  afterEach(() => app.close());
  afterAll(() => cloud.stop());

  const open = async (route: string) => {
    const { as, query } = places(route);
    const path = query ? `${route}?${query}` : route;
    app = await launch({ dist, base: cloud.base, as, path });
    await app.settle(soon);
  };

  it.each(pages)('%s opens with its data, its first screen in 20 kB and five setData', async (route) => {
    await open(route);
    expect(app.page().route).toBe(route);
    expect(app.phone.errors).toEqual([]);
    const { calls, setData } = app.since();
    expect(calls.filter((call) => !call.ok)).toEqual([]);
    expect(setData.count).toBeLessThanOrEqual(5);
    expect(setData.bytes).toBeLessThanOrEqual(20_000);
    expect(app.query('重试')).toBeUndefined();
    expect(app.page().element.textContent).not.toBe('');
    expect(app.page().title).not.toBe('');
  });

  it.each(pages)('%s survives an address without its query', async (route) => {
    app = await launch({ dist, base: cloud.base, as: places(route).as, path: route });
    await app.settle(soon);
    expect(app.phone.errors).toEqual([]);
    expect(app.page().element.textContent).not.toBe('');
  });

  it.each(pages)('%s says so when there is no network', async (route) => {
    const { as, query } = places(route);
    app = await launch({
      dist,
      base: cloud.base,
      as,
      path: query ? `${route}?${query}` : route,
      offline: true,
    });
    await app.settle(soon);
    expect(app.phone.errors).toEqual([]);
    if (app.since().calls.length > 0 && !standsAlone.includes(route)) await app.find('重试');
  });
});
