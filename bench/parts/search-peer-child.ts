/** `build|ask <engine> <input> <snapshot>`: builds an engine's snapshot, or loads it in a fresh process and asks it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';

const [mode, engine, input, snapshot] = process.argv.slice(2) as [
  string,
  keyof typeof engines,
  string,
  string,
];
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const tokens = (text: string): string[] =>
  [...segmenter.segment(text.normalize('NFKC').toLowerCase())]
    .filter((s) => s.isWordLike)
    .map((s) => s.segment);

interface Engine {
  build(titles: readonly string[]): Promise<string>;
  open(text: string): Promise<(query: string) => Promise<number[]>>;
}

const mini = { fields: ['title'], tokenize: tokens, processTerm: (term: string) => term };
const flex = () => new FlexSearch.Index({ encode: tokens, tokenize: 'strict' });
const schema = { title: 'string' } as const;
const tokenizer = {
  language: 'chinese',
  normalizationCache: new Map<string, string>(),
  tokenize: (text: string) => tokens(text),
};
const everything = 100_000;

const engines = {
  minisearch: {
    async build(titles) {
      const index = new MiniSearch(mini);
      index.addAll(titles.map((title, id) => ({ id, title })));
      return JSON.stringify(index);
    },
    async open(text) {
      const index = MiniSearch.loadJSON(text, mini);
      return async (query) => index.search(query, { combineWith: 'AND' }).map((hit) => Number(hit.id));
    },
  },
  flexsearch: {
    async build(titles) {
      const index = flex();
      titles.forEach((title, id) => {
        index.add(id, title);
      });
      const parts: [string, string][] = [];
      await index.export((key: string, data: string) => {
        if (data) parts.push([key, data]);
      });
      return JSON.stringify(parts);
    },
    async open(text) {
      const index = flex();
      for (const [key, data] of JSON.parse(text) as [string, string][]) await index.import(key, data);
      return async (query) => index.search(query, { limit: everything }) as number[];
    },
  },
  orama: {
    async build(titles) {
      const db = create({ schema, components: { tokenizer } });
      await insertMultiple(
        db,
        titles.map((title, id) => ({ id: String(id), title })),
        5000,
      );
      return JSON.stringify(save(db));
    },
    async open(text) {
      const db = create({ schema, components: { tokenizer } });
      load(db, JSON.parse(text) as RawData);
      return async (term) => {
        const { hits } = await search(db, { term, threshold: 0, limit: everything });
        return hits.map((hit) => Number(hit.id));
      };
    },
  },
} satisfies Record<string, Engine>;

async function ask(queries: readonly string[]): Promise<object> {
  const text = readFileSync(snapshot, 'utf8');
  const find = await engines[engine].open(text);
  const cold = process.uptime() * 1000;
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  for (const query of queries.slice(0, 20)) await find(query);
  const times: number[] = [];
  const found: number[][] = [];
  for (const query of queries) {
    const from = performance.now();
    found.push(await find(query));
    times.push(performance.now() - from);
  }
  return { times, found, heap: heapUsed + external, cold };
}

async function main(): Promise<void> {
  const { titles, queries } = JSON.parse(readFileSync(input, 'utf8')) as {
    titles: string[];
    queries: string[];
  };
  if (mode === 'build') writeFileSync(snapshot, await engines[engine].build(titles));
  else process.stdout.write(JSON.stringify(await ask(queries)));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
