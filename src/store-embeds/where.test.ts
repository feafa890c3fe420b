import { atLeast, showsStore } from './where';

test.each([
  ['ios', '3.7.0', true],
  ['android', '3.10.1', true],
  ['ohos', '4.0.0', true],
  ['ios', '3.6.9', false],
  ['ios', '', false],
  ['devtools', '3.9.0', false],
  ['windows', '3.9.0', false],
  ['mac', '3.9.0', false],
  ['', '3.9.0', false],
])('on %s with %s a product of 微信小店 shows: %s', (platform, library, shows) => {
  expect(showsStore('store-product', { platform, library })).toBe(shows);
});

test('versions are compared by their numbers', () => {
  expect(atLeast('3.10.0', '3.9.9')).toBe(true);
  expect(atLeast('3.8', '3.8.3')).toBe(false);
  expect(atLeast('x.y', '1.0.0')).toBe(false);
});
