import { provinces } from '../../../domain/provinces';
import { type Address, fromWeChat, placeText } from './book';
import { wrongField } from './check';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getStorageSync: () => '', setStorageSync() {} },
}));

const address: Address = {
  userName: '林晓',
  telNumber: '13800138000',
  provinceName: '浙江省',
  cityName: '杭州市',
  countyName: '西湖区',
  detailInfo: '文三路 1 号',
};

it('takes WeChat’s address with its street once', () => {
  const chosen = { ...address, streetName: '北山街道', detailInfo: '文三路 1 号' };
  expect(fromWeChat(chosen).detailInfo).toBe('北山街道文三路 1 号');
  expect(fromWeChat({ ...chosen, detailInfo: '北山街道文三路 1 号' }).detailInfo).toBe('北山街道文三路 1 号');
});

it('names a town that is a province once', () => {
  expect(placeText({ ...address, provinceName: '上海市', cityName: '上海市', countyName: '徐汇区' })).toBe(
    '上海市徐汇区 文三路 1 号',
  );
});

it.each([
  [{ userName: ' ' }, 'userName'],
  [{ telNumber: '12ab' }, 'telNumber'],
  [{ provinceName: '' }, 'provinceName'],
  [{ cityName: '' }, 'cityName'],
  [{ detailInfo: 'x'.repeat(201) }, 'detailInfo'],
  [{}, null],
] as const)('finds what an order would be refused for: %j', (change, field) => {
  expect(wrongField({ ...address, ...change })).toBe(field);
});

it('knows 34 provinces', () => {
  expect(new Set(provinces).size).toBe(34);
});
