import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Stored files by their path. */
export type Files = ReadonlyMap<string, Buffer>;

/** The paths and sizes of all files of a folder. */
export const filesOf = (dir: string): [path: string, size: number][] =>
  readdirSync(dir, { recursive: true })
    .map((path) => ({ path: String(path), found: statSync(join(dir, String(path))) }))
    .filter(({ found }) => found.isFile())
    .map(({ path, found }): [string, number] => [path, found.size])
    .sort(([a], [b]) => (a < b ? -1 : 1));

export const keepFiles = (dir: string): Files =>
  new Map(filesOf(dir).map(([path]) => [path, readFileSync(join(dir, path))]));

/** The folder holds what was kept and nothing else. A stored file's bytes never change: its path and size tell it. */
export function putBackFiles(dir: string, kept: Files): void {
  const there = new Map(filesOf(dir));
  for (const [path, size] of there) {
    if (kept.get(path)?.length !== size) rmSync(join(dir, path));
  }
  for (const [path, bytes] of kept) {
    if (there.get(path) === bytes.length) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
}
