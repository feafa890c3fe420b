import { pickShop } from './pick-shop';

const shops = [{ shopId: 'tea' }, { shopId: 'ink' }];

it('takes the first wanted shop that the caller works for', () => {
  expect(pickShop(shops, [undefined, 'ink', 'tea'])).toBe('ink');
});

it('falls back to the first shop when a membership has ended', () => {
  expect(pickShop(shops, ['gone', null])).toBe('tea');
});

it('knows that somebody may work nowhere', () => {
  expect(pickShop([], ['tea'])).toBeNull();
});
