import { createHash } from 'node:crypto';
import { ObjectId, stringify } from './ejson';

/*
 * Keys are byte strings (one char per byte, 0–255), so that they compare with `<`, serve as Map keys and go to LMDB
 * as latin1. A component is one type byte in MongoDB's order and a body whose bytes sort as the values do.
 */

const EMPTY_ARRAY = '\x04';
const NULL = '\x05';
const NUMBER = '\x10';
const STRING = '\x20';
const OBJECT = '\x30';
const ARRAY = '\x40';
const OBJECT_ID = '\x60';
const BOOLEAN = '\x70';
const DATE = '\x80';
const REGEX = '\x90';

/** Longer texts are cut in keys and told apart by a digest: equality stays exact, order is by what is left. */
const MAX_TEXT_BYTES = 240;

const scratch = Buffer.alloc(8);

/** Eight bytes that sort as the numbers do; NaN first, as MongoDB has it. */
function numberBytes(n: number): string {
  if (Number.isNaN(n)) return '\0\0\0\0\0\0\0\0';
  scratch.writeDoubleBE(n === 0 ? 0 : n);
  if (scratch[0]! & 0x80) for (let i = 0; i < 8; i++) scratch[i] = ~scratch[i]! & 0xff;
  else scratch[0]! |= 0x80;
  return scratch.toString('latin1');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are bytes, not text
const plainAscii = /^[\x01-\x7f]*$/;

function textBytes(s: string): string {
  let bytes = s;
  if (!plainAscii.test(s)) {
    bytes = Buffer.from(s, 'utf8').toString('latin1');
    if (bytes.includes('\0')) bytes = bytes.replaceAll('\0', '\0\xff');
  }
  if (bytes.length <= MAX_TEXT_BYTES) return `${bytes}\0\x01`;
  return `${bytes.slice(0, MAX_TEXT_BYTES)}\0\x02${digest(s)}\0\x01`;
}

const digest = (s: string) => createHash('sha1').update(s).digest('hex').slice(0, 20);

/** One ascending component. Undefined (a missing field) is null. */
export function component(v: unknown): string {
  if (v === null || v === undefined) return NULL;
  if (typeof v === 'string') return STRING + textBytes(v);
  if (typeof v === 'number') return NUMBER + numberBytes(v);
  if (typeof v === 'boolean') return v ? `${BOOLEAN}\x02` : `${BOOLEAN}\x01`;
  if (typeof v === 'bigint') return NUMBER + numberBytes(Number(v));
  if (v instanceof Date) return DATE + numberBytes(v.getTime());
  if (v instanceof ObjectId) return OBJECT_ID + textBytes(v.hex);
  if (v instanceof RegExp) return REGEX + textBytes(String(v));
  if (Array.isArray(v)) return v.length === 0 ? EMPTY_ARRAY : ARRAY + textBytes(stringify(v));
  return OBJECT + textBytes(stringify(v));
}

/** Mirrors a component for a descending key. */
export function inverted(bytes: string): string {
  const buffer = Buffer.from(bytes, 'latin1');
  for (let i = 0; i < buffer.length; i++) buffer[i] = ~buffer[i]! & 0xff;
  return buffer.toString('latin1');
}

/** Whether bounds on a component say exactly what a condition on the value says. */
export function isExact(v: unknown): boolean {
  return typeof v === 'string' ? v.length * 3 <= MAX_TEXT_BYTES : typeof v !== 'bigint';
}

/** May a value serve as a bound? Arrays and objects match by parts, so an index cannot bound them. */
export function isBound(v: unknown): boolean {
  if (v === null) return true;
  if (typeof v === 'object') return v instanceof Date || v instanceof ObjectId;
  return typeof v === 'string' || typeof v === 'boolean' || (typeof v === 'number' && !Number.isNaN(v));
}

/** The first byte string that follows all those that begin with `prefix`. */
export function after(prefix: string): string {
  let end = prefix.length;
  while (end > 0 && prefix.charCodeAt(end - 1) === 0xff) end--;
  if (end === 0) return '\xff'.repeat(64);
  return prefix.slice(0, end - 1) + String.fromCharCode(prefix.charCodeAt(end - 1) + 1);
}

/** Where the values comparable with `v` begin and end: `$gt: 5` speaks of numbers only (and of none that is NaN). */
export function bracket(v: unknown): { from: string; to: string } {
  const type = component(v)[0]!;
  return { from: type === NUMBER ? `${NUMBER}\0\0\0\0\0\0\0\x01` : type, to: after(type) };
}

/** A long text's cut form: every value from here on may lie on either side of it. */
export function cut(v: unknown): string | undefined {
  if (typeof v !== 'string' || isExact(v)) return undefined;
  return component(v).slice(0, 1 + MAX_TEXT_BYTES / 2);
}

const u16 = (n: number) => String.fromCharCode(n >> 8, n & 0xff);

export const META = '\0\0';
const DOCS = '\x01';

/** Key spaces of one collection: its documents, and its indexes from number 2 on. */
export const docSpace = (collection: number) => u16(collection) + DOCS;
export const indexSpace = (collection: number, index: number) => u16(collection) + String.fromCharCode(index);
export const docKey = (collection: number, id: unknown) => docSpace(collection) + component(id);

/** An index entry ends in the document's id and its length, so that the entry itself says whose it is. */
export function indexEntry(space: string, components: string, id: string): string {
  return space + components + id + u16(id.length);
}

export function idOfEntry(entry: string): string {
  const end = entry.length - 2;
  return entry.slice(end - ((entry.charCodeAt(end) << 8) | entry.charCodeAt(end + 1)), end);
}
