/** @jest-environment jsdom */
import { cardBench, shown } from './card-bench';

const shop = {
  shopId: 's-1',
  name: '半坡茶铺',
  logo: 'https://example.com/logo.webp',
  category: '茶叶',
  city: '杭州',
  rating: 483,
};
let render: ReturnType<typeof cardBench>;
beforeAll(() => {
  render = cardBench('shop-card');
});

it('shows who the shop is, and how it is rated', () => {
  const card = render({ shop });
  for (const words of ['半坡茶铺', '★ 4.83', '茶叶 · 杭州', '进店']) expect(card.text).toContain(words);
  expect(card.label).toBe('半坡茶铺，评分 4.83，茶叶 · 杭州');
});

it('tells its host where to, and by which card', async () => {
  const card = render({ shop, embedId: 'side bar', account: 'wx1' });
  await card.tap();
  const path = 'pages/shop/index?shopId=s-1&embed=side%20bar&account=wx1';
  expect(card.heard.tap).toEqual([{ shopId: 's-1', path }]);
});

it('names each state, to eyes and to screen readers', async () => {
  const said = (state: string, more: object = {}) => render({ shop: { ...shop, ...more }, state });
  expect(said('loading').label).toBe('店铺加载中');
  expect(said('error').text).toBe('店铺暂时无法显示，点按重试');
  expect(said('sold-out').label).toContain('暂无在售商品');
  const closed = said('ready', { closed: true });
  expect(closed.text).toContain('已关闭');
  await closed.tap();
  expect(closed.heard.tap).toEqual([]);
});

it('shows hostile data as text, and no rating off the scale', () => {
  const name = '<img src=x onerror=1>';
  const card = render({ shop: { ...shop, name: `\u202e${name}`, category: { toString: 1 }, rating: 900 } });
  expect(card.text).toContain(name);
  expect(card.dom.querySelector('img')).toBeNull();
  expect(card.text).not.toContain('★');
  for (const nobody of [null, [], 'shop', { ...shop, name: ' ' }, { ...shop, name: 7 }]) {
    expect(render({ shop: nobody }).state).toBe('error');
  }
  expect(render({ shop: { ...shop, logo: 'javascript:alert(1)' } }).image()).toBeNull();
});

it('with an id and no loader shows an error rather than nothing', async () => {
  const card = render({ shopId: 's-1' });
  await shown();
  expect(card.state).toBe('error');
});
