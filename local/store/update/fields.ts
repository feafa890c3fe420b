import { clone } from '../ejson';
import { refused } from '../errors';
import { isPlain, split } from '../paths';
import type { Doc } from '../port';
import { compare, typeName } from '../values';
import { erase, find, reach, read, write } from './path';

/** Changes a document at a path; `operand` was given by the caller and must not be shared. */
export type Operator = (doc: Doc, path: string, operand: unknown, now: () => number) => void;

const isNumber = (v: unknown): v is number | bigint => typeof v === 'number' || typeof v === 'bigint';

const named = (doc: Doc) => `{_id: ${JSON.stringify(doc._id)}}`;

/** Plain numbers stay so while they are safe; a sum beyond that is an Int64. */
function arithmetic(
  a: number | bigint,
  b: number | bigint,
  op: (x: bigint, y: bigint) => bigint,
  plain: number,
) {
  if (typeof a === 'number' && typeof b === 'number') return plain;
  const exact = op(BigInt(a), BigInt(b));
  return Number.isSafeInteger(Number(exact)) ? Number(exact) : exact;
}

function numeric(
  name: string,
  missing: (by: number | bigint) => unknown,
  apply: (a: never, b: never) => unknown,
): Operator {
  const verb = name === '$inc' ? 'increment' : 'multiply';
  return (doc, path, operand) => {
    if (!isNumber(operand))
      throw refused(`Cannot ${verb} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`);
    const place = reach(doc, split(path));
    const value = read(place);
    if (value === undefined) write(place, missing(operand));
    else if (isNumber(value)) write(place, apply(value as never, operand as never));
    else {
      throw refused(
        `Cannot apply ${name} to a value of non-numeric type. ${named(doc)} has the field '${path.split('.').pop()}' of non-numeric type ${typeName(value)}`,
      );
    }
  };
}

const $set: Operator = (doc, path, operand) => write(reach(doc, split(path)), clone(operand));

const $unset: Operator = (doc, path) => erase(find(doc, split(path)));

const $inc = numeric(
  '$inc',
  (by) => by,
  (a: number | bigint, b: number | bigint) => arithmetic(a, b, (x, y) => x + y, Number(a) + Number(b)),
);

const $mul = numeric(
  '$mul',
  () => 0,
  (a: number | bigint, b: number | bigint) => arithmetic(a, b, (x, y) => x * y, Number(a) * Number(b)),
);

const extreme =
  (wanted: 1 | -1): Operator =>
  (doc, path, operand) => {
    const place = reach(doc, split(path));
    const value = read(place);
    if (value === undefined || Math.sign(compare(operand, value)) === wanted) write(place, clone(operand));
  };

const $rename: Operator = (doc, path, operand) => {
  if (typeof operand !== 'string') throw refused(`The 'to' field for $rename must be a string: ${path}`);
  if (operand === path) throw refused(`The source and target field for $rename must differ: ${path}`);
  const source = find(doc, split(path));
  const value = read(source);
  if (value === undefined) return;
  erase(source);
  write(reach(doc, split(operand)), value);
};

const bitwise: Record<string, (a: number, b: number) => number> = {
  and: (a, b) => a & b,
  or: (a, b) => a | b,
  xor: (a, b) => a ^ b,
};

const $bit: Operator = (doc, path, operand) => {
  if (!isPlain(operand)) throw refused(`The $bit modifier is not compatible with a ${typeName(operand)}`);
  const place = reach(doc, split(path));
  let value = read(place) ?? 0;
  for (const [name, by] of Object.entries(operand)) {
    const op = bitwise[name];
    if (!op) throw refused(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`);
    if (!Number.isInteger(by)) throw refused(`The $bit modifier field must be an Integer: {${name}: ${by}}`);
    if (!Number.isInteger(value)) throw refused(`Cannot apply $bit to a value of non-integral type: ${path}`);
    value = op(value as number, by as number);
  }
  write(place, value);
};

const $currentDate: Operator = (doc, path, _operand, now) => write(reach(doc, split(path)), new Date(now()));

export const fieldOperators: Record<string, Operator> = {
  $set,
  $unset,
  $inc,
  $mul,
  $min: extreme(-1),
  $max: extreme(1),
  $rename,
  $bit,
  $currentDate,
};
