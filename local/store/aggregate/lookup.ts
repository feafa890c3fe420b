import { aggregate as mingo } from 'mingo';
import { type Collection, mustHave } from '../catalogue';
import { clone, stringify } from '../ejson';
import { docOf, find } from '../engine/reader';
import { refused } from '../errors';
import { compile } from '../filter';
import { eachLeaf, split } from '../paths';
import type { Doc } from '../port';
import type { Source } from './source';

function text(spec: Record<string, unknown>, field: string): string {
  const v = spec[field];
  if (typeof v !== 'string' || v === '') throw refused(`$lookup argument '${field}' must be a string`);
  return v;
}

/** What a document's local field is to be equal to in the other collection: elements of arrays one by one. */
function localValues(doc: Doc, path: string): unknown[] {
  const values: unknown[] = [];
  eachLeaf(doc, split(path), (v) => {
    if (!Array.isArray(v)) values.push(v ?? null);
    return false;
  });
  return values;
}

function byFields(source: Source, from: Collection, spec: Record<string, unknown>): (doc: Doc) => Doc[] {
  const local = text(spec, 'localField');
  const foreign = text(spec, 'foreignField');
  const known = new Map<string, Doc[]>();
  return (doc) => {
    const values = localValues(doc, local);
    const key = stringify(values);
    const hit = known.get(key) ?? find(source.kv, from, compile({ [foreign]: { $in: values } })).map(docOf);
    known.set(key, hit);
    return clone(hit);
  };
}

/** `$lookup` by two fields (through an index on the other's) or by a pipeline (over the whole other collection). */
export function lookup(source: Source, docs: Doc[], spec: Record<string, unknown>): Doc[] {
  const from = mustHave(source.collections, text(spec, 'from'));
  const as = text(spec, 'as');
  if (spec.pipeline === undefined) {
    const join = byFields(source, from, spec);
    return docs.map((doc) => ({ ...doc, [as]: join(doc) }));
  }
  const all = find(source.kv, from, compile({})).map(docOf);
  try {
    return mingo(docs, [{ $lookup: spec }], { collectionResolver: () => all });
  } catch (e) {
    throw refused(e instanceof Error ? e.message : String(e));
  }
}
