import { StoreError } from '../errors';
import type { Doc } from '../port';
import { apply, compileChange } from './apply';

const now = () => 1_700_000_000_000;
const run = (doc: Doc, change: Record<string, unknown>, filter = {}) =>
  apply({ _id: 'd', ...doc }, compileChange(change), filter, now);

test.each<[string, Doc, Record<string, unknown>, Doc]>([
  ['$set makes the objects on the way', {}, { $set: { 'a.b.c': 1 } }, { a: { b: { c: 1 } } }],
  [
    '$set reaches into arrays by number',
    { a: [{ x: 1 }, { x: 2 }] },
    { $set: { 'a.1.x': 5 } },
    { a: [{ x: 1 }, { x: 5 }] },
  ],
  [
    '$set fills an array with null up to the place',
    { a: [1] },
    { $set: { 'a.3': 2 } },
    { a: [1, null, null, 2] },
  ],
  ['$unset removes', { a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
  ['$unset leaves null in an array', { a: [1, 2, 3] }, { $unset: { 'a.1': '' } }, { a: [1, null, 3] }],
  ['$unset of what is missing', { b: 2 }, { $unset: { 'a.x': '' } }, { b: 2 }],
  ['$inc adds', { n: 2 }, { $inc: { n: -3 } }, { n: -1 }],
  ['$inc starts from nothing', {}, { $inc: { 'o.n': 4 } }, { o: { n: 4 } }],
  ['$inc keeps what a double cannot', { n: 9007199254740991 }, { $inc: { n: 9n } }, { n: 9007199254741000n }],
  ['$mul multiplies', { n: 2 }, { $mul: { n: 2.5 } }, { n: 5 }],
  ['$mul of nothing is 0', {}, { $mul: { n: 2 } }, { n: 0 }],
  [
    '$min and $max compare by MongoDB order',
    { a: 5, b: 5 },
    { $min: { a: 3 }, $max: { b: 'x' } },
    { a: 3, b: 'x' },
  ],
  ['$rename moves', { a: { b: 1 } }, { $rename: { 'a.b': 'c' } }, { a: {}, c: 1 }],
  ['$push appends', { t: [1] }, { $push: { t: { $each: [2, 3] } } }, { t: [1, 2, 3] }],
  ['$push makes an array', {}, { $push: { t: 1 } }, { t: [1] }],
  ['$push at a place', { t: [1, 2] }, { $push: { t: { $each: [0], $position: 0 } } }, { t: [0, 1, 2] }],
  [
    '$push sorts and cuts',
    { t: [5, 1] },
    { $push: { t: { $each: [3, 4], $sort: 1, $slice: -3 } } },
    { t: [3, 4, 5] },
  ],
  [
    '$push sorts objects',
    { t: [{ n: 2 }] },
    { $push: { t: { $each: [{ n: 3 }, { n: 1 }], $sort: { n: -1 } } } },
    { t: [{ n: 3 }, { n: 2 }, { n: 1 }] },
  ],
  [
    '$addToSet knows equal objects',
    { t: [{ a: 1 }] },
    { $addToSet: { t: { $each: [{ a: 1 }, 2, 2] } } },
    { t: [{ a: 1 }, 2] },
  ],
  ['$pull by value', { t: [1, 2, 1] }, { $pull: { t: 1 } }, { t: [2] }],
  ['$pull by condition', { t: [1, 5, 9] }, { $pull: { t: { $gte: 5 } } }, { t: [1] }],
  ['$pull by fields', { t: [{ a: 1, b: 1 }, { a: 2 }] }, { $pull: { t: { a: 1 } } }, { t: [{ a: 2 }] }],
  ['$pullAll', { t: [1, 2, 3] }, { $pullAll: { t: [1, 3] } }, { t: [2] }],
  [
    '$pop takes the last or the first',
    { a: [1, 2], b: [1, 2] },
    { $pop: { a: 1, b: -1 } },
    { a: [1], b: [2] },
  ],
  ['$bit', { n: 6 }, { $bit: { n: { and: 3 } } }, { n: 2 }],
  ['$currentDate is the given clock', {}, { $currentDate: { at: true } }, { at: new Date(now()) }],
])('%s', (_, doc, change, expected) => {
  expect(run(doc, change)).toEqual({ _id: 'd', ...expected });
});

test('a positional change reaches the element that the filter found', () => {
  const doc = {
    _id: 'd',
    lines: [
      { sku: 'a', n: 1 },
      { sku: 'b', n: 1 },
    ],
  };
  const filter = { _id: 'd', 'lines.sku': 'b' };
  expect(run(doc, { $set: { 'lines.$.n': 7 } }, filter).lines).toEqual([
    { sku: 'a', n: 1 },
    { sku: 'b', n: 7 },
  ]);
});

test.each<[string, Doc, Record<string, unknown>, RegExp]>([
  ['$inc on a text', { n: '1' }, { $inc: { n: 1 } }, /non-numeric type string/],
  ['$inc on null', { n: null }, { $inc: { n: 1 } }, /non-numeric type null/],
  ['$inc by a text', {}, { $inc: { n: '1' } }, /non-numeric argument/],
  ['$mul on a text', { n: 'x' }, { $mul: { n: 2 } }, /non-numeric/],
  ['$push on a text', { t: 'x' }, { $push: { t: 1 } }, /must be an array but is of type string/],
  ['$push with a strange clause', {}, { $push: { t: { $each: [], $sotr: 1 } } }, /Unrecognized clause/],
  ['$addToSet on a number', { t: 1 }, { $addToSet: { t: 1 } }, /non-array field/],
  ['$pull on a text', { t: 'x' }, { $pull: { t: 1 } }, /non-array value/],
  ['$pop on an object', { t: {} }, { $pop: { t: 1 } }, /non-array type 'object'/],
  ['$set below a number', { a: 5 }, { $set: { 'a.b': 1 } }, /Cannot create field 'b' in element/],
  ['$set below null', { a: null }, { $set: { 'a.b': 1 } }, /Cannot create field/],
  ['$set by name in an array', { a: [1] }, { $set: { 'a.x': 1 } }, /Cannot create field/],
  ['two changes of one path', {}, { $set: { a: 1 }, $inc: { a: 1 } }, /would create a conflict/],
  ['a change above another', {}, { $set: { a: {}, 'a.b': 1 } }, /would create a conflict/],
  ['a change of _id', {}, { $set: { _id: 'e' } }, /immutable field '_id'/],
  ['an operator MongoDB does not know', {}, { $increment: { a: 1 } }, /Unknown modifier/],
  ['plain fields', {}, { a: 1 }, /Unknown modifier/],
  ['nothing at all', {}, {}, /names no field/],
  ['an empty name on the way', {}, { $set: { 'a..b': 1 } }, /empty field name/],
  ['a stored operator', {}, { $set: { a: { $gt: 1 } } }, /not valid for storage/],
])('refuses %s, as MongoDB does', (_, doc, change, message) => {
  expect(() => run(doc, change)).toThrow(StoreError);
  expect(() => run(doc, change)).toThrow(message);
});
