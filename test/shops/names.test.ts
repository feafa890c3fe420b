import { nameKey } from '../../domain/names/key';
import { nameVerdict } from '../../domain/names/verdict';
import { hostileNames } from './hostile-names';

describe('a shop’s name', () => {
  it('is tried by more than 200 that people may try, none twice', () => {
    expect(hostileNames.length).toBeGreaterThanOrEqual(200);
    expect(new Set(hostileNames.map(([name]) => name)).size).toBe(hostileNames.length);
  });

  it.each(hostileNames)('%j is %s', (name, verdict, part) => {
    const { problem } = nameVerdict(name, 'enterprise');
    expect([problem?.why ?? 'fine', problem?.part ?? '']).toEqual([verdict, part]);
  });

  it.each(['旗舰', '专营模型', '官方茶铺', '直营果园', '大专卖铺'])(
    '%s is no name of an individual’s',
    (name) => {
      expect(nameVerdict(name, 'individual').problem?.why).toBe('FORBIDDEN');
      expect(nameVerdict(name, 'enterprise').problem).toBeNull();
    },
  );

  it.each([
    ['青石茶铺', '青石茶鋪', '青石 茶铺', '青石·茶铺', '青石\u200b茶铺', '青石茶铺！'],
    ['Big Tea', 'BIG TEA', 'ｂｉｇ tea', 'B1G TEA', 'big-tea'],
    ['Café 1902', 'Cafe 1902', 'CAFE l9O2'],
    ['口福面馆', '囗福面馆', 'ロ福麵館'],
  ])('%s and what looks like it are one', (...names) => {
    expect(new Set(names.map(nameKey)).size).toBe(1);
  });

  it('is another where it reads as another', () => {
    const different = ['青石茶铺', '青石茶馆', '白石茶铺', '青石茶铺2', '石青茶铺'];
    expect(new Set(different.map(nameKey)).size).toBe(different.length);
  });
});
