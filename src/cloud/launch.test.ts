import { sceneIn } from './entering';
import { launchInfo, rememberEntrance } from './launch';

it('keeps what WeChat told, frozen', () => {
  rememberEntrance({
    scene: 1008,
    chatType: 3,
    apiCategory: 'default',
    path: '/pages/shop/index',
    query: { shopId: 's1' },
    referrerInfo: { appId: 'wx1' },
  });
  const info = launchInfo();
  expect(info).toEqual({
    scene: 1008,
    chatType: 3,
    apiCategory: 'default',
    referrer: 'wx1',
    path: 'pages/shop/index',
    query: { shopId: 's1' },
  });
  expect(() => Object.assign(info, { scene: 1 })).toThrow(TypeError);
  expect(() => Object.assign(info.query, { shopId: 's2' })).toThrow(TypeError);
});

it('does not take the way back from another mini program for an entrance', () => {
  rememberEntrance({ scene: 1058, path: 'pages/product/index', query: {} });
  rememberEntrance({ scene: 1038, path: 'pages/product/index', query: {} });
  expect(launchInfo().scene).toBe(1058);
});

it('bounds what an address can bring in', () => {
  const query = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`k${i}`, 'v'.repeat(600)]));
  rememberEntrance({ scene: 100000, path: `p${'x'.repeat(300)}`, query });
  expect(launchInfo().scene).toBe(1001);
  expect(launchInfo().path).toHaveLength(200);
  expect(Object.keys(launchInfo().query)).toHaveLength(20);
  expect(launchInfo().query.k0).toHaveLength(512);
});

it('tells a code by its key, and not as the scene of a browser', () => {
  rememberEntrance({ scene: 1047, path: 'pages/product/index', query: { scene: 'k3v9q2m7x2' } });
  expect(launchInfo()).toMatchObject({ scene: 1047, query: { k: 'k3v9q2m7x2' } });
  expect(launchInfo().query.scene).toBeUndefined();
  for (const scene of ['%E0%A4%A', 's%3D1', '1058', 'k3v9q2m7x2k3v9q2m7x2']) {
    rememberEntrance({ scene: 1047, path: 'pages/product/index', query: { scene } });
    expect(launchInfo().query).toEqual({ scene });
  }
});

it('reads the scene that a page was opened with, whatever it holds', () => {
  expect(['k3v9q2m7x2', 's%3D1', '%E0%A4%A', undefined].map((scene) => sceneIn({ scene }))).toEqual([
    'k3v9q2m7x2',
    's=1',
    '%E0%A4%A',
    '',
  ]);
});
