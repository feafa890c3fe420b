import { ObjectId } from './ejson';
import { isPlain } from './paths';

/** Text order of MongoDB: by code point (UTF-8 bytes), where JavaScript's is by UTF-16 unit. */
export function compareText(a: string, b: string): number {
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    const surrogates = (x & 0xf800) === 0xd800 ? 1 : 0;
    const others = (y & 0xf800) === 0xd800 ? 1 : 0;
    if (surrogates !== others && x >= 0xd800 && y >= 0xd800) return surrogates - others;
    return x - y;
  }
  return a.length - b.length;
}

/** MongoDB's order of types; values of different types compare by it alone. */
export function typeRank(v: unknown): number {
  if (v === undefined) return 2;
  if (v === null) return 2;
  switch (typeof v) {
    case 'number':
    case 'bigint':
      return 3;
    case 'string':
      return 4;
    case 'boolean':
      return 9;
  }
  if (Array.isArray(v)) return 6;
  if (v instanceof ObjectId) return 8;
  if (v instanceof Date) return 10;
  if (v instanceof RegExp) return 12;
  return 5;
}

const sign = (a: number | bigint, b: number | bigint) => (a < b ? -1 : a > b ? 1 : 0);

function compareNumbers(a: number | bigint, b: number | bigint): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
  return Number.isNaN(b) ? 1 : sign(a, b);
}

function compareObjects(a: Record<string, unknown>, b: Record<string, unknown>): number {
  const x = Object.keys(a);
  const y = Object.keys(b);
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const types = typeRank(a[x[i]!]) - typeRank(b[y[i]!]);
    if (types) return types;
    const names = compareText(x[i]!, y[i]!);
    if (names) return names;
    const values = compare(a[x[i]!], b[y[i]!]);
    if (values) return values;
  }
  return x.length - y.length;
}

function compareArrays(a: readonly unknown[], b: readonly unknown[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const c = compare(a[i], b[i]);
    if (c) return c;
  }
  return a.length - b.length;
}

/** MongoDB's total order; fields of objects count in their order. */
export function compare(a: unknown, b: unknown): number {
  const types = typeRank(a) - typeRank(b);
  if (types) return types;
  if (typeof a === 'string') return compareText(a, b as string);
  if (typeof a === 'number' || typeof a === 'bigint') return compareNumbers(a, b as number);
  if (typeof a === 'boolean') return Number(a) - Number(b);
  if (a === null || a === undefined) return 0;
  if (a instanceof Date) return sign(a.getTime(), (b as Date).getTime());
  if (Array.isArray(a)) return compareArrays(a, b as unknown[]);
  if (isPlain(a)) return compareObjects(a, b as Record<string, unknown>);
  return compareText(String(a), String(b));
}

export const equal = (a: unknown, b: unknown): boolean =>
  a === b || (typeRank(a) === typeRank(b) && compare(a, b) === 0);

const typeNames = [
  '',
  '',
  'null',
  'number',
  'string',
  'object',
  'array',
  '',
  'objectId',
  'bool',
  'date',
  '',
  'regex',
];

/** The type's name as MongoDB's messages have it. */
export function typeName(v: unknown): string {
  if (v === undefined) return 'missing';
  if (typeof v === 'bigint') return 'long';
  if (typeof v === 'number') {
    if (!Number.isInteger(v)) return 'double';
    return Math.abs(v) < 2 ** 31 ? 'int' : 'long';
  }
  return typeNames[typeRank(v)]!;
}

/** Whether `$type: wanted` (a name or a BSON number) holds for a value. */
export function isOfType(v: unknown, wanted: unknown): boolean {
  const name = typeName(v);
  if (typeof wanted === 'number')
    return typeNumbers[name === 'int' || name === 'long' ? name : name] === wanted;
  return wanted === name || (wanted === 'number' && ['int', 'long', 'double'].includes(name));
}

const typeNumbers: Record<string, number> = {
  double: 1,
  string: 2,
  object: 3,
  array: 4,
  objectId: 7,
  bool: 8,
  date: 9,
  null: 10,
  regex: 11,
  int: 16,
  long: 18,
};
