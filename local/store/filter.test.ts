import { StoreError } from './errors';
import { compile, matches } from './filter';

const holds = (filter: Record<string, unknown>, doc: Record<string, unknown>) =>
  matches(compile(filter))(doc);

test.each<[Record<string, unknown>, Record<string, unknown>, boolean]>([
  [{ a: null }, {}, true],
  [{ a: null }, { a: null }, true],
  [{ a: null }, { a: 0 }, false],
  [{ 'a.b': null }, { a: [{ b: 1 }, {}] }, true],
  [{ a: { $exists: true } }, { a: null }, true],
  [{ a: { $exists: false } }, {}, true],
  [{ a: 1 }, { a: [2, 1] }, true],
  [{ a: [1, 2] }, { a: [1, 2] }, true],
  [{ a: [1, 2] }, { a: [2, 1] }, false],
  [{ a: { $gt: 1 } }, { a: '2' }, false],
  [{ a: { $gt: 'a' } }, { a: 'b' }, true],
  [{ a: { $gt: 'Ａ' } }, { a: '😀' }, true],
  [{ a: { $gte: null } }, {}, true],
  [{ a: { $gt: 3, $lt: 2 } }, { a: [1, 4] }, true],
  [{ a: { $elemMatch: { $gt: 1, $lt: 4 } } }, { a: [1, 4] }, false],
  [{ a: { $elemMatch: { x: 1, y: 2 } } }, { a: [{ x: 1 }, { y: 2 }] }, false],
  [{ 'a.x': 1, 'a.y': 2 }, { a: [{ x: 1 }, { y: 2 }] }, true],
  [{ a: { $all: [1] } }, { a: 1 }, true],
  [{ a: { $all: [1, 2] } }, { a: [2, 3, 1] }, true],
  [{ a: { $all: [] } }, { a: [] }, false],
  [{ a: { $size: 2 } }, { a: [1, 2] }, true],
  [{ a: { $ne: 1 } }, { a: [1, 2] }, false],
  [{ a: { $nin: [3] } }, {}, true],
  [{ a: { $not: { $gt: 1 } } }, {}, true],
  [{ a: { $mod: [3, 1] } }, { a: 7 }, true],
  [{ a: /^x/i }, { a: 'Xy' }, true],
  [{ a: { $regex: 'y$' } }, { a: ['xy'] }, true],
  [{ a: { $in: [/^x/, 3] } }, { a: 'xx' }, true],
  [{ a: { $type: 'string' } }, { a: [1, 'x'] }, true],
  [{ 'a.1': 5 }, { a: [4, 5] }, true],
  [{ 'a.b.c': 1 }, { a: [{ b: [{ c: 2 }, { c: 1 }] }] }, true],
  [{ $or: [{ a: 1 }, { b: 1 }] }, { b: 1 }, true],
  [{ $nor: [{ a: 1 }] }, { a: 1 }, false],
  [{ $expr: { $gt: ['$a', '$b'] } }, { a: 2, b: 1 }, true],
  [{ at: new Date(5) }, { at: new Date(5) }, true],
  [{ a: { b: 1, c: 2 } }, { a: { c: 2, b: 1 } }, false],
])('%j on %j: %s', (filter, doc, expected) => {
  expect(holds(filter, doc)).toBe(expected);
});

test.each<[Record<string, unknown>, RegExp]>([
  [{ a: { $gtt: 1 } }, /unknown operator: \$gtt/],
  [{ a: { $gt: 1, b: 2 } }, /unknown operator: b/],
  [{ $xor: [] }, /unknown top level operator/],
  [{ a: { $in: 1 } }, /needs an array/],
  [{ $or: [] }, /nonempty array/],
  [{ $or: [1] }, /must be objects/],
  [{ a: { $size: 'x' } }, /whole number/],
  [{ a: { $regex: '(' } }, /invalid/],
  [{ a: { $options: 'i' } }, /needs a \$regex/],
  [{ a: { $not: 1 } }, /needs a regex or a document/],
  [{ a: { $near: [1, 2] } }, /unknown operator/],
  [{ a: { $in: [{ $gt: 1 }] } }, /cannot nest/],
])('refuses %j', (filter, message) => {
  expect(() => compile(filter)).toThrow(StoreError);
  expect(() => compile(filter)).toThrow(message);
});
