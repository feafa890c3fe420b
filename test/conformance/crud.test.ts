import { errorOf } from './sdk';
import { openedTarget } from './target';

const t = openedTarget();

test('add gives an id of 32 hex digits, or keeps the one given', async () => {
  const c = await t.filled();
  const made = await c.add({ data: { a: 1 } });
  expect(made._id).toMatch(/^[0-9a-f]{32}$/);
  expect((await c.add({ data: { _id: 'mine', a: 2 } }))._id).toBe('mine');
  expect((await c.doc('mine').get()).data).toEqual({ _id: 'mine', a: 2 });
  expect((await c.doc(made._id).get()).data).toMatchObject({ a: 1 });
});

test('an array adds each', async () => {
  const c = await t.filled();
  const { _ids } = await c.add({ data: [{ _id: 'a' }, { _id: 'b' }] });
  expect(_ids).toEqual(['a', 'b']);
  expect((await c.count()).total).toBe(2);
});

test('a second document with the same id is refused with -502001 and E11000', async () => {
  const c = await t.filled([{ _id: 'a' }]);
  const error = await errorOf(c.add({ data: { _id: 'a' } }));
  expect(error).toMatchObject({ errCode: -502001, errMsg: expect.stringContaining('E11000') });
});

test('doc().get of what is not there is an error unless throwOnNotFound is off', async () => {
  const c = await t.filled();
  expect(await errorOf(c.doc('none').get())).toMatchObject({
    errCode: -1,
    errMsg: expect.stringContaining('does not exist'),
  });
  const quiet = t.cloud.database({ throwOnNotFound: false });
  const name = await t.target.fresh();
  expect((await quiet.collection(name).doc('none').get()).data).toBeNull();
});

test('doc().set makes a document, and replaces it whole', async () => {
  const c = await t.filled();
  expect((await c.doc('a').set({ data: { x: 1, y: 1 } })).stats).toEqual({ updated: 0, created: 1 });
  expect((await c.doc('a').set({ data: { x: 2 } })).stats).toEqual({ updated: 1, created: 0 });
  expect((await c.doc('a').get()).data).toEqual({ _id: 'a', x: 2 });
});

test('doc().update merges fields and says how many documents changed', async () => {
  const c = await t.filled([{ _id: 'a', x: 1, o: { p: 1, q: 1 } }]);
  expect((await c.doc('a').update({ data: { x: 2, o: { p: 2 } } })).stats.updated).toBe(1);
  expect((await c.doc('a').get()).data).toEqual({ _id: 'a', x: 2, o: { p: 2, q: 1 } });
  expect((await c.doc('none').update({ data: { x: 1 } })).stats.updated).toBe(0);
});

test('writing what is already there counts as no update', async () => {
  const c = await t.filled([{ _id: 'a', x: 1 }]);
  expect((await c.doc('a').update({ data: { x: 1 } })).stats.updated).toBe(0);
});

test('doc().remove removes and counts', async () => {
  const c = await t.filled([{ _id: 'a' }]);
  expect((await c.doc('a').remove()).stats.removed).toBe(1);
  expect((await c.doc('a').remove()).stats.removed).toBe(0);
});

test('where().update changes all that match, or one with multi: false', async () => {
  const c = await t.filled([{ n: 1 }, { n: 1 }, { n: 2 }]);
  expect((await c.where({ n: 1 }).update({ data: { m: 1 }, multi: false })).stats.updated).toBe(1);
  expect((await c.where({ n: 1 }).update({ data: { m: 2 } })).stats.updated).toBe(2);
  expect((await c.where({ m: 2 }).count()).total).toBe(2);
});

test('where().remove removes all that match; without where nothing is removed', async () => {
  const c = await t.filled([{ n: 1 }, { n: 1 }, { n: 2 }]);
  await errorOf(c.remove());
  expect((await c.count()).total).toBe(3);
  expect((await c.where({ n: 1 }).remove()).stats.removed).toBe(2);
  expect((await c.count()).total).toBe(1);
});

test('a conditional update is one step: of many buyers only as many succeed as there is stock', async () => {
  const c = await t.filled([{ _id: 's', stock: 5 }]);
  const { gte, inc } = t._ as Record<string, (n: number) => unknown>;
  const buys = Array.from({ length: 20 }, () =>
    c.where({ _id: 's', stock: gte!(1) }).update({ data: { stock: inc!(-1) } }),
  );
  const sold = (await Promise.all(buys)).reduce((n, r) => n + r.stats.updated, 0);
  expect(sold).toBe(5);
  expect((await c.doc('s').get()).data).toMatchObject({ stock: 0 });
});

test('a collection must exist: -502005', async () => {
  const missing = t.db.collection('conformance_never_made');
  expect(await errorOf(missing.get())).toMatchObject({ errCode: -502005 });
  expect(await errorOf(missing.add({ data: { a: 1 } }))).toMatchObject({ errCode: -502005 });
  expect(await errorOf(missing.doc('a').update({ data: { a: 1 } }))).toMatchObject({ errCode: -502005 });
});

test('createCollection makes one, and refuses one that is there', async () => {
  const name = `conformance_made_${Date.now()}`;
  await t.db.createCollection(name);
  expect((await t.db.collection(name).count()).total).toBe(0);
  expect((await errorOf(t.db.createCollection(name))).message).toMatch(/Table exist/);
});

test('field() names the fields wanted, or those not wanted; _id comes unless it is refused', async () => {
  const c = await t.filled([{ _id: 'a', x: 1, y: { p: 1, q: 2 }, list: [{ s: 1, t: 2 }, { s: 3 }] }]);
  const one = async (fields: Record<string, unknown>) => (await c.field(fields).get()).data[0];
  expect(await one({ x: true })).toEqual({ _id: 'a', x: 1 });
  expect(await one({ 'y.p': true, _id: false })).toEqual({ y: { p: 1 } });
  expect(await one({ 'list.s': true })).toEqual({ _id: 'a', list: [{ s: 1 }, { s: 3 }] });
  expect(await one({ y: false, list: false })).toEqual({ _id: 'a', x: 1 });
  expect((await c.doc('a').field({ x: true }).get()).data).toEqual({ _id: 'a', x: 1 });
  expect(await errorOf(c.field({ x: true, y: false }).get())).toMatchObject({ errCode: -502001 });
});

test('orderBy sorts by several fields, skip and limit cut', async () => {
  const c = await t.filled([
    { _id: 'a', n: 1, m: 1 },
    { _id: 'b', n: 2, m: 1 },
    { _id: 'c', n: 1, m: 2 },
    { _id: 'd', m: 3 },
  ]);
  const ids = async (q: { get(): Promise<{ data: Record<string, unknown>[] }> }) =>
    (await q.get()).data.map((d) => d._id);
  expect(await ids(c.orderBy('n', 'asc').orderBy('m', 'desc'))).toEqual(['d', 'c', 'a', 'b']);
  expect(await ids(c.orderBy('n', 'desc').orderBy('m', 'asc').skip(1).limit(2))).toEqual(['a', 'c']);
});
