import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Builds what an environment gets: every function's bundle, and the mini program that calls this environment.
 * Through the same stamps as `npm start`, which therefore knows that dist/weapp is no longer its own.
 */
export function buildFor(envId: string, root: string): Promise<void> {
  const child = spawn(process.execPath, [path.join(root, 'deploy', 'build-for.mjs')], {
    cwd: root,
    env: { ...process.env, TONGDIAN_ENV: envId },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`building ended with ${code}`))));
  });
}
