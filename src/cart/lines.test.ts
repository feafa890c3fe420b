import { addLine, chooseLines, dropLines, MOST_LINES, MOST_PIECES, setCount } from './lines';

const sku = (n: number) => ({ productId: `p${n}`, skuId: `k${n}`, n: 1 });
const full = Array.from({ length: MOST_LINES }, (_, i) => ({ ...sku(i), chosen: true }));

it('keeps one line a SKU and puts the newest first', () => {
  const once = addLine([], sku(1)).lines;
  const twice = addLine(addLine(once, sku(2)).lines, { ...sku(1), n: 3 }).lines;
  expect(twice.map((line) => [line.skuId, line.n])).toEqual([
    ['k1', 4],
    ['k2', 1],
  ]);
});

it('ticks a line again when more of it is added', () => {
  const unticked = chooseLines(addLine([], sku(1)).lines, ['k1'], false);
  expect(addLine(unticked, sku(1)).lines[0]?.chosen).toBe(true);
});

it('says so when a limit cuts something off', () => {
  expect(addLine(full, sku(99))).toEqual({ lines: full, whole: false });
  expect(addLine(full, sku(3)).whole).toBe(true);
  const many = addLine([{ ...sku(1), n: 998, chosen: true }], { ...sku(1), n: 5 });
  expect(many).toMatchObject({ whole: false, lines: [{ n: MOST_PIECES }] });
});

it('never counts below one or in halves', () => {
  expect(setCount(full, 'k0', 0)[0]?.n).toBe(1);
  expect(setCount(full, 'k0', 2.7)[0]?.n).toBe(2);
  expect(setCount(full, 'k0', 1e9)[0]?.n).toBe(MOST_PIECES);
});

it('drops what was bought and nothing else', () => {
  expect(dropLines(full, ['k0', 'k49'])).toHaveLength(MOST_LINES - 2);
});
