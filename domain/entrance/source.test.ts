import { domainOf, entranceOfScene, entrances, isCrawler } from './scenes';
import { type Arrival, sourceOf } from './source';

const arrival = (scene: number, more: Partial<Arrival> = {}): Arrival => ({
  scene,
  path: 'pages/product/index',
  query: {},
  ...more,
});
const cameBy = (scene: number, more: Partial<Arrival> = {}, sharer = '') => {
  const { entrance, domain } = sourceOf(arrival(scene, more), sharer);
  return `${entrance} ${domain}`;
};

test.each([
  [1005, 'search public'],
  [1058, 'article public'],
  [1091, 'article public'],
  [1035, 'account public'],
  [1175, 'channels public'],
  [1177, 'live public'],
  [1200, 'ad public'],
  [1037, 'miniprogram public'],
  [1007, 'friend private'],
  [1044, 'group private'],
  [1154, 'moments private'],
  [1207, 'wecom private'],
  [1047, 'code none'],
  [1107, 'message none'],
  [1194, 'link none'],
  [1001, 'direct none'],
  [4711, 'other none'],
])('scene %i leads in by %s', (scene, wanted) => {
  expect(cameBy(scene)).toBe(wanted);
});

test('the kind of chat tells more than the scene', () => {
  expect(cameBy(1007, { chatType: 3 })).toBe('group private');
  expect(cameBy(1008, { chatType: 4 })).toBe('wecom private');
  expect(cameBy(1008, { chatType: 1 })).toBe('friend private');
  // A search has no chat, whatever a client says.
  expect(cameBy(1005, { chatType: 3 })).toBe('search public');
});

test('another mini program that shows us within itself is an embed', () => {
  expect(cameBy(1037, { apiCategory: 'embedded' })).toBe('embed public');
  expect(cameBy(1037, { query: { embed: 'card-1' } })).toBe('embed public');
  expect(cameBy(1007, { query: { embed: 'card-1' } })).toBe('friend private');
});

test('what a person passes on is private where the way says nothing', () => {
  expect(cameBy(1047, {}, 'sharer')).toBe('code private');
  expect(cameBy(1001, {}, 'sharer')).toBe('link private');
  expect(cameBy(1058, {}, 'sharer')).toBe('article public');
});

test('keeps the account, the embed and nothing else that a path brings', () => {
  const query = { account: 'gh_1', embed: 'e-1', gclid: 'third party', s: 'token' };
  expect(sourceOf(arrival(1037, { query, referrer: 'wx1' }))).toEqual({
    scene: 1037,
    entrance: 'embed',
    domain: 'public',
    account: 'gh_1',
    sharer: '',
    embedId: 'e-1',
    path: 'pages/product/index',
  });
  expect(sourceOf(arrival(1037, { referrer: 'wx1' })).account).toBe('wx1');
  const hostile = { account: '<b>$set', embed: 'x'.repeat(65) };
  expect(sourceOf(arrival(1037, { query: hostile }))).toMatchObject({ account: '', embedId: '' });
});

test('every entrance can be reached, and has a domain', () => {
  const reached = new Set(Array.from({ length: 1300 }, (_, i) => entranceOfScene(i)));
  expect([...reached, 'embed'].sort()).toEqual([...entrances].sort());
  expect(Object.keys(domainOf).sort()).toEqual([...entrances].sort());
  expect([isCrawler(1129), isCrawler(1005)]).toEqual([true, false]);
});
