import { spawn } from 'node:child_process';
import path from 'node:path';

/** The port of the bench's own server; another one may serve a person at the same time. */
const port = 8761;

/** Starts a local cloud on data of its own and waits until it answers. `stop` waits until it is gone. */
export async function startServer(
  root: string,
  data: string,
): Promise<{ base: string; stop(): Promise<void> }> {
  const args = ['--import', 'tsx', path.join('local', 'main.ts'), '--port', String(port), '--data', data];
  const child = spawn(process.execPath, [...args, '--seed', 'demo', '--no-timers'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const base = `http://127.0.0.1:${port}`;
  const until = Date.now() + 120_000;
  while (!(await answers(base))) {
    if (child.exitCode !== null) throw new Error(`the local cloud ended with ${child.exitCode}\n${said}`);
    if (Date.now() > until) throw new Error('the local cloud did not answer within two minutes');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return {
    base,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function answers(base: string): Promise<boolean> {
  try {
    return (await fetch(`${base}/healthz`)).ok;
  } catch {
    return false;
  }
}
