import { refused } from './errors';

/** A MongoDB ObjectId as functions may store it; this store's own ids are strings. */
export class ObjectId {
  constructor(readonly hex: string) {}
  toString(): string {
    return this.hex;
  }
}

/** Resolves `db.serverDate({offset})`; undefined where no server date may stand (a stored document). */
export type ServerDate = (offset: number) => Date;

type Plain = Record<string, unknown>;

const regexFlags = (options: string) => [...new Set(options)].filter((c) => 'ims'.includes(c)).join('');

function safeLong(text: string): number | bigint {
  const n = Number(text);
  return Number.isSafeInteger(n) ? n : BigInt(text);
}

function reviveDate(value: unknown, serverDate?: ServerDate): Date {
  if (typeof value === 'string') return new Date(value);
  if (typeof value === 'number') return new Date(value);
  const inner = value as Plain;
  if (typeof inner.$numberLong === 'string') return new Date(Number(inner.$numberLong));
  if (serverDate && typeof inner.offset === 'number') return serverDate(inner.offset);
  throw refused(`Malformed $date: ${JSON.stringify(value)}`);
}

const toNumber = (v: unknown): number => Number(typeof v === 'object' && v !== null ? revive(v) : v);

/** `{$numberInt: …}` and its like; undefined where the object is no EJSON type. */
function reviveTyped(o: Plain, serverDate?: ServerDate): { value: unknown } | undefined {
  for (const key in o) {
    switch (key) {
      case '$numberInt':
      case '$numberDouble':
      case '$numberDecimal':
        return { value: Number(o[key]) };
      case '$numberLong':
        return { value: safeLong(String(o[key])) };
      case '$oid':
        return { value: new ObjectId(String(o[key])) };
      case '$date':
        return { value: reviveDate(o[key], serverDate) };
      case '$tcb_server_date': {
        if (!serverDate) throw refused('A server date cannot stand here');
        return { value: serverDate(toNumber((o[key] as Plain)?.offset ?? 0)) };
      }
      case '$regularExpression': {
        const { pattern, options } = o[key] as { pattern: string; options?: string };
        return { value: new RegExp(pattern, regexFlags(options ?? '')) };
      }
      case '$undefined':
        return { value: null };
    }
    return undefined;
  }
  return undefined;
}

/** Turns parsed EJSON (canonical, relaxed or mixed) into values, in place. */
export function revive(value: unknown, serverDate?: ServerDate): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      if (typeof value[i] === 'object') value[i] = revive(value[i], serverDate);
    }
    return value;
  }
  const o = value as Plain;
  const typed = reviveTyped(o, serverDate);
  if (typed) return typed.value;
  for (const key in o) {
    if (typeof o[key] === 'object') o[key] = revive(o[key], serverDate);
  }
  return o;
}

/** Parses EJSON text of any kind. Throws a StoreError where it is no JSON. */
export function parse(text: string, serverDate?: ServerDate): unknown {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw refused('Malformed EJSON');
  }
  return text.includes('"$') ? revive(raw, serverDate) : raw;
}

function needsTyping(v: unknown): boolean {
  if (typeof v === 'number') return !Number.isFinite(v);
  if (typeof v === 'bigint') return true;
  if (typeof v !== 'object' || v === null) return false;
  if (Array.isArray(v)) return v.some(needsTyping);
  if (v instanceof Date || v instanceof RegExp || v instanceof ObjectId) return true;
  for (const key in v) if (needsTyping((v as Plain)[key])) return true;
  return false;
}

function typed(v: unknown): unknown {
  if (typeof v === 'number') return Number.isFinite(v) ? v : { $numberDouble: String(v) };
  if (typeof v === 'bigint') return { $numberLong: String(v) };
  if (typeof v !== 'object' || v === null) return v;
  if (Array.isArray(v)) return v.map(typed);
  if (v instanceof Date) return { $date: { $numberLong: String(v.getTime()) } };
  if (v instanceof RegExp) return { $regularExpression: { pattern: v.source, options: v.flags } };
  if (v instanceof ObjectId) return { $oid: v.hex };
  const out: Plain = {};
  for (const key in v) out[key] = typed((v as Plain)[key]);
  return out;
}

/** Relaxed EJSON: numbers stand plainly, the other types are marked. What is stored and what is sent. */
export function stringify(value: unknown): string {
  return JSON.stringify(needsTyping(value) ? typed(value) : value);
}

/** A copy that shares nothing that can be changed. */
export function clone<T>(v: T): T {
  if (typeof v !== 'object' || v === null) return v;
  if (Array.isArray(v)) return v.map(clone) as T;
  if (v instanceof Date || v instanceof RegExp || v instanceof ObjectId) return v;
  const out: Plain = {};
  for (const key in v) out[key] = clone((v as Plain)[key]);
  return out as T;
}
