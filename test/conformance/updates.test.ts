import { type Doc, errorOf, type Maker } from './sdk';
import { openedTarget } from './target';

const t = openedTarget();
const _ = new Proxy({} as Record<string, Maker>, { get: (_target, name: string) => t._[name] });

const before = {
  n: 5,
  s: 'x',
  list: [1, 2, 3],
  o: { p: 1, q: 2 },
  lines: [
    { sku: 'a', q: 1 },
    { sku: 'b', q: 2 },
  ],
};

test.each<[string, () => Doc, Doc]>([
  [
    'inc',
    () => ({ n: _.inc!(-2), 'o.p': _.inc!(1), fresh: _.inc!(1) }),
    { n: 3, o: { p: 2, q: 2 }, fresh: 1 },
  ],
  ['mul', () => ({ n: _.mul!(2) }), { n: 10 }],
  ['min and max', () => ({ n: _.min!(3), 'o.p': _.max!(9) }), { n: 3, o: { p: 9, q: 2 } }],
  ['remove', () => ({ s: _.remove!(), 'o.q': _.remove!() }), { s: undefined, o: { p: 1 } }],
  ['set replaces an object whole', () => ({ o: _.set!({ z: 1 }) }), { o: { z: 1 } }],
  ['set can write an empty object', () => ({ o: _.set!({}) }), { o: {} }],
  ['an object is merged path by path', () => ({ o: { p: 7 } }), { o: { p: 7, q: 2 } }],
  ['a dotted path', () => ({ 'o.q': 7, 'u.v.w': 1 }), { o: { p: 1, q: 7 }, u: { v: { w: 1 } } }],
  [
    'a place in an array',
    () => ({ 'list.1': 9, 'lines.0.q': 7 }),
    {
      list: [1, 9, 3],
      lines: [
        { sku: 'a', q: 7 },
        { sku: 'b', q: 2 },
      ],
    },
  ],
  ['push', () => ({ list: _.push!(4) }), { list: [1, 2, 3, 4] }],
  ['push of several', () => ({ list: _.push!([4, 5]) }), { list: [1, 2, 3, 4, 5] }],
  [
    'push with each, sort and slice',
    () => ({ list: _.push!({ each: [0, 9], sort: -1, slice: 3 }) }),
    { list: [9, 3, 2] },
  ],
  ['unshift', () => ({ list: _.unshift!([0]) }), { list: [0, 1, 2, 3] }],
  [
    'pop and shift',
    () => ({ list: _.pop!(), lines: _.shift!() }),
    { list: [1, 2], lines: [{ sku: 'b', q: 2 }] },
  ],
  ['pull by value', () => ({ list: _.pull!(2) }), { list: [1, 3] }],
  ['pull by command', () => ({ list: _.pull!(_.gte!(2)) }), { list: [1] }],
  ['pull by fields', () => ({ lines: _.pull!({ sku: 'a', q: _.lt!(5) }) }), { lines: [{ sku: 'b', q: 2 }] }],
  ['pullAll', () => ({ list: _.pullAll!([1, 3]) }), { list: [2] }],
  ['addToSet', () => ({ list: _.addToSet!(3), s2: _.addToSet!(1) }), { s2: [1] }],
  ['addToSet of several', () => ({ list: _.addToSet!({ $each: [3, 4] }) }), { list: [1, 2, 3, 4] }],
  ['rename', () => ({ s: _.rename!('t') }), { s: undefined, t: 'x' }],
  ['bit', () => ({ n: _.bit!({ and: 4 }) }), { n: 4 }],
  ['a date', () => ({ at: new Date(9) }), { at: new Date(9) }],
  ['null', () => ({ s: null }), { s: null }],
])('update with %s', async (_name, data, changed) => {
  const c = await t.filled([{ _id: 'a', ...before }]);
  await c.doc('a').update({ data: data() });
  const expected = JSON.parse(JSON.stringify({ _id: 'a', ...before, ...changed }));
  expect(JSON.parse(JSON.stringify((await c.doc('a').get()).data))).toEqual(expected);
});

test.each<[string, () => Doc]>([
  ['inc of a text', () => ({ s: _.inc!(1) })],
  ['mul of an array', () => ({ list: _.mul!(2) })],
  ['push on a text', () => ({ s: _.push!(1) })],
  ['addToSet on a number', () => ({ n: _.addToSet!(1) })],
  ['pull from a text', () => ({ s: _.pull!(1) })],
  ['pop of an object', () => ({ o: _.pop!() })],
  ['a field below a number', () => ({ 'n.x': 1 })],
  ['a name in an array', () => ({ 'list.x': 1 })],
])('%s is refused with -502001 and changes nothing', async (_name, data) => {
  const c = await t.filled([{ _id: 'a', ...before }]);
  expect((await errorOf(c.doc('a').update({ data: { ...data(), other: 1 } }))).errCode).toBe(-502001);
  expect((await c.doc('a').get()).data).toEqual({ _id: 'a', ...before });
});

test('the _id cannot be changed', async () => {
  const c = await t.filled([{ _id: 'a' }]);
  await errorOf(c.doc('a').update({ data: { _id: 'b' } }));
  expect((await c.count()).total).toBe(1);
});

test('the SDK drops empty objects from an update: {o: {}} alone asks for nothing and is refused', async () => {
  const c = await t.filled([{ _id: 'a', o: { p: 1 } }]);
  await errorOf(c.doc('a').update({ data: { o: {} } }));
  await c.doc('a').update({ data: { o: {}, x: 1 } });
  expect((await c.doc('a').get()).data).toEqual({ _id: 'a', o: { p: 1 }, x: 1 });
});

test('a condition and a change are one step', async () => {
  const c = await t.filled([{ _id: 'a', holds: {}, available: 3 }]);
  const hold = () =>
    c
      .where({ _id: 'a', available: _.gte!(2), 'holds.o1': _.exists!(false) })
      .update({ data: { available: _.inc!(-2), 'holds.o1': { n: 2 } } });
  expect((await Promise.all([hold(), hold()])).map((r) => r.stats.updated).sort()).toEqual([0, 1]);
  expect((await c.doc('a').get()).data).toEqual({ _id: 'a', available: 1, holds: { o1: { n: 2 } } });
});

test('a unique index refuses a second document with the value; a missing one counts as null', async () => {
  const c = t.db.collection(await t.target.unique());
  await c.add({ data: { _id: 'a', code: 'x' } });
  const refusal = { errCode: -502001, errMsg: expect.stringContaining('E11000') };
  expect(await errorOf(c.add({ data: { _id: 'b', code: 'x' } }))).toMatchObject(refusal);
  await c.add({ data: { _id: 'c' } });
  expect(await errorOf(c.add({ data: { _id: 'd', code: null } }))).toMatchObject(refusal);
  expect(await errorOf(c.doc('c').update({ data: { code: 'x' } }))).toMatchObject(refusal);
  await c.doc('a').remove();
  await c.doc('c').update({ data: { code: 'x' } });
  expect((await c.where({ code: 'x' }).count()).total).toBe(1);
});
