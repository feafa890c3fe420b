import * as fc from 'fast-check';
import type * as v from 'valibot';

/** Values that have broken doors before: operators, other types, edges of numbers, odd texts, names of every object. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    '0',
    'NaN',
    'constructor',
    '__proto__',
    'toString',
    '$where',
    'a.b.c',
    '\u0000',
    '\u202e你好\u200b',
    '😀'.repeat(50),
    'x'.repeat(5000),
    "'; drop table orders; --",
    true,
    false,
    0,
    -1,
    1.5,
    1e9,
    -0,
    Number.MAX_SAFE_INTEGER,
    1e308,
    [],
    {},
    [[[[]]]],
    { $ne: null },
    { $gt: '' },
    { $regex: '.*' },
    { $inc: 1 },
    { $tcb_server_date: { offset: 0 } },
    { $oid: '000000000000000000000000' },
    { $numberLong: '9' },
    { toJSON: 1, length: -1 },
    { constructor: { prototype: { ok: true } } },
  ),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

type Schema = v.GenericSchema;
interface Shape {
  type: string;
  entries?: Record<string, Schema>;
  item?: Schema;
  wrapped?: Schema;
  options?: unknown[];
  literal?: unknown;
  key?: Schema;
  value?: Schema;
  pipe?: readonly { kind: string; type: string; requirement?: unknown }[];
}

/** Words of the test's own store, so that many inputs get past the first look. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** Values that a schema takes, or nearly; each text under a known field name is mostly one that exists. */
export function likely(schema: Schema, words: Words, field = ''): fc.Arbitrary<unknown> {
  const shape = schema as unknown as Shape;
  switch (shape.type) {
    case 'object':
    case 'strict_object':
    case 'loose_object':
      return object(shape, words);
    case 'array':
      return fc.array(likely(shape.item!, words, field), { maxLength: 4 });
    case 'nullish':
    case 'optional':
    case 'nullable':
      return fc.option(likely(shape.wrapped!, words, field), {
        nil: shape.type === 'optional' ? undefined : null,
      });
    case 'picklist':
      return fc.constantFrom(...(shape.options as string[]));
    case 'literal':
      return fc.constant(shape.literal);
    case 'union':
    case 'variant':
      return fc.oneof(...(shape.options as Schema[]).map((one) => likely(one, words, field)));
    case 'record':
      return fc.dictionary(fc.constantFrom('tea', 'cup', '__proto__', 'x'), likely(shape.value!, words), {
        maxKeys: 3,
      });
    case 'number':
      return fc.oneof({ weight: 12, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.integer());
    case 'boolean':
      return fc.boolean();
    case 'string':
      return text(words[field]);
    default:
      throw new Error(`the fuzz test does not know schemas of type ${shape.type}`);
  }
}

function text(known: readonly string[] | undefined): fc.Arbitrary<string> {
  const any = fc.string({ maxLength: 20 });
  return known ? fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...known) }, any) : any;
}

function object({ entries = {} }: Shape, words: Words): fc.Arbitrary<unknown> {
  return fc
    .record(
      Object.fromEntries(Object.entries(entries).map(([name, inner]) => [name, likely(inner, words, name)])),
    )
    .map((filled) => Object.fromEntries(Object.entries(filled).filter(([, value]) => value !== undefined)));
}

/** A value with one place in it, chosen by `path`, replaced, left out or added to. */
export function spoil(
  value: unknown,
  path: readonly number[],
  how: 'replace' | 'drop' | 'add',
  by: unknown,
): unknown {
  const keys = value !== null && typeof value === 'object' ? Object.keys(value) : [];
  if (keys.length === 0 || path.length === 0) return by;
  const key = keys[path[0]! % keys.length]!;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  if (path.length > 1) copy[key] = spoil(copy[key], path.slice(1), how, by);
  else if (how === 'drop') delete copy[key];
  else copy[how === 'add' ? `${key}x` : key] = by;
  return copy;
}
