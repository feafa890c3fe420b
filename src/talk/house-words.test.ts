import { hoursText } from '../../domain/service/hours';
import { noServiceText, offPlatformWarning, queuedText } from '../../domain/service/house-texts';
import { preview } from '../../domain/service/mask';
import { hoursIn, noticeIn, previewIn, shopperIn } from './house-words';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getStorageSync: () => '', setStorageSync: () => undefined },
}));

const chinese = /\p{Script=Han}/u;

it.each([
  offPlatformWarning,
  queuedText,
  noServiceText,
  '客服Yaya为您服务',
  '已转接客服Fang',
  '本次服务已结束',
])('has %s in English, also where a list shortens it', (text) => {
  expect(noticeIn(text, 'en')).not.toMatch(chinese);
  expect(previewIn(preview(text), 'en')).not.toMatch(chinese);
  expect(noticeIn(text, 'zh')).toBe(text);
});

it('leaves alone what people wrote', () => {
  for (const said of ['客服为您服务吗', '这茶苦不苦', '图片呢']) expect(previewIn(said, 'en')).toBe(said);
  expect(previewIn('[图片]', 'en')).toBe('[Picture]');
  expect(previewIn('[商品] 绿茶', 'en')).toBe('[Product] 绿茶');
});

it('says hours and shoppers', () => {
  const text = hoursText([
    { days: [1, 2, 3, 4, 5, 6, 7], from: '08:30', to: '22:00' },
    { days: [6, 7], from: '22:00', to: '23:00' },
  ]);
  expect(hoursIn(text, 'en')).toBe('daily 08:30-22:00 · Sat, Sun 22:00-23:00');
  expect(hoursIn(text, 'zh')).toBe(text);
  expect(shopperIn('顾客FFIC', 'en')).toBe('Shopper FFIC');
});
