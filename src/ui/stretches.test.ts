import { afterSight, heldHeight, isDrawn, stretchesOf } from './stretches';

it('divides rows into stretches that together are the rows', () => {
  const rows = Array.from({ length: 23 }, (_, i) => i);
  const stretches = stretchesOf(rows, 10);
  expect(stretches.map((one) => one.length)).toEqual([10, 10, 3]);
  expect(stretches.flat()).toEqual(rows);
  expect(stretchesOf([], 10)).toEqual([]);
});

it('draws what is on the screen and its neighbours', () => {
  const drawn = (inSight: number[]) => [0, 1, 2, 3, 4, 5].filter((i) => isDrawn(i, new Set(inSight)));
  expect(drawn([0])).toEqual([0, 1]);
  expect(drawn([2, 3])).toEqual([1, 2, 3, 4]);
});

it('keeps what was on the screen while a hidden page shows nothing', () => {
  const shown = new Set([3, 4]);
  expect(afterSight(shown, new Set())).toBe(shown);
  expect(afterSight(shown, new Set([4, 3]))).toBe(shown);
  expect([...afterSight(shown, new Set([4]))]).toEqual([4]);
});

it('holds the height that was measured, or the average of the others', () => {
  const heights = new Map([
    [0, 1000],
    [1, 1200],
  ]);
  expect(heldHeight(1, heights)).toBe(1200);
  expect(heldHeight(7, heights)).toBe(1100);
  expect(heldHeight(0, new Map())).toBe(0);
});
