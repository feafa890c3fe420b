import { asPicture, bounds, lineChart, trace } from './chart-drawing';

const points = (...values: number[]) => values.map((value, i) => ({ label: `d${i}`, value }));
const style = { line: '#c00', fill: '#fdd', grid: '#eee' };

it('draws amounts from zero and scores close around the line', () => {
  expect(bounds(points(10, 20), true)).toEqual({ low: 0, high: 21.6 });
  const close = bounds(points(470, 480), false);
  expect(close.low).toBeGreaterThan(460);
  expect(close.high).toBeLessThan(490);
});

it('goes left to right, larger values higher', () => {
  const [a, b, c] = trace(points(1, 5, 3), true);
  expect(a![0]).toBeLessThan(b![0]);
  expect(b![0]).toBeLessThan(c![0]);
  expect(b![1]).toBeLessThan(c![1]);
  expect(c![1]).toBeLessThan(a![1]);
});

it.each([points(), points(7), points(0, 0, 0), points(480, 480)])(
  'draws %j without a number that is none',
  (...given) => {
    for (const fromZero of [true, false]) {
      expect(lineChart(given.flat(), style, fromZero)).not.toMatch(/NaN|Infinity/);
    }
  },
);

it('is a picture that needs no network', () => {
  expect(asPicture(lineChart(points(1, 2), style, true))).toMatch(/^data:image\/svg\+xml,%3Csvg/);
});
