import { wordsIn } from '@/words/dictionary';
import { type Terms, termsWords } from './terms';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getStorageSync: () => '', setStorageSync: () => undefined },
}));

const terms = (more: Partial<Terms>): Terms => ({
  type: 102,
  fromPieces: 0,
  fromFen: 0,
  offFen: 0,
  offPercent: 0,
  ...more,
});

it.each<[Partial<Terms>, string, string]>([
  [{ fromFen: 9900, offFen: 1050 }, '满 ¥99 减 ¥10.5', '¥10.5 off from ¥99'],
  [{ type: 3, offPercent: 15 }, '8.5 折', '15% off'],
  [{ type: 101, offPercent: 20, fromPieces: 2 }, '满 2 件 8 折', '20% off 2 or more'],
  [{ type: 4, offFen: 500 }, '立减 ¥5', '¥5 off'],
])('%j reads %s', (more, zh, en) => {
  expect(wordsIn(termsWords, 'zh').terms(terms(more))).toBe(zh);
  expect(wordsIn(termsWords, 'en').terms(terms(more))).toBe(en);
});
