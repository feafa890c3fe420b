import { errorOf, type Maker } from './sdk';
import { openedTarget } from './target';

const t = openedTarget();
const _ = new Proxy({} as Record<string, Maker>, { get: (_target, name: string) => t._[name] });

const docs = [
  {
    _id: 'a',
    n: 1,
    s: 'apple',
    tags: ['x', 'y'],
    o: { p: 1 },
    lines: [
      { sku: 'k1', q: 1 },
      { sku: 'k2', q: 5 },
    ],
  },
  { _id: 'b', n: 2, s: 'Banana', tags: ['y'], o: { p: 2 }, lines: [{ sku: 'k1', q: 5 }] },
  { _id: 'c', n: 3, s: 'cherry', tags: [], o: { p: null }, flag: false },
  { _id: 'd', n: null, s: 'date' },
  { _id: 'e', s: 'elder', n: '2' },
];

test.each<[string, () => unknown, string]>([
  ['a plain value', () => ({ n: 1 }), 'a'],
  ['eq', () => ({ n: _.eq!(2) }), 'b'],
  ['null is null or missing', () => ({ o: null }), 'de'],
  ['neq', () => ({ n: _.neq!(1) }), 'bcde'],
  ['neq null is what has a value', () => ({ n: _.neq!(null) }), 'abce'],
  ['gt compares numbers with numbers only', () => ({ n: _.gt!(1) }), 'bc'],
  ['gte and lte', () => ({ n: _.gte!(1).and(_.lte!(2)) }), 'ab'],
  ['lt on texts', () => ({ s: _.lt!('b') }), 'ab'],
  ['in', () => ({ n: _.in!([1, 3, '2']) }), 'ace'],
  ['in with null', () => ({ n: _.in!([null]) }), 'd'],
  ['nin', () => ({ n: _.nin!([1, null]) }), 'bce'],
  ['exists true', () => ({ flag: _.exists!(true) }), 'c'],
  ['exists false', () => ({ tags: _.exists!(false) }), 'de'],
  ['or of one field', () => ({ n: _.or!(_.eq!(1), _.gt!(2)) }), 'ac'],
  ['or of several fields', () => _.or!([{ n: 1 }, { s: 'date' }]), 'ad'],
  ['and of several', () => _.and!([{ n: _.gt!(0) }, { s: _.gt!('a') }]), 'ac'],
  ['nor', () => ({ n: _.nor!([_.eq!(1), _.eq!(2)]) }), 'cde'],
  ['not', () => ({ n: _.not!(_.gt!(1)) }), 'ade'],
  ['and beside or', () => ({ n: _.gt!(0), tags: _.or!(_.eq!('x'), _.size!(0)) }), 'ac'],
  ['a dotted path', () => ({ 'o.p': 2 }), 'b'],
  ['a nested object is a path', () => ({ o: { p: 2 } }), 'b'],
  ['an element of an array', () => ({ tags: 'y' }), 'ab'],
  ['a whole array', () => ({ tags: ['x', 'y'] }), 'a'],
  ['all', () => ({ tags: _.all!(['y', 'x']) }), 'a'],
  ['size', () => ({ tags: _.size!(0) }), 'c'],
  ['a place in an array', () => ({ 'tags.0': 'y' }), 'b'],
  ['a field of elements', () => ({ 'lines.q': _.gt!(4) }), 'ab'],
  ['fields of different elements', () => ({ 'lines.sku': 'k1', 'lines.q': 5 }), 'ab'],
  ['fields of one element', () => ({ lines: _.elemMatch!({ sku: 'k1', q: 5 }) }), 'b'],
  ['mod', () => ({ n: _.mod!(2, 1) }), 'ac'],
  ['a regular expression', () => ({ s: /^b/i }), 'b'],
  ['db.RegExp', () => ({ s: t.db.RegExp({ regexp: 'E', options: 'i' }) }), 'acde'],
  ['an expression over two fields', () => _.expr!({ $eq: [{ $add: ['$o.p', 1] }, 2] }), 'a'],
])('where with %s', async (_name, filter, expected) => {
  const c = await t.filled(docs);
  const found = await c.where(filter()).orderBy('_id', 'asc').get();
  expect(found.data.map((d) => d._id).join('')).toBe(expected);
  expect((await c.where(filter()).count()).total).toBe(expected.length);
});

test('an operator that is not known is refused', async () => {
  const c = await t.filled(docs);
  expect((await errorOf(c.where({ n: { $around: 1 } }).get())).errCode).toBeLessThan(-502000);
});

test('100 documents come by default and 1,000 at most', async () => {
  const c = await t.filled();
  for (let n = 0; n < 11; n++) {
    await c.add({ data: Array.from({ length: 100 }, (_x, i) => ({ n: n * 100 + i })) });
  }
  expect((await c.get()).data).toHaveLength(100);
  expect((await c.limit(500).get()).data).toHaveLength(500);
  expect((await c.limit(1_000).get()).data).toHaveLength(1_000);
  expect((await c.limit(1_100).get()).data).toHaveLength(1_000);
  expect((await c.orderBy('n', 'asc').skip(1_090).get()).data.map((d) => d.n)).toEqual(
    Array.from({ length: 10 }, (_x, i) => 1_090 + i),
  );
});

test('a reply of more than 16 MB is refused', async () => {
  const c = await t.filled();
  for (let n = 0; n < 18; n++) await c.add({ data: { _id: `d${n}`, text: 'x'.repeat(1_000_000) } });
  expect((await errorOf(c.get())).errCode).toBeLessThan(0);
  expect((await c.limit(2).get()).data).toHaveLength(2);
});
