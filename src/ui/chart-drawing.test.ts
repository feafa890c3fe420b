import { asPicture, drawing, indexAt, placeOf, roundUp, spanOf } from './chart-drawing';

const points = (...values: number[]) => values.map((value, i) => ({ label: `d${i}`, value }));
const style = { line: '#c00', fill: '#fdd', grid: '#eee' };

it.each([
  [0, 1],
  [3, 3],
  [21, 25],
  [517_300, 600_000],
  [98_765, 100_000],
  [200, 200],
])('rounds %i up to %i for the scale', (least, rounded) => {
  expect(roundUp(least)).toBe(rounded);
});

it('stands amounts on zero and looks at scores close up', () => {
  expect(spanOf(points(1000, 1900), true)).toEqual({ low: 0, high: 2000 });
  expect(spanOf(points(471, 486), false)).toEqual({ low: 470, high: 490 });
  expect(spanOf(points(480, 480), false)).toEqual({ low: 478, high: 480 });
});

it('goes left to right, larger values higher', () => {
  const span = spanOf(points(1, 5, 3), true);
  const [a, b, c] = [1, 5, 3].map((value, i) => placeOf(i, value, 3, span));
  expect(a!.x).toBeLessThan(b!.x);
  expect(b!.x).toBeLessThan(c!.x);
  expect(b!.y).toBeLessThan(c!.y);
  expect(c!.y).toBeLessThan(a!.y);
});

it('finds the day under a finger, also past the edges', () => {
  expect(indexAt(0, 300, 30)).toBe(0);
  expect(indexAt(155, 300, 30)).toBe(15);
  expect(indexAt(300, 300, 30)).toBe(29);
  expect(indexAt(-20, 300, 30)).toBe(0);
  expect(indexAt(10, 0, 3)).toBe(2);
});

it('leaves days without sales empty', () => {
  const svg = drawing('bars', points(0, 4, 0), style, { low: 0, high: 4 });
  expect(svg.match(/z/g)).toHaveLength(1);
});

it.each([points(), points(7), points(0, 0, 0), points(480, 480)])(
  'draws %j without a number that is none',
  (...given) => {
    for (const fromZero of [true, false]) {
      for (const kind of ['line', 'bars'] as const) {
        expect(drawing(kind, given.flat(), style, spanOf(given.flat(), fromZero))).not.toMatch(
          /NaN|Infinity/,
        );
      }
    }
  },
);

it('is a picture that needs no network', () => {
  expect(asPicture(drawing('line', points(1, 2), style, { low: 0, high: 2 }))).toMatch(
    /^data:image\/svg\+xml,%3Csvg/,
  );
});
