import { clone } from '../ejson';
import { refused } from '../errors';
import { elementTest } from '../filter';
import { isPlain, split } from '../paths';
import type { Doc } from '../port';
import { compare, equal, typeName } from '../values';
import type { Operator } from './fields';
import { find, reach, read, write } from './path';

const isModifiers = (v: unknown): v is Record<string, unknown> => isPlain(v) && '$each' in v;

function each(name: string, operand: unknown): unknown[] {
  if (!isModifiers(operand)) return [operand];
  if (!Array.isArray(operand.$each)) {
    throw refused(
      `The argument to $each in ${name} must be an array but it was of type ${typeName(operand.$each)}`,
    );
  }
  return operand.$each;
}

function arrayFor(doc: Doc, path: string, complain: (type: string) => string): unknown[] {
  const place = reach(doc, split(path));
  const value = read(place);
  if (Array.isArray(value)) return value;
  if (value !== undefined) throw refused(complain(typeName(value)));
  const made: unknown[] = [];
  write(place, made);
  return made;
}

function sortPushed(list: unknown[], spec: unknown): void {
  if (spec === 1 || spec === -1) {
    list.sort((a, b) => compare(a, b) * spec);
    return;
  }
  if (!isPlain(spec))
    throw refused('The $sort is invalid: use 1/-1 to sort the whole element, or {field:1/-1}');
  const fields = Object.entries(spec).map(([path, d]) => ({ parts: split(path), d: Number(d) }));
  const value = (v: unknown, parts: string[]) => (isPlain(v) ? read(find(v, parts)) : undefined);
  list.sort((a, b) => {
    for (const { parts, d } of fields) {
      const c = compare(value(a, parts), value(b, parts));
      if (c) return c * d;
    }
    return 0;
  });
}

function whole(name: string, v: unknown): number {
  if (!Number.isInteger(v))
    throw refused(`The value for ${name} must be an integer value but was given type: ${typeName(v)}`);
  return v as number;
}

const pushModifiers = ['$each', '$position', '$sort', '$slice'];

const $push: Operator = (doc, path, operand) => {
  if (isModifiers(operand)) {
    const strange = Object.keys(operand).find((k) => !pushModifiers.includes(k));
    if (strange) throw refused(`Unrecognized clause in $push: ${strange}`);
  }
  const added = each('$push', operand).map(clone);
  const list = arrayFor(
    doc,
    path,
    (type) =>
      `The field '${path}' must be an array but is of type ${type} in document {_id: ${JSON.stringify(doc._id)}}`,
  );
  if (!isModifiers(operand)) {
    list.push(...added);
    return;
  }
  const at = operand.$position === undefined ? list.length : whole('$position', operand.$position);
  list.splice(at, 0, ...added);
  if (operand.$sort !== undefined) sortPushed(list, operand.$sort);
  if (operand.$slice === undefined) return;
  const keep = whole('$slice', operand.$slice);
  if (keep < 0) list.splice(0, Math.max(0, list.length + keep));
  else list.splice(keep);
};

const $addToSet: Operator = (doc, path, operand) => {
  const list = arrayFor(
    doc,
    path,
    (type) => `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${type}`,
  );
  for (const v of each('$addToSet', operand)) if (!list.some((x) => equal(x, v))) list.push(clone(v));
};

/** The array to take from, or undefined where there is none. */
function existing(doc: Doc, path: string, name: string): unknown[] | undefined {
  const value = read(find(doc, split(path)));
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value;
  throw refused(
    name === '$pop'
      ? `Path '${path}' contains an element of non-array type '${typeName(value)}'`
      : `Cannot apply ${name} to a non-array value`,
  );
}

function keepOnly(list: unknown[], keep: (v: unknown) => boolean): void {
  const kept = list.filter(keep);
  list.splice(0, list.length, ...kept);
}

const $pull: Operator = (doc, path, operand) => {
  const list = existing(doc, path, '$pull');
  if (!list) return;
  const test = isPlain(operand)
    ? elementTest(operand)
    : operand instanceof RegExp
      ? (v: unknown) => typeof v === 'string' && operand.test(v)
      : (v: unknown) => equal(v, operand);
  keepOnly(list, (v) => !test(v));
};

const $pullAll: Operator = (doc, path, operand) => {
  if (!Array.isArray(operand)) throw refused('$pullAll requires an array argument');
  const list = existing(doc, path, '$pullAll');
  if (list) keepOnly(list, (v) => !operand.some((o) => equal(o, v)));
};

const $pop: Operator = (doc, path, operand) => {
  if (operand !== 1 && operand !== -1)
    throw refused(`$pop expects 1 or -1, found: ${JSON.stringify(operand)}`);
  const list = existing(doc, path, '$pop');
  if (operand === 1) list?.pop();
  else list?.shift();
};

export const arrayOperators: Record<string, Operator> = { $push, $addToSet, $pull, $pullAll, $pop };
