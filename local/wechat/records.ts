import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '../host/files';

/** A small durable table: every change is one line appended and flushed, so a kill loses nothing answered. */
export interface Records<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  /** Many at once, with one flush. */
  setAll(entries: readonly (readonly [key: string, value: T])[]): void;
  values(): T[];
  clear(): void;
  close(): void;
}

interface Line<T> {
  k: string;
  v: T;
}

/** @param file where the lines are; without it the table lives in memory. */
export function openRecords<T>(file?: string): Records<T> {
  const table = new Map<string, T>();
  if (file) load(file, table);
  let handle: number | undefined;
  if (file) {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, [...table].map(([k, v]) => `${JSON.stringify({ k, v })}\n`).join(''));
    handle = openSync(file, 'a');
  }
  function setAll(entries: readonly (readonly [string, T])[]): void {
    if (handle !== undefined) {
      const lines = entries.map(([k, v]) => `${JSON.stringify({ k, v } satisfies Line<T>)}\n`);
      appendFileSync(handle, lines.join(''));
      fsyncSync(handle);
    }
    for (const [key, value] of entries) table.set(key, value);
  }
  return {
    get: (key) => table.get(key),
    set: (key, value) => setAll([[key, value]]),
    setAll,
    values: () => [...table.values()],
    clear() {
      if (handle !== undefined) ftruncateSync(handle);
      table.clear();
    },
    close() {
      if (handle !== undefined) closeSync(handle);
      handle = undefined;
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
