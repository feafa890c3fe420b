import { errorOf } from './sdk';
import { openedTarget } from './target';

const t = openedTarget();

test('values come back as they went in', async () => {
  const data = {
    int: 5,
    negative: -7,
    big: 1_700_000_000_000,
    most: Number.MAX_SAFE_INTEGER,
    fraction: 0.1,
    tiny: 1e-9,
    huge: 1.5e300,
    text: '通店 🏮 "quoted" $5 \\',
    empty: '',
    yes: true,
    nothing: null,
    when: new Date(1_700_000_000_123),
    list: [1, 'two', [3], { four: 4 }, null, []],
    deep: { a: { b: { c: [] } } },
  };
  const c = await t.filled([{ _id: 'a', ...data }]);
  const { data: got } = await c.doc('a').get();
  expect(got).toEqual({ _id: 'a', ...data });
  expect(Object.prototype.toString.call(got.when)).toBe('[object Date]');
});

test('a field set to undefined is left out', async () => {
  const c = await t.filled([{ _id: 'a', x: undefined, y: 1 }]);
  expect((await c.doc('a').get()).data).toEqual({ _id: 'a', y: 1 });
});

test('serverDate is the time of the server, with its offset', async () => {
  const c = await t.filled([{ _id: 'a', at: t.db.serverDate(), later: t.db.serverDate({ offset: 60_000 }) }]);
  await c.doc('a').update({ data: { again: t.db.serverDate() } });
  const { data } = await c.doc('a').get();
  const [at, later] = [data.at as Date, data.later as Date];
  expect(later.getTime() - at.getTime()).toBe(60_000);
  expect((data.again as Date).getTime()).toBeGreaterThanOrEqual(at.getTime());
});

test('dates are compared and sorted as times', async () => {
  const c = await t.filled([1, 3, 2].map((n) => ({ _id: `d${n}`, at: new Date(n * 1_000) })));
  const { gt } = t._ as Record<string, (v: unknown) => unknown>;
  const found = await c
    .where({ at: gt!(new Date(1_000)) })
    .orderBy('at', 'desc')
    .get();
  expect(found.data.map((d) => d._id)).toEqual(['d3', 'd2']);
  expect((await c.where({ at: new Date(2_000) }).count()).total).toBe(1);
});

test('types sort in MongoDB order, null and missing first', async () => {
  const values: Record<string, unknown> = {
    f: true,
    c: 'a',
    b: 7,
    e: [5],
    g: new Date(0),
    a: null,
    d: { x: 1 },
  };
  const c = await t.filled(Object.entries(values).map(([_id, v]) => ({ _id, v })));
  await c.add({ data: { _id: '0' } });
  const { data } = await c.orderBy('v', 'asc').orderBy('_id', 'asc').get();
  expect(data.map((d) => d._id)).toEqual(['0', 'a', 'e', 'b', 'c', 'd', 'f', 'g']);
});

test('field names that begin with $ are refused', async () => {
  const c = await t.filled();
  expect((await errorOf(c.add({ data: { a: { $gt: 1 } } }))).errCode).toBe(-502001);
});

test('an id may be a number', async () => {
  const c = await t.filled([{ _id: 7, x: 1 }]);
  expect((await c.doc(7).get()).data).toEqual({ _id: 7, x: 1 });
  expect((await errorOf(c.doc('7').get())).errMsg).toContain('does not exist');
});
