import { givenName } from './given-name';

it.each([
  ['%E6%BC%AB%E7%81%AB', '漫火'],
  ['漫火', '漫火'],
  ['100%好茶', '100%好茶'],
  [undefined, ''],
])('%s is %s', (given, name) => expect(givenName(given)).toBe(name));
