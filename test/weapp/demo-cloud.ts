import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyFilled, filledStreet } from './filled-street';

/** A local cloud of its own, with the demo street on fresh data. */
export interface DemoCloud {
  base: string;
  /** The last of what it said, for a failing test to show. */
  said(): string;
  stop(): Promise<void>;
}

const PATIENCE = 170_000;

const starting = new Set<Promise<DemoCloud>>();
const children = new Set<ChildProcess>();
let over = false;

/** Ends what was started here, also a start that outlasted the time of the `beforeAll` that waited for it. */
export async function endAll(): Promise<void> {
  over = true;
  await Promise.all([...children].map(ended));
  for (const start of await Promise.allSettled(starting)) {
    if (start.status === 'fulfilled') await start.value.stop();
  }
}
afterAll(endAll);

/** How many processes of local clouds there are. */
export const running = (): number => children.size;

/**
 * Starts the local cloud as `npm start` does, on a free port, and waits until it answers.
 * While working on a page, name one that runs already in `TONGDIAN_TEST_CLOUD`.
 */
export function startDemoCloud(): Promise<DemoCloud> {
  const start = opened();
  starting.add(start);
  return start;
}

async function opened(): Promise<DemoCloud> {
  const named = process.env.TONGDIAN_TEST_CLOUD;
  if (named) return { base: named, said: () => '', stop: async () => undefined };
  const filled = await filledStreet(async (folder) => {
    const filling = await serve(folder, ['--no-timers']);
    await filling.stop();
  });
  const data = mkdtempSync(path.join(tmpdir(), 'tongdian-demo-'));
  copyFilled(filled, data);
  const gone = () => rmSync(data, { recursive: true, force: true });
  try {
    const cloud = await serve(data);
    return { ...cloud, stop: () => cloud.stop().finally(gone) };
  } catch (error) {
    gone();
    throw error;
  }
}

/** Serves a data folder, filled first where it is empty, on a port that the system chooses. */
async function serve(data: string, more: readonly string[] = []): Promise<DemoCloud> {
  const own = ['--data', data, '--port', '0', '--seed', 'demo'];
  // A file calls few of the functions, and loading all of them takes longer than its tests.
  const args = ['--import', 'tsx', 'local/main.ts', ...own, '--no-warm', ...more];
  if (over) throw new Error('the tests that asked for a local cloud are over');
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  child.once('exit', () => children.delete(child));
  let said = '';
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-8000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return { base: await ready(child, () => said), said: () => said, stop: () => ended(child) };
}

/** Where a local cloud says that it serves. */
const ADDRESS = /ready[\s\S]*?(http:\/\/127\.0\.0\.1:\d+)\//;

/** Waits until the cloud has said that it is ready. @returns its address */
function ready(child: ChildProcess, said: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.stdout?.on('data', () => {
      const base = ADDRESS.exec(said())?.[1];
      if (!base) return;
      clearTimeout(late);
      resolve(base);
    });
    child.once('exit', () => {
      clearTimeout(late);
      reject(new Error(`The local cloud did not start.\n${said()}`));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const force = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
