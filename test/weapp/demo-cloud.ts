import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A local cloud of its own, with the demo street on fresh data. */
export interface DemoCloud {
  base: string;
  /** The last of what it said, for a failing test to show. */
  said(): string;
  stop(): Promise<void>;
}

const PATIENCE = 170_000;

/**
 * Starts the local cloud as `npm start` does, on a free port, and waits until it answers.
 * While working on a page, name one that runs already in `TONGDIAN_TEST_CLOUD`.
 */
export async function startDemoCloud(): Promise<DemoCloud> {
  const running = process.env.TONGDIAN_TEST_CLOUD;
  if (running) return { base: running, said: () => '', stop: async () => undefined };
  const data = mkdtempSync(path.join(tmpdir(), 'tongdian-demo-'));
  const port = await freePort();
  const own = ['--data', data, '--port', String(port), '--seed', 'demo'];
  // A file calls few of the functions, and loading all of them takes longer than its tests.
  const args = ['--import', 'tsx', 'local/main.ts', ...own, '--no-warm'];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-8000);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const base = `http://127.0.0.1:${port}`;
  await answering(base, child, () => said);
  return {
    base,
    said: () => said,
    async stop() {
      await ended(child);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function answering(base: string, child: ChildProcess, said: () => string): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; ) {
    const up = await fetch(`${base}/healthz`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    if (child.exitCode !== null || Date.now() > end) {
      child.kill('SIGKILL');
      throw new Error(`The local cloud did not start.\n${said()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    const force = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(address)));
    });
  });
}
