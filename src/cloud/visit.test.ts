import { rememberEntrance } from './launch';
import { sharedQuery, visiting } from './visit';

const asked: (number | null)[] = [];
const open = (page: string, ok = true) =>
  visiting(page, async ({ launch }) => {
    asked.push(launch?.scene ?? null);
    return ok ? { ok, data: page } : { ok, error: { code: 'OFFLINE', message: '' } };
  });

beforeEach(() => {
  asked.length = 0;
});

test('tells each page once how somebody came, and again when they come anew', async () => {
  rememberEntrance({ scene: 1008, path: 'pages/shop/index', query: { shopId: 's1' } });
  for (const page of ['shop s1', 'shop s1', 'product p1']) await open(page);
  expect(asked).toEqual([1008, null, 1008]);
  rememberEntrance({ scene: 1058, path: 'pages/shop/index', query: { shopId: 's1' } });
  await open('shop s1');
  expect(asked.at(-1)).toBe(1058);
});

test('tells again what was not heard', async () => {
  rememberEntrance({ scene: 1005, path: 'pages/shop/index', query: {} });
  await open('shop s1', false);
  await open('shop s1');
  expect(asked).toEqual([1005, 1005]);
});

test('a link that is passed on carries its viewer’s token where there is one', () => {
  expect(sharedQuery({ productId: 'p1' }, 'k.1.a.b')).toBe('productId=p1&s=k.1.a.b');
  expect(sharedQuery({ productId: 'p1' }, null)).toBe('productId=p1');
});
