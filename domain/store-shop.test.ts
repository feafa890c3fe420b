import { storeProductFaults, storeShopFaults } from './store-shop';

const appid = 'wx0123456789abcdef';

test('takes what the platform numbers, beyond 2^53 too', () => {
  expect(storeProductFaults({ appid, productId: '18446744073709551615' })).toEqual([]);
  expect(storeShopFaults({ appid, couponId: '' })).toEqual([]);
  expect(storeShopFaults({ appid, couponId: '10000000000123' })).toEqual([]);
});

test.each([
  [{ appid: 'wx0123', productId: '1' }, ['appid']],
  [{ appid: 'WX0123456789ABCDEF', productId: '1' }, ['appid']],
  [{ appid, productId: '' }, ['productId']],
  [{ appid, productId: '0' }, ['productId']],
  [{ appid: '', productId: '1e9' }, ['appid', 'productId']],
  [{ appid, productId: '184467440737095516150' }, ['productId']],
])('says what is wrong with %j', (product, fields) => {
  expect(storeProductFaults(product)).toEqual(fields);
});
