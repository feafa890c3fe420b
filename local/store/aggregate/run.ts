import { aggregate as mingo } from 'mingo';
import type { Collection } from '../catalogue';
import { clone } from '../ejson';
import { docOf, find } from '../engine/reader';
import { refused, StoreError, unknownOperator } from '../errors';
import { compile, matches } from '../filter';
import type { Kv } from '../kv/port';
import { isPlain } from '../paths';
import type { SortSpec } from '../planner';
import type { Doc, Filter, Stage } from '../port';
import { readSort, sortDocs } from '../sort';
import { bucketStages, checkedBuckets } from './bucket';
import { lookup } from './lookup';
import { checkAccumulators, checkExpression, STAGES } from './operators';
import type { Source } from './source';

function object(stage: Stage): Record<string, unknown> {
  if (!isPlain(stage.value)) throw refused(`the ${stage.name} specification must be an object`);
  return stage.value;
}

function wholeNumber(stage: Stage, least: number): number {
  if (!Number.isInteger(stage.value) || Number(stage.value) < least) {
    throw refused(`invalid argument to ${stage.name} stage: Expected a whole number of at least ${least}`);
  }
  return stage.value as number;
}

/** Refuses what MongoDB refuses and mingo would let pass. */
function check(stage: Stage): void {
  if (!STAGES.has(stage.name)) throw unknownOperator(`Unrecognized pipeline stage name: '${stage.name}'`);
  switch (stage.name) {
    case '$match':
    case '$lookup':
    case '$sort':
    case '$facet':
      object(stage);
      return;
    case '$group': {
      const { _id, ...fields } = object(stage);
      if (_id === undefined) throw refused('a group specification must include an _id');
      checkExpression(_id);
      checkAccumulators(fields);
      return;
    }
    case '$bucket':
    case '$bucketAuto': {
      const { output, ...rest } = object(stage);
      checkExpression(rest);
      if (output !== undefined) checkAccumulators(output as Record<string, unknown>);
      return;
    }
    case '$limit':
      wholeNumber(stage, 1);
      return;
    case '$skip':
      wholeNumber(stage, 0);
      return;
    case '$count':
      if (typeof stage.value !== 'string' || stage.value === '' || stage.value.startsWith('$')) {
        throw refused('the count field must be a non-empty string that begins with no $');
      }
      return;
    default:
      checkExpression(stage.value);
  }
}

/** Leading `$match`, `$sort`, `$skip` and `$limit` go to the indexes; gives the documents and the stages left. */
function start(
  source: Source,
  c: Collection,
  stages: readonly Stage[],
): { docs: Doc[]; rest: readonly Stage[] } {
  let at = 0;
  let filter: Filter = {};
  let sort: SortSpec = [];
  let skip = 0;
  let limit: number | undefined;
  if (stages[at]?.name === '$match') filter = object(stages[at++]!);
  if (stages[at]?.name === '$sort') sort = readSort(object(stages[at++]!));
  if (stages[at]?.name === '$skip') skip = wholeNumber(stages[at++]!, 0);
  if (stages[at]?.name === '$limit') limit = wholeNumber(stages[at++]!, 1);
  const docs = find(source.kv, c, compile(filter), { sort, skip, limit }).map(docOf);
  return { docs, rest: stages.slice(at) };
}

function byMingo(docs: Doc[], stages: readonly Stage[]): Doc[] {
  try {
    return mingo(
      docs,
      stages.map((s) => ({ [s.name]: s.value })),
    );
  } catch (e) {
    if (e instanceof StoreError) throw e;
    throw refused(e instanceof Error ? e.message : String(e));
  }
}

function step(source: Source, docs: Doc[], stage: Stage): Doc[] {
  switch (stage.name) {
    case '$match':
      return docs.filter(matches(compile(object(stage))));
    case '$sort':
      return sortDocs(
        docs.map((doc) => ({ doc })),
        readSort(object(stage)),
      ).map((x) => x.doc);
    case '$skip':
      return docs.slice(stage.value as number);
    case '$limit':
      return docs.slice(0, stage.value as number);
    case '$count':
      return docs.length === 0 ? [] : [{ [stage.value as string]: docs.length }];
    case '$lookup':
      return lookup(source, docs, object(stage));
    case '$bucket':
      return checkedBuckets(bucketStages(object(stage)).reduce((list, s) => step(source, list, s), docs));
    default:
      return byMingo(docs, [stage]);
  }
}

/** Runs a pipeline over documents already at hand. */
export function runStages(source: Source, docs: Doc[], stages: readonly Stage[]): Doc[] {
  for (const s of stages) check(s);
  return stages.reduce((list, s) => step(source, list, s), docs);
}

/** Runs a pipeline over a collection. Throws a StoreError for whatever MongoDB would refuse. */
export function aggregate(
  kv: Kv,
  collections: ReadonlyMap<string, Collection>,
  c: Collection,
  stages: readonly Stage[],
): Doc[] {
  const source = { kv, collections };
  for (const s of stages) check(s);
  const own = clone(stages) as Stage[];
  const { docs, rest } = start(source, c, own);
  return runStages(source, docs, rest);
}
