import { lasted } from './numbers';

jest.mock('@tarojs/components', () => ({ Text: () => null, View: () => null }));
jest.mock('@/cloud/call', () => ({ call: () => undefined }));
jest.mock('@/cloud/use-load', () => ({ useLoad: () => ({ data: null }) }));
jest.mock('@/words/dictionary', () => ({ dictionary: () => ({}), useWords: () => ({}) }));

it.each([
  [400, '0 秒'],
  [45_000, '45 秒'],
  [80_000, '1 分 20 秒'],
  [120_000, '2 分'],
  [7_500_000, '2 小时 5 分'],
  [3_601_000, '1 小时'],
])('%i ms are %s', (ms, said) => expect(lasted(ms, '小时,分,秒')).toBe(said));
