import { startOf, wantedChange } from './typed-change';

const typed = (more: object) => ({ ...startOf('reprice'), ...more });

describe('a change of many goods', () => {
  it.each([
    ['-10', '', { percent: -10, byFen: 0 }],
    ['－10', '-0.5', { percent: -10, byFen: -50 }],
    ['', '+2', { percent: 0, byFen: 200 }],
    ['900', '', { percent: 900, byFen: 0 }],
  ])('of prices by %s %% and %s yuan', (percent, yuan, wanted) => {
    expect(wantedChange('reprice', typed({ percent, yuan }))).toEqual({ kind: 'reprice', ...wanted });
  });

  it.each([
    ['', ''],
    ['-91', ''],
    ['901', ''],
    ['1.5', ''],
    ['一成', ''],
    ['', '十'],
  ])('is none where %j %% and %j yuan say nothing', (percent, yuan) => {
    expect(wantedChange('reprice', typed({ percent, yuan }))).toBeNull();
  });

  it('wants a template and a category, and has the others ready', () => {
    expect(wantedChange('freight', startOf('freight'))).toBeNull();
    expect(wantedChange('shopCategory', startOf('shopCategory'))).toBeNull();
    expect(wantedChange('shipWithin', startOf('shipWithin'))).toEqual({ kind: 'shipWithin', hours: 48 });
    expect(wantedChange('sevenDay', startOf('sevenDay'))).toEqual({ kind: 'sevenDayReturn', on: true });
    expect(wantedChange('hide', { ...startOf('hide'), value: 'off' })).toEqual({ kind: 'hide', on: false });
  });
});
