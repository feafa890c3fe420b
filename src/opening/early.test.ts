/** @jest-environment jsdom */
import type { Early } from './early-answer';

/** What the program itself asked, beside the html. */
const later: string[] = [];
const stored = new Map<string, unknown>();
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => stored.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
    request: async ({ url }: { url: string }) => {
      later.push(url.replace(/^.*:1\//, ''));
      return { data: { ok: true, data: 'asked again' } };
    },
  },
}));

const homepage = { background: { img: 'https://pictures/background.webp' }, showcase: { items: [] } };
const answers: Record<string, unknown> = {
  '/cloud/homepage': { ok: true, data: { homepage } },
};
const early: [path: string, body: unknown, who: string | undefined][] = [];
const preloaded = () =>
  [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(({ href, as }) => [as, href]);

/** As the app tells it: Taro's query is in order, and has the page's number on its stack. */
const entered = { path: '/pages/shop/index', query: { s: 'a%20b', shopId: 'tea', stamp: 'AA' }, scene: 0 };

beforeAll(async () => {
  process.env.TARO_ENV = 'h5';
  location.hash = '#/pages/shop/index?shopId=tea&s=a%20b';
  Object.assign(globalThis, {
    tongdianGuest: { as: 'lin', token: 'of-lin' },
    TONGDIAN_FILES: { 'pages/shop/index': ['./js/shop.js', './css/shop.css'] },
    async fetch(url: string, { body, headers }: { body?: string; headers: Record<string, string> }) {
      const path = url.replace('http://127.0.0.1:1', '');
      early.push([path, JSON.parse(body ?? 'null'), headers.authorization]);
      return { json: async () => answers[path] };
    },
  });
  await import('./early');
});

it('is one question, which the page takes over and nobody asks twice', async () => {
  const [{ rememberEntrance }, { visiting }, { call }] = await Promise.all([
    import('@/cloud/launch'),
    import('@/cloud/visit'),
    import('@/cloud/call'),
  ]);
  const begun = { ...(globalThis.tongdianEarly as Early) };
  rememberEntrance(entered);
  const open = () => visiting('shop tea', (beside) => call('homepage', 'get', { shopId: 'tea', ...beside }));
  expect(await open()).toEqual({ ok: true, data: { homepage } });
  expect(early.map(([path, , who]) => [path, who])).toEqual([['/cloud/homepage', 'Bearer of-lin']]);
  expect(later).toEqual([]);
  expect(stored.get('tongdian.local.session')).toMatchObject({ as: 'lin', token: 'of-lin' });
  expect(preloaded()).toEqual([
    ['image', homepage.background.img],
    ['script', 'http://localhost/js/shop.js'],
    ['style', 'http://localhost/css/shop.css'],
  ]);
  // It is given once, and to nobody else.
  await open();
  expect(later).toEqual(['cloud/homepage']);
  const { earlyAnswer } = await import('./early-answer');
  for (const change of [{ letter: '{}' }, { functionName: 'catalog' }, { at: Date.now() - 60_000 }]) {
    globalThis.tongdianEarly = { ...begun, ...change };
    expect(await earlyAnswer('homepage', JSON.parse(begun.letter), 'of-lin')).toBeNull();
  }
  globalThis.tongdianEarly = begun;
  expect(await earlyAnswer('homepage', JSON.parse(begun.letter), 'of-somebody-else')).toBeNull();
});
