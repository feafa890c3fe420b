import {
  appendFileSync,
  closeSync,
  existsSync,
  fdatasync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { writeWhole } from '../host/files';

/**
 * A small durable table: every change is one line appended, which a kill of the process leaves. Who answers somebody
 * waits for `flushed` first; those who wait at the same time share one flush, and nobody else waits for the disk.
 */
export interface Records<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  /** The same where nobody is answered: it goes to the disk with the next that is. */
  note(key: string, value: T): void;
  /** Many at once, with one write. */
  setAll(entries: Entries<T>): void;
  values(): T[];
  /** All of it, for `restore`; what is set later does not change it. */
  entries(): Entries<T>;
  /** Puts back what `entries` gave. */
  restore(entries: Entries<T>): void;
  clear(): void;
  /** Resolves once all that was set so far is on the disk. */
  flushed(): Promise<void>;
  close(): void;
}

export type Entries<T> = readonly (readonly [key: string, value: T])[];

interface Line<T> {
  k: string;
  v: T;
}

/** @param file where the lines are; without it the table lives in memory. */
export function openRecords<T>(file?: string): Records<T> {
  const table = new Map<string, T>();
  if (file) load(file, table);
  const disk = file ? openFile(file, table) : undefined;
  function clear(): void {
    if (table.size === 0) return;
    disk?.truncate();
    table.clear();
  }
  function keep(entries: Entries<T>, waitedFor: boolean): void {
    const lines = entries.map(([k, v]) => `${JSON.stringify({ k, v } satisfies Line<T>)}\n`);
    disk?.append(lines.join(''), waitedFor);
    for (const [key, value] of entries) table.set(key, value);
  }
  return {
    get: (key) => table.get(key),
    set: (key, value) => keep([[key, value]], true),
    note: (key, value) => keep([[key, value]], false),
    setAll: (entries) => keep(entries, true),
    values: () => [...table.values()],
    entries: () => [...table],
    restore(entries) {
      clear();
      if (entries.length > 0) keep(entries, false);
    },
    clear,
    flushed: () => disk?.flushed() ?? Promise.resolve(),
    close: () => disk?.close(),
  };
}

function openFile<T>(file: string, table: ReadonlyMap<string, T>) {
  mkdirSync(dirname(file), { recursive: true });
  writeWhole(file, [...table].map(([k, v]) => `${JSON.stringify({ k, v })}\n`).join(''));
  const handle = openSync(file, 'a');
  const flush = createFlush(() => promisify(fdatasync)(handle));
  let closed = false;
  return {
    append(text: string, waitedFor: boolean) {
      if (closed) throw new Error(`${file} is closed`);
      appendFileSync(handle, text);
      if (waitedFor) flush.wrote();
    },
    truncate: () => ftruncateSync(handle),
    flushed: flush.flushed,
    close() {
      if (closed) return;
      closed = true;
      // A number that is free again may be another file's before a flush of it ends.
      void flush.flushed().finally(() => closeSync(handle));
    },
  };
}

/** One flush at a time: who writes while it runs waits for the next, which begins when it ends. */
function createFlush(sync: () => Promise<void>): { wrote(): void; flushed(): Promise<void> } {
  let dirty = false;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  function start(): Promise<void> {
    dirty = false;
    const mine = sync().finally(() => {
      if (running === mine) running = undefined;
    });
    running = mine;
    return mine;
  }
  return {
    wrote: () => {
      dirty = true;
    },
    flushed() {
      if (!dirty) return running ?? Promise.resolve();
      if (!running) return start();
      next ??= running
        .catch(() => undefined)
        .then(() => {
          next = undefined;
          return start();
        });
      return next;
    },
  };
}

function load<T>(file: string, table: Map<string, T>): void {
  if (!existsSync(file)) return;
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    try {
      const line = JSON.parse(text) as Line<T>;
      table.set(line.k, line.v);
    } catch {
      // The last line may be cut short by a kill: it was never answered.
    }
  }
}
