import { dictionary, wordsIn } from './dictionary';

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getStorageSync: () => '', setStorageSync: () => undefined },
}));

const words = dictionary(
  { title: '购物车', count: (n: number) => `${n} 件` },
  { title: 'Cart', count: (n: number) => `${n} pieces` },
);

it('speaks the language it is asked for', () => {
  expect(wordsIn(words, 'zh').title).toBe('购物车');
  expect(wordsIn(words, 'en').count(3)).toBe('3 pieces');
});

it('is held complete by the compiler', () => {
  // @ts-expect-error a sentence is missing in English
  dictionary({ title: '购物车', empty: '空' }, { title: 'Cart' });
  // @ts-expect-error a sentence with a number must have its number in English too
  dictionary({ count: (n: number) => `${n} 件` }, { count: 'pieces' });
});
