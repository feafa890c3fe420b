import { copyFileSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const home = path.resolve('.cache', 'filled');
const lock = path.join(home, 'lock');
/** What a filled folder follows from. */
const sources = ['local', 'domain', 'cloudfunctions', 'package-lock.json'];
/** The street's orders and clocks are of the hour it was filled in; ms. */
const keepsFresh = 10 * 60_000;
/** Nobody fills for longer; ms. */
const longest = 3 * 60_000;

/**
 * A data folder with the demo street in it and nobody at work. The first file of a run that asks has it filled; the
 * others wait for that, and copy: filling takes five seconds of a core, copying a fraction of one.
 * @param fill fills an empty folder
 */
export async function filledStreet(fill: (folder: string) => Promise<void>): Promise<string> {
  mkdirSync(home, { recursive: true });
  for (;;) {
    const found = newestFilled();
    if (found) return found;
    if (takeLock()) {
      try {
        return await fillNew(fill);
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    }
    await pause(100);
  }
}

/** Copies a filled folder. Stored files are replaced whole and never written into, so they are shared. */
export function copyFilled(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const copy = from.includes(`${path.sep}storage`) ? linkOrCopy : copyFileSync;
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) copyFilled(source, target);
    else copy(source, target);
  }
}

/** A link does not reach into another file system. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/** Folders are named by the ms at which their filling began. */
const filledAt = (): number[] =>
  readdirSync(home)
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .sort((a, b) => b - a);

function newestFilled(): string | undefined {
  const [at = 0] = filledAt();
  if (at < Date.now() - keepsFresh || at < Math.max(...sources.map(newest))) return undefined;
  return path.join(home, String(at));
}

async function fillNew(fill: (folder: string) => Promise<void>): Promise<string> {
  // Not the last one: somebody may be copying it.
  for (const old of filledAt().slice(1)) rmSync(path.join(home, String(old)), { recursive: true });
  const filled = path.join(home, String(Date.now()));
  const draft = path.join(home, `draft-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  await fill(draft);
  renameSync(draft, filled);
  return filled;
}

/** Takes the lock; one that was left by somebody killed is gone the next time. */
function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (since < Date.now() - longest) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

/** When a file, or anything under a folder, was last written; ms. */
export function newest(source: string): number {
  const { mtimeMs } = statSync(source);
  if (!statSync(source).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(source).map((name) => newest(path.join(source, name))));
}

const pause = (ms: number) => new Promise((wake) => setTimeout(wake, ms));
