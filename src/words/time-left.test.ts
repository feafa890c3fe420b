import { timeLeft } from './time-left';

const hour = 3_600_000;

it.each([
  [6 * 24 * hour + 3 * hour + 59_000, '6 天 3 小时', '6 d 3 h'],
  [24 * hour, '1 天', '1 d'],
  [3 * hour + 20 * 60_000, '3 小时 20 分钟', '3 h 20 min'],
  [59 * 60_000 + 59_001, '1 小时', '1 h'],
  [1, '1 分钟', '1 min'],
  [-5, '0 分钟', '0 min'],
])('of %d ms is %s', (left, zh, en) => {
  expect(timeLeft(left, 'zh')).toBe(zh);
  expect(timeLeft(left, 'en')).toBe(en);
});
