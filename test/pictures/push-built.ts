import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { builtFunctions } from '../orders/cloud';

/** The deployed functions, and a push door for verdicts. */
export async function withPush(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'tongdian-pictures-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  cpSync(await builtFunctions(), dir, { recursive: true });
  buildSync({
    entryPoints: [join(__dirname, 'push', 'index.ts')],
    outfile: join(dir, 'push', 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node16',
    logLevel: 'error',
  });
  return dir;
}
