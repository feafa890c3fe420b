import { updateOne } from 'mingo';
import type { AnyObject } from 'mingo/types';
import { clone } from '../ejson';
import { refused, unknownOperator } from '../errors';
import { isPlain } from '../paths';
import type { Doc, Filter } from '../port';
import { equal } from '../values';
import { arrayOperators } from './arrays';
import { fieldOperators, type Operator } from './fields';

const operators: Record<string, Operator> = { ...fieldOperators, ...arrayOperators };

/** An update, checked as far as it can be without a document. */
export interface Change {
  steps: { run: Operator; path: string; operand: unknown }[];
  onInsert: { path: string; operand: unknown }[];
  /** Has `$` in a path: which element is meant depends on the filter. */
  positional: boolean;
  raw: Record<string, unknown>;
}

function checkConflicts(paths: readonly string[]): void {
  const sorted = [...paths].sort();
  for (let i = 1; i < sorted.length; i++) {
    const a = sorted[i - 1]!;
    const b = sorted[i]!;
    if (a === b || b.startsWith(`${a}.`))
      throw refused(`Updating the path '${b}' would create a conflict at '${a}'`);
  }
}

function checkPath(path: string): void {
  if (path === '' || path.split('.').some((p) => p === '')) {
    throw refused(`The update path '${path}' contains an empty field name, which is not allowed.`);
  }
  if (path.split('.').includes('__proto__')) throw refused(`Field name not allowed: ${path}`);
}

/** Refuses names that MongoDB keeps for operators. */
export function checkNames(value: unknown): void {
  if (Array.isArray(value)) value.forEach(checkNames);
  if (!isPlain(value)) return;
  for (const [k, v] of Object.entries(value)) {
    if (k.startsWith('$')) throw refused(`The dollar ($) prefixed field '${k}' is not valid for storage.`);
    if (k === '__proto__') throw refused(`Field name not allowed: ${k}`);
    checkNames(v);
  }
}

/** Reads `{$set: {…}, $inc: {…}}`. Throws a StoreError for whatever MongoDB would refuse. */
export function compileChange(raw: Record<string, unknown>): Change {
  const change: Change = { steps: [], onInsert: [], positional: false, raw };
  const paths: string[] = [];
  for (const [name, fields] of Object.entries(raw)) {
    const run = operators[name];
    if (!run && name !== '$setOnInsert') throw unknownOperator(`Unknown modifier: ${name}`);
    if (!isPlain(fields)) throw refused(`Modifiers operate on fields but we found another type for ${name}`);
    for (const [path, operand] of Object.entries(fields)) {
      checkPath(path);
      if (name === '$set' || name === '$setOnInsert') checkNames(operand);
      if (name === '$rename') paths.push(String(operand));
      paths.push(path);
      if (path.split('.').some((p) => p.startsWith('$'))) change.positional = true;
      if (run) change.steps.push({ run, path, operand });
      else change.onInsert.push({ path, operand });
    }
  }
  if (paths.length === 0)
    throw refused('The update names no field: an empty object cannot be written by update');
  checkConflicts(paths);
  return change;
}

function applyPositional(doc: Doc, change: Change, filter: Filter): Doc {
  const copy = clone(doc);
  try {
    updateOne([copy as AnyObject], filter as AnyObject, clone(change.raw) as AnyObject);
  } catch (e) {
    throw refused(e instanceof Error ? e.message : String(e));
  }
  return copy;
}

/** The document as it is after the change; the one given is used up. */
export function apply(doc: Doc, change: Change, filter: Filter, now: () => number): Doc {
  const id = doc._id;
  let out = doc;
  if (change.positional) out = applyPositional(doc, change, filter);
  else for (const { run, path, operand } of change.steps) run(out, path, operand, now);
  if (!equal(out._id, id)) {
    throw refused("Performing an update on the path '_id' would modify the immutable field '_id'");
  }
  return out;
}

/** The document that an upsert inserts: the filter's equalities, then the change. */
export function upserted(filter: Filter, change: Change, now: () => number): Doc {
  const doc: Doc = {};
  for (const [path, v] of Object.entries(filter)) {
    if (path.startsWith('$')) continue;
    const value = isPlain(v) && Object.keys(v).some((k) => k.startsWith('$')) ? v.$eq : v;
    if (value !== undefined) fieldOperators.$set!(doc, path, value, now);
  }
  for (const { run, path, operand } of change.steps) run(doc, path, operand, now);
  for (const { path, operand } of change.onInsert) fieldOperators.$set!(doc, path, operand, now);
  return doc;
}
