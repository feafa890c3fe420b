import type { Contracts } from '../../cloudfunctions/contracts';
import type { InputOf } from '../../cloudfunctions/platform/contract';
import { type FreshStreet, openFreshStreet, packer } from '../aftersales/street';
import { green, payFor, placed } from './basket';
import { requestId } from './cloud';
import { faultsOf } from './invariants';

const minute = 60_000;
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(async () => {
  await street.fresh();
  const seed = {
    _id: 'green-100~seed',
    skuId: 'green-100',
    shopId: 'tea',
    n: 10,
    why: 'seed',
    by: 'seed',
    at: 1,
  };
  await street.store.insert('stock_ledger', [seed]);
});
afterAll(() => street.close());

type Stock = Contracts['stock'];
const asked = <A extends keyof Stock & string>(action: A, input: InputOf<Stock, A>, requestId?: string) =>
  street.ask('stock', action, input, { ...packer, requestId });
const done = <A extends keyof Stock & string>(action: A, input: InputOf<Stock, A>) =>
  street.done('stock', action, input, packer);
const change = (diffType: 1 | 2 | 3, n: number, more = {}) => ({
  shopId: 'tea',
  skuId: 'green-100',
  diffType,
  n,
  reason: '盘点',
  ...more,
});

test('more, fewer and so many in all, each with its line in the ledger', async () => {
  await placed(street, [green(4)]);
  expect(await done('adjust', change(1, 5))).toMatchObject({ n: 5, available: 11, locked: 4 });
  expect(await done('adjust', change(2, 1, { reason: '破损' }))).toMatchObject({ available: 10 });
  expect(await done('adjust', change(3, 20))).toMatchObject({ n: 6, available: 16, locked: 4 });
  const { entries, stock } = await done('ledger', { shopId: 'tea', skuId: 'green-100' });
  expect(stock).toMatchObject({ available: 16, locked: 4, title: '货 green' });
  expect(entries.map(({ n, why, by, reason }) => [n, why, by, reason])).toEqual([
    [6, 'adjust', 'fulfilment', '盘点'],
    [-1, 'adjust', 'fulfilment', '破损'],
    [5, 'adjust', 'fulfilment', '盘点'],
    [10, 'seed', 'seed', undefined],
  ]);
  expect(await faultsOf(street)).toEqual([]);
});

test('never below what unpaid orders lock', async () => {
  await placed(street, [green(4)]);
  expect(await asked('adjust', change(3, 3))).toMatchObject({
    error: { code: 'OVER_LIMIT', field: 'n', details: { least: 4 } },
  });
  expect(await asked('adjust', change(2, 7))).toMatchObject({ error: { code: 'OVER_LIMIT', field: 'n' } });
  expect(await asked('adjust', change(1, 0))).toMatchObject({ error: { code: 'BAD_INPUT', field: 'n' } });
  expect(await done('adjust', change(3, 4))).toMatchObject({ available: 0, locked: 4 });
});

test('the same request takes effect once, also after its mark is cleared away', async () => {
  const id = requestId();
  const first = await asked('adjust', change(1, 5), id);
  expect(await asked('adjust', change(1, 5), id)).toEqual(first);
  expect(await asked('adjust', change(1, 6), id)).toMatchObject({ error: { code: 'REQUEST_ID_REUSED' } });
  street.cloud.clock.advance(61 * minute);
  await street.tick();
  expect((await street.read('stocks', 'green-100')).adjusts).toEqual({});
  expect((await street.read('stocks', 'green-100')).tombstoneAt).toBeUndefined();
  expect(await asked('adjust', change(1, 5), id)).toMatchObject({
    ok: true,
    data: { n: 5, available: 15 },
  });
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 15 });
  expect(await faultsOf(street)).toEqual([]);
});

test('many at once, while buyers buy: everything adds up', async () => {
  const work = [
    ...Array.from({ length: 8 }, (_, i) => asked('adjust', change(((i % 2) + 1) as 1 | 2, 1))),
    ...Array.from({ length: 8 }, (_, i) => placed(street, [green()], `buyer-${i}`).catch(() => null)),
    ...Array.from({ length: 3 }, () => asked('adjust', change(3, 30))),
  ];
  await Promise.all(work);
  expect(await faultsOf(street)).toEqual([]);
});

test('a call cut off after the stock changed: the clock writes its line', async () => {
  street.cloud.faults.add({ function: 'stock', action: 'adjust', call: 6, when: 'before' });
  expect(await asked('adjust', change(1, 5))).toMatchObject({ ok: false });
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 15 });
  expect(await street.all('stock_ledger')).toHaveLength(1);
  expect(await faultsOf(street)).toEqual([]);
  street.cloud.clock.advance(61 * minute);
  await street.tick();
  expect((await street.all('stock_ledger')).map(({ n }) => n).sort()).toEqual([10, 5]);
  expect(await faultsOf(street)).toEqual([]);
});

test('the board shows the least first, page by page, and finds by title', async () => {
  const first = await done('board', { shopId: 'tea', limit: 2 });
  expect(first.rows.map(({ skuId, available }) => [skuId, available])).toEqual([
    ['green-250', 1],
    ['gone-1', 5],
  ]);
  expect(first.rows[1]).toMatchObject({ listed: false });
  const rest = await done('board', { shopId: 'tea', limit: 2, cursor: first.nextCursor ?? '' });
  expect(rest.rows.map(({ skuId }) => skuId)).toEqual(['green-100', 'black-100']);
  expect(rest.nextCursor).toBeNull();
  const found = await done('board', { shopId: 'tea', text: 'ＧＲＥＥＮ' });
  expect(found.rows.map(({ skuId }) => skuId)).toEqual(['green-250', 'green-100']);
  expect(await done('board', { shopId: 'tea', text: '没有' })).toMatchObject({ rows: [] });
});

test('a sale stands in the ledger at once, and goods of another shop nowhere', async () => {
  const [orderId] = await placed(street, [green(2)]);
  await payFor(street, [orderId!]);
  const look = async () =>
    (await done('ledger', { shopId: 'tea', skuId: 'green-100' })).entries.map(({ n, why, by }) => [
      n,
      why,
      by,
    ]);
  expect(await look()).toEqual([
    [-2, 'sale', orderId],
    [10, 'seed', 'seed'],
  ]);
  street.cloud.clock.advance(61 * minute);
  await street.tick();
  expect(await look()).toEqual([
    [-2, 'sale', orderId],
    [10, 'seed', 'seed'],
  ]);
  for (const answer of [
    await asked('ledger', { shopId: 'tea', skuId: 'mug-white' }),
    await asked('adjust', change(1, 1, { skuId: 'mug-white' })),
  ]) {
    expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } });
  }
});
