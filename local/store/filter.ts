import { Query } from 'mingo';
import { refused, unknownOperator } from './errors';
import { eachLeaf, eachValue, isPlain, split } from './paths';
import type { Doc, Filter } from './port';
import { anyOf, equality, isOperators, list, mod, ordering, regex } from './predicates';
import { isOfType } from './values';

type Test = (doc: unknown) => boolean;

/** One condition on one path, as the planner reads it; everything else is only a test. */
export interface Condition {
  path: string;
  op: '$eq' | '$gt' | '$gte' | '$lt' | '$lte' | '$in';
  value: unknown;
  test: Test;
}

/** A filter, checked against what MongoDB knows and ready to run. All parts must hold. */
export interface Compiled {
  conditions: Condition[];
  /** Alternatives of each `$or`, for a plan that joins several index ranges. */
  ors: { branches: Compiled[]; test: Test }[];
  /** Everything that no index can help with. */
  tests: Test[];
}

/** What the whole filter says of one document. */
export function matches(filter: Compiled): Test {
  const all = [...filter.conditions.map((c) => c.test), ...filter.ors.map((o) => o.test), ...filter.tests];
  if (all.length === 1) return all[0]!;
  return (doc) => {
    for (const test of all) if (!test(doc)) return false;
    return true;
  };
}

const negate =
  (test: Test): Test =>
  (doc) =>
    !test(doc);

/** Tests of one operator on one path, other than those the planner reads. */
function operatorTest(path: string, op: string, operand: unknown, siblings: Record<string, unknown>): Test {
  const parts = split(path);
  const leaf =
    (test: (v: unknown) => boolean): Test =>
    (doc) =>
      eachLeaf(doc, parts, test);
  const whole =
    (test: (v: unknown) => boolean): Test =>
    (doc) =>
      eachValue(doc, parts, test);
  switch (op) {
    case '$eq':
      return leaf(equality(operand));
    case '$ne':
      return negate(leaf(equality(operand)));
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return leaf(ordering(op, operand));
    case '$in':
      return leaf(anyOf(op, operand));
    case '$nin':
      return negate(leaf(anyOf(op, operand)));
    case '$exists': {
      const present = whole((v) => v !== undefined);
      return operand ? present : negate(present);
    }
    case '$type':
      return leaf((v) => [operand].flat().some((t) => isOfType(v, t)));
    case '$size':
      if (!Number.isInteger(operand) || Number(operand) < 0) throw refused('$size must be a whole number');
      return whole((v) => Array.isArray(v) && v.length === operand);
    case '$mod':
      return leaf(mod(operand));
    case '$regex':
      return leaf(regex(operand, siblings.$options));
    case '$options':
      if (!('$regex' in siblings)) throw refused('$options needs a $regex');
      return () => true;
    case '$all':
      return allOf(path, operand);
    case '$elemMatch': {
      const element = elementTest(operand);
      return whole((v) => Array.isArray(v) && v.some(element));
    }
    case '$not': {
      if (operand instanceof RegExp) return negate(leaf(equality(operand)));
      if (!isOperators(operand)) throw refused('$not needs a regex or a document');
      return negate(fieldTest(path, operand));
    }
    case '$bitsAllClear':
    case '$bitsAllSet':
    case '$bitsAnyClear':
    case '$bitsAnySet':
      return byMingo({ [path]: { [op]: operand } });
  }
  throw unknownOperator(`unknown operator: ${op}`);
}

/** `$all` says that each of its values matches, be it on an array or a single value. */
function allOf(path: string, operand: unknown): Test {
  const tests = list('$all', operand).map((v) =>
    isOperators(v) ? fieldTest(path, v) : operatorTest(path, '$eq', v, {}),
  );
  return (doc) => tests.length > 0 && tests.every((t) => t(doc));
}

function fieldTest(path: string, operators: Record<string, unknown>): Test {
  const tests = Object.entries(operators).map(([op, v]) => operatorTest(path, op, v, operators));
  return (doc) => tests.every((t) => t(doc));
}

/** Whether an array's element matches the operand of `$elemMatch` or `$pull`. */
export function elementTest(operand: unknown): (v: unknown) => boolean {
  if (!isPlain(operand)) throw refused('$elemMatch needs an Object');
  const logical = Object.keys(operand).some((k) => k === '$and' || k === '$or' || k === '$nor');
  if (isOperators(operand) && !logical) {
    const test = fieldTest('v', operand);
    return (v) => test({ v });
  }
  const test = matches(compile(operand));
  return (v) => (isPlain(v) || Array.isArray(v)) && test(v);
}

function byMingo(filter: Filter): Test {
  try {
    const query = new Query(filter);
    return (doc) => query.test(doc as Doc);
  } catch (e) {
    throw unknownOperator(e instanceof Error ? e.message : String(e));
  }
}

function addField(out: Compiled, path: string, value: unknown): void {
  const operators = isOperators(value) ? value : { $eq: value };
  for (const [op, operand] of Object.entries(operators)) {
    if (!op.startsWith('$')) throw unknownOperator(`unknown operator: ${op}`);
    if (op === '$all' && Array.isArray(operand) && operand.length > 0 && !operand.some(isOperators)) {
      for (const v of operand) addField(out, path, { $eq: v });
      continue;
    }
    const test = operatorTest(path, op, operand, operators);
    switch (op) {
      case '$eq':
      case '$gt':
      case '$gte':
      case '$lt':
      case '$lte':
      case '$in':
        out.conditions.push({ path, op, value: operand, test });
        break;
      default:
        out.tests.push(test);
    }
  }
}

function branches(op: string, value: unknown): Compiled[] {
  const parts = list(op, value);
  if (parts.length === 0) throw refused(`${op} must be a nonempty array`);
  return parts.map((p) => {
    if (!isPlain(p)) throw refused(`${op} argument's entries must be objects`);
    return compile(p);
  });
}

function addLogical(out: Compiled, op: string, value: unknown): void {
  switch (op) {
    case '$and':
      for (const part of branches(op, value)) {
        out.conditions.push(...part.conditions);
        out.ors.push(...part.ors);
        out.tests.push(...part.tests);
      }
      return;
    case '$or': {
      const parts = branches(op, value);
      const tests = parts.map(matches);
      out.ors.push({ branches: parts, test: (doc) => tests.some((t) => t(doc)) });
      return;
    }
    case '$nor': {
      const tests = branches(op, value).map(matches);
      out.tests.push((doc) => !tests.some((t) => t(doc)));
      return;
    }
    case '$expr':
      out.tests.push(byMingo({ $expr: value }));
      return;
    case '$comment':
      return;
  }
  throw unknownOperator(`unknown top level operator: ${op}`);
}

/** Checks a filter and makes it ready. Throws a StoreError for whatever MongoDB would refuse. */
export function compile(filter: Filter): Compiled {
  const out: Compiled = { conditions: [], ors: [], tests: [] };
  for (const [key, value] of Object.entries(filter)) {
    if (key.startsWith('$')) addLogical(out, key, value);
    else addField(out, key, value);
  }
  return out;
}
