import { bannedGroup, payRoute } from './pay-route';

test.each([
  [['母婴', '童装童鞋', '连衣裙'], 'apparel'],
  [['鞋靴', '女鞋'], 'shoes'],
  [['美妆个护', '面部护肤'], 'cosmetics'],
  [['数码', '手机'], 'electronics'],
  [['食品饮料', '酒类'], 'liquor'],
  [['运动户外', '户外装备'], 'sports'],
  [['玩具乐器', '积木'], 'toys'],
  [['食品饮料', '茶叶'], null],
  [['家居生活', '餐饮用具', '酒具'], null],
  [['文具图书', '图书'], null],
])('%j is banned as %s', (path, group) => {
  expect(bannedGroup(path)).toBe(group);
});

test('one line that cloudPay may not take sends the whole order the other way', () => {
  expect(payRoute([['茶叶']])).toBe('cloudPay');
  expect(payRoute([['茶叶'], ['白酒']])).toBe('workflow');
  expect(payRoute([])).toBe('cloudPay');
});
