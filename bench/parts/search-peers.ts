import { spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { percentile, type Row } from '../row';
import { relevant } from './search-queries';

/** An engine that takes longer for building or asking, in ms, is left out. */
const longest = 60_000;
const engines = ['minisearch', 'flexsearch', 'orama'] as const;

/** What search-peer-child.ts prints. */
export interface PeerRun {
  /** ms per query, in the order asked. */
  times: number[];
  /** Found titles by number, per query. */
  found: number[][];
  /** Bytes of heap and buffers that the loaded index holds. */
  heap: number;
  /** ms from the start of a fresh process to the index loaded from its snapshot. */
  cold: number;
  snapshot: number;
}

/** In-memory engines with Intl.Segmenter tokens, over the same titles and queries; each in processes of its own. */
export function measurePeers(
  root: string,
  dir: string,
  titles: readonly string[],
  queries: readonly string[],
  say: (line: string) => void,
): Row[] {
  const input = path.join(dir, 'titles.json');
  writeFileSync(input, JSON.stringify({ titles, queries }));
  const right = relevant(titles, queries);
  return engines.flatMap((engine) => {
    say(`search: ${engine} over ${titles.length} titles`);
    try {
      const snapshot = path.join(dir, `${engine}.snapshot`);
      child(root, ['build', engine, input, snapshot]);
      const run = JSON.parse(child(root, ['ask', engine, input, snapshot])) as Omit<PeerRun, 'snapshot'>;
      return rowsOf(engine, { ...run, snapshot: statSync(snapshot).size }, right);
    } catch (error) {
      // Our own figures stand without it.
      return [{ what: `${engine}: not measured`, value: 0, unit: 'runs', note: String(error) }];
    }
  });
}

function child(root: string, args: readonly string[]): string {
  const script = path.join(root, 'bench', 'parts', 'search-peer-child.ts');
  const done = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: longest,
  });
  if (done.signal) throw new Error(`ended after ${longest / 1000} s`);
  if (done.status !== 0) throw new Error(done.stderr.trim().slice(-200));
  return done.stdout;
}

function rowsOf(engine: string, run: PeerRun, right: readonly Uint32Array[]): Row[] {
  const { recall, precision } = judged(run.found, right);
  const row = (what: string, value: number, unit: string, note?: string): Row => ({
    what: `${engine}: ${what}`,
    value,
    unit,
    note,
  });
  return [
    row('p50', percentile(run.times, 50), 'ms', 'in memory, every match, Intl.Segmenter tokens, all words'),
    row('p95', percentile(run.times, 95), 'ms'),
    row('recall', 100 * recall, '%', 'of titles that contain every query word'),
    row('precision', 100 * precision, '%'),
    row('heap', run.heap / 1e6, 'MB', 'after the snapshot is loaded'),
    row(
      'cold start',
      run.cold,
      'ms',
      `reading and loading its ${Math.round(run.snapshot / 1e6)} MB snapshot`,
    ),
  ];
}

/** Over all queries together: how much of what is right was found, and how much of what was found is right. */
export function judged(found: readonly ArrayLike<number>[], right: readonly Uint32Array[]) {
  let both = 0;
  let all = 0;
  let given = 0;
  right.forEach((wanted, i) => {
    const set = new Set(wanted);
    const mine = Array.from(found[i] ?? []);
    all += wanted.length;
    given += mine.length;
    both += mine.filter((n) => set.has(n)).length;
  });
  return { recall: both / Math.max(1, all), precision: both / Math.max(1, given) };
}
