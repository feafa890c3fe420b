import { refused, unknownOperator } from './errors';
import { elementTest } from './filter';
import { isPlain, split } from './paths';
import type { Doc } from './port';

type Tree = Map<string, Tree | true>;

function plant(tree: Tree, parts: readonly string[]): void {
  const [first, ...rest] = parts;
  const known = tree.get(first!);
  if (rest.length === 0) tree.set(first!, true);
  else if (known !== true) {
    const branch: Tree = known ?? new Map();
    tree.set(first!, branch);
    plant(branch, rest);
  }
}

function include(v: unknown, tree: Tree): unknown {
  if (Array.isArray(v))
    return v.filter((x) => typeof x === 'object' && x !== null).map((x) => include(x, tree));
  if (!isPlain(v)) return undefined;
  const out: Doc = {};
  for (const key of Object.keys(v)) {
    const branch = tree.get(key);
    if (branch === undefined) continue;
    const kept = branch === true ? v[key] : include(v[key], branch);
    if (kept !== undefined) out[key] = kept;
  }
  return out;
}

function exclude(v: unknown, tree: Tree): unknown {
  if (Array.isArray(v)) return v.map((x) => exclude(x, tree));
  if (!isPlain(v)) return v;
  const out: Doc = {};
  for (const key of Object.keys(v)) {
    const branch = tree.get(key);
    if (branch !== true) out[key] = branch ? exclude(v[key], branch) : v[key];
  }
  return out;
}

function slice(list: unknown[], spec: unknown): unknown[] {
  if (Array.isArray(spec)) {
    const [skip, count] = spec.map(Number) as [number, number];
    const from = skip < 0 ? Math.max(0, list.length + skip) : skip;
    return list.slice(from, from + count);
  }
  const n = Number(spec);
  return n < 0 ? list.slice(n) : list.slice(0, n);
}

/** `{tags: {$slice: 2}}` and `{items: {$elemMatch: …}}`, on top-level fields. */
function special(path: string, spec: Record<string, unknown>): (doc: Doc) => void {
  if ('$slice' in spec) {
    return (doc) => {
      if (Array.isArray(doc[path])) doc[path] = slice(doc[path] as unknown[], spec.$slice);
    };
  }
  if ('$elemMatch' in spec) {
    const test = elementTest(spec.$elemMatch);
    return (doc) => {
      const first = Array.isArray(doc[path]) ? (doc[path] as unknown[]).find(test) : undefined;
      if (first === undefined) delete doc[path];
      else doc[path] = [first];
    };
  }
  throw unknownOperator(`Unsupported projection option: ${path}: ${JSON.stringify(spec)}`);
}

/** Makes a projection ready. Fields are either all named or all left out; `_id` may go either way. */
export function projector(projection: Record<string, unknown> | undefined): ((doc: Doc) => Doc) | undefined {
  const entries = Object.entries(projection ?? {});
  if (entries.length === 0) return undefined;
  const tree: Tree = new Map();
  const specials: ((doc: Doc) => void)[] = [];
  let including: boolean | undefined;
  let withId = true;
  for (const [path, v] of entries) {
    if (isPlain(v)) {
      specials.push(special(path, v));
      if ('$elemMatch' in v) including ??= true;
      if ('$elemMatch' in v) plant(tree, [path]);
      continue;
    }
    const on = Boolean(v);
    if (path === '_id') {
      withId = on;
      if (entries.length === 1) including = on;
      continue;
    }
    if (including !== undefined && including !== on) {
      throw refused('Projection cannot have a mix of inclusion and exclusion.');
    }
    including = on;
    plant(tree, split(path));
  }
  if (including ? withId : !withId) tree.set('_id', true);
  return (doc) => {
    const out = (including ? include(doc, tree) : exclude(doc, tree)) as Doc;
    for (const s of specials) s(out);
    return out;
  };
}
