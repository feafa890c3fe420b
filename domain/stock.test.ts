import * as fc from 'fast-check';
import type { StockDoc } from './documents';
import { bar, deduct, inSkuOrder, lock, release, type StockUpdate, stockFaults } from './stock';

type Node = Record<string, unknown>;

function parentOf(doc: Node, path: string): [Node, string] {
  const keys = path.split('.');
  const last = keys.pop()!;
  let node = doc;
  for (const key of keys) {
    node[key] ??= {};
    node = node[key] as Node;
  }
  return [node, last];
}

const read = (doc: Node, path: string): unknown =>
  path.split('.').reduce<unknown>((node, key) => (node as Node | undefined)?.[key], doc);

/** What the database does with one conditional update: all or nothing, and says whether. */
function apply(stock: StockDoc, { when, changes }: StockUpdate): boolean {
  const doc = stock as unknown as Node;
  const fits = when.every((condition) => {
    const value = read(doc, condition.field);
    if (condition.is === 'absent') return value === undefined;
    return condition.is === 'equal' ? value === condition.value : (value as number) >= condition.value;
  });
  if (!fits) return false;
  for (const change of changes) {
    const [node, key] = parentOf(doc, change.field);
    if ('by' in change) node[key] = (node[key] as number) + change.by;
    else if ('to' in change) node[key] = structuredClone(change.to);
    else node[key] = Math.min((node[key] as number | undefined) ?? change.atMost, change.atMost);
  }
  return true;
}

const shelf = (available: number): StockDoc => ({
  _id: 's1',
  productId: 'p1',
  shopId: 'shop1',
  available,
  locked: 0,
  sold: 0,
  holds: {},
});
const hold = { skuId: 's1', orderId: 'o1', n: 3 };

test('locks, sells, and leaves a tombstone', () => {
  const stock = shelf(5);
  expect(apply(stock, lock(hold, 1))).toBe(true);
  expect(stock).toMatchObject({ available: 2, locked: 3, sold: 0 });
  expect(apply(stock, deduct(hold, 2))).toBe(true);
  expect(stock).toMatchObject({ available: 2, locked: 0, sold: 3, tombstoneAt: 2 });
  expect(stock.holds.o1).toEqual({ n: 3, state: 'deducted', at: 2 });
});

test.each([
  ['lock', lock],
  ['deduct', deduct],
  ['release', release],
])('a repeated %s changes nothing', (_name, step) => {
  const stock = shelf(5);
  if (step !== lock) apply(stock, lock(hold, 1));
  apply(stock, step(hold, 2));
  const once = structuredClone(stock);
  expect(apply(stock, step(hold, 3))).toBe(false);
  expect(stock).toEqual(once);
});

test('never takes more than there is', () => {
  const stock = shelf(2);
  expect(apply(stock, lock(hold, 1))).toBe(false);
  expect(stock).toEqual(shelf(2));
});

test('an order that was barred can lock no more', () => {
  const stock = shelf(5);
  expect(apply(stock, bar(hold, 1))).toBe(true);
  expect(apply(stock, lock(hold, 2))).toBe(false);
  expect(stock).toMatchObject({ available: 5, locked: 0 });
});

test('baskets lock in one order whatever the order they came in', () => {
  const holds = ['s3', 's1', 's2'].map((skuId) => ({ skuId, orderId: 'o', n: 1 }));
  expect(inSkuOrder(holds).map((h) => h.skuId)).toEqual(['s1', 's2', 's3']);
});

test('whatever happens in whatever order, pieces are neither made nor lost', () => {
  const step = fc.record({
    what: fc.constantFrom(lock, deduct, release, bar),
    orderId: fc.constantFrom('o1', 'o2', 'o3', 'o4'),
  });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 12 }), fc.array(step, { maxLength: 40 }), (n, steps) => {
      const stock = shelf(n);
      steps.forEach(({ what, orderId }, at) => {
        // What an order holds is the same at every step of its life.
        apply(stock, what({ skuId: 's1', orderId, n: Number(orderId.slice(1)) }, at));
        expect(stockFaults(stock)).toEqual([]);
        expect(stock.available + stock.locked + stock.sold).toBe(n);
      });
    }),
  );
});

test('says what does not add up', () => {
  const stock = { ...shelf(-1), locked: 2 };
  expect(stockFaults(stock)).toEqual(['available -1', 'locked 2, open holds 0']);
});
