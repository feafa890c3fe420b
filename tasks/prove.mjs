/**
 * `npm run prove [-- --matrix]`: every long proof at its full size. A test file that reads TONGDIAN_PROVE is one.
 * The fault matrix is whole for what moves money, stock or an order; `--matrix` walks the rest of it whole as well,
 * and takes more than an hour.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { must, say } from './progress.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
await ensurePackages(root);

const faults = join('test', 'faults');
const proofs = ['domain', 'local', 'test']
  .flatMap((room) => readdirSync(room, { recursive: true }).map((file) => join(room, String(file))))
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('TONGDIAN_PROVE'));
const matrix = process.argv.includes('--matrix')
  ? readdirSync(faults)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => join(faults, file))
  : proofs.filter((file) => file.startsWith(faults));
const others = proofs.filter((file) => !file.startsWith(faults));

// Most proofs hold a time or a rate to a limit: one at a time. The matrix counts nothing but what is broken.
for (const [files, workers] of [
  [others, '1'],
  [matrix, '100%'],
]) {
  say(`proofs: ${files.join(', ')}`);
  await must(
    'proofs at full size',
    join(root, 'node_modules', '.bin', 'jest'),
    [`--maxWorkers=${workers}`, '--runTestsByPath', ...files],
    { loud: true, env: { TONGDIAN_PROVE: 'full' } },
  );
}
