import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFunctions } from '../../tasks/build-functions';

const root = join(__dirname, '..', '..');
const kept = join(root, '.cache', 'functions');
/** What the bundles are made of. */
const sources = [
  'cloudfunctions',
  'domain',
  'tasks/build-functions.ts',
  'package-lock.json',
  'tsconfig.json',
];

let building: Promise<string> | null = null;

/**
 * The bundles as they are deployed, built once for all test files that see the same sources. Files that run in one
 * process find them at one place, so that a worker handed on has them loaded.
 */
export function builtFunctions(): Promise<string> {
  building ??= (async () => {
    const digest = digestOf(sources);
    clearAway();
    const dir = join(tmpdir(), `${ofProcess}${process.pid}-${digest}`);
    const from = join(kept, digest);
    if (!existsSync(from)) await keep(from);
    if (!existsSync(dir)) takeOver(from, dir);
    return dir;
  })();
  return building;
}

const ofProcess = 'tongdian-functions-';

/** Removes what processes left that have ended: a test's own exit is not heard. */
function clearAway(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(name.startsWith(ofProcess) && name.slice(ofProcess.length).split('-')[0]);
    if (pid > 0 && !isRunning(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Builds beside and moves in whole: of two who build at once one is kept. What is older goes. */
async function keep(to: string): Promise<void> {
  mkdirSync(kept, { recursive: true });
  const beside = mkdtempSync(join(kept, 'building-'));
  await buildFunctions(join(root, 'cloudfunctions'), beside);
  try {
    renameSync(beside, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(beside, { recursive: true, force: true });
  }
  for (const name of readdirSync(kept)) {
    const old = join(kept, name);
    if (old !== to && !name.startsWith('building-')) rmSync(old, { recursive: true, force: true });
  }
}

/** Each process has a folder of its own, so that a later build takes nothing from under it. */
function takeOver(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [own, there] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) takeOver(own, there);
    else linkOrCopy(own, there);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true }).sort(byName)) {
      const own = `${path}/${entry.name}`;
      if (entry.isDirectory()) add(own);
      else if (!/\.test\.tsx?$/.test(own)) hash.update(`${own}\0`).update(readFileSync(join(root, own)));
    }
  };
  for (const path of paths) {
    if (/\.\w+$/.test(path)) hash.update(readFileSync(join(root, path)));
    else add(path);
  }
  return hash.digest('hex').slice(0, 24);
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
