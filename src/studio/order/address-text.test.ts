import { addressText } from './address-text';

const address = {
  userName: '林晓岚',
  telNumber: '13800001234',
  provinceName: '浙江省',
  cityName: '杭州市',
  countyName: '西湖区',
  detailInfo: '文三路 1 号 2 单元 301',
};

it('writes an address as a delivery form takes it', () => {
  expect(addressText(address)).toBe('林晓岚 13800001234 浙江省杭州市西湖区文三路 1 号 2 单元 301');
});

it('names a city that is its own province once', () => {
  const beijing = { ...address, provinceName: '北京市', cityName: '北京市', countyName: '海淀区' };
  expect(addressText(beijing)).toContain('林晓岚 13800001234 北京市海淀区');
});
