import { refused } from './errors';
import { isPlain } from './paths';
import { compare, equal, typeRank } from './values';

/* What the operators of a filter say of one value; `filter.ts` leads them to the values of a document. */

/** `{$gt: 1}` and its like, not a value to be equal to. */
export const isOperators = (v: unknown): v is Record<string, unknown> =>
  isPlain(v) && Object.keys(v).some((k) => k.startsWith('$'));

export function equality(operand: unknown): (v: unknown) => boolean {
  if (operand instanceof RegExp) {
    return (v) => (typeof v === 'string' ? operand.test(v) : v instanceof RegExp && equal(v, operand));
  }
  if (operand === null || operand === undefined) return (v) => v === null || v === undefined;
  if (typeof operand === 'object' || Number.isNaN(operand)) return (v) => equal(v, operand);
  return (v) => v === operand;
}

export function ordering(op: string, operand: unknown): (v: unknown) => boolean {
  const rank = typeRank(operand);
  const ok: Record<string, (c: number) => boolean> = {
    $gt: (c) => c > 0,
    $gte: (c) => c >= 0,
    $lt: (c) => c < 0,
    $lte: (c) => c <= 0,
  };
  const holds = ok[op]!;
  const nan = typeof operand === 'number' && Number.isNaN(operand);
  return (v) =>
    typeRank(v) === rank &&
    (typeof v !== 'number' || Number.isNaN(v) === nan) &&
    holds(compare(v ?? null, operand));
}

export function list(op: string, v: unknown): unknown[] {
  if (!Array.isArray(v)) throw refused(`${op} needs an array`);
  return v;
}

export function anyOf(op: string, operand: unknown): (v: unknown) => boolean {
  const values = list(op, operand);
  if (values.some(isOperators)) throw refused(`cannot nest $ under ${op}`);
  const tests = values.map(equality);
  if (values.length > 8 && values.every((v) => typeof v === 'string')) {
    const set = new Set<unknown>(values);
    return (v) => set.has(v);
  }
  return (v) => tests.some((t) => t(v));
}

export function regex(operand: unknown, options: unknown): (v: unknown) => boolean {
  if (options !== undefined && typeof options !== 'string') throw refused('$options has to be a string');
  if (typeof operand !== 'string' && !(operand instanceof RegExp)) throw refused('$regex has to be a string');
  const source = typeof operand === 'string' ? operand : operand.source;
  const flags = options ?? (operand instanceof RegExp ? operand.flags : '');
  let re: RegExp;
  try {
    re = new RegExp(source, [...flags].filter((f) => 'ims'.includes(f)).join(''));
  } catch {
    throw refused(`Regular expression is invalid: ${source}`);
  }
  return (v) => (typeof v === 'string' ? re.test(v) : v instanceof RegExp && v.source === source);
}

export function mod(operand: unknown): (v: unknown) => boolean {
  const [divisor, remainder] = list('$mod', operand).map(Number);
  if (!divisor || remainder === undefined)
    throw refused('malformed mod, needs a divisor (not 0) and a remainder');
  return (v) => typeof v === 'number' && Math.trunc(v) % Math.trunc(divisor) === Math.trunc(remainder);
}
