import { mayName, pathOf } from './page-path';
import { sourceOf } from './source';

test('a path leads to its page, and its visitors are counted under its name', () => {
  expect(pathOf({ shopId: 'tea', productId: '' })).toBe('pages/shop/index?shopId=tea');
  const path = pathOf({ shopId: 'tea', productId: 'green' }, 'gh_weekly');
  expect(path).toBe('pages/product/index?productId=green&account=gh_weekly');
  const query = Object.fromEntries(new URLSearchParams(path.split('?')[1]));
  expect(sourceOf({ scene: 1035, path, query })).toMatchObject({ entrance: 'account', account: 'gh_weekly' });
});

test('a name that could not be counted by is not put into a path', () => {
  for (const account of ['公众号', 'a b', 'a&b=1', 'x'.repeat(65)]) {
    expect([mayName(account), pathOf({ shopId: 'tea', productId: '' }, account)]).toEqual([
      false,
      'pages/shop/index?shopId=tea',
    ]);
  }
});
