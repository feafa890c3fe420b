/** `npm run prove`: every long proof at its full size. A test file that reads TONGDIAN_PROVE is one. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { must, say } from './progress.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
await ensurePackages(root);

const proofs = ['domain', 'local', 'test']
  .flatMap((room) => readdirSync(room, { recursive: true }).map((file) => join(room, String(file))))
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('TONGDIAN_PROVE'));
say(`proofs: ${proofs.join(', ')}`);
// Most of them hold a time or a rate to a limit: one at a time. The fault matrix counts nothing but what is broken.
const matrix = proofs.filter((file) => file.startsWith(join('test', 'faults')));
const others = proofs.filter((file) => !matrix.includes(file));
for (const [files, workers] of [
  [others, '1'],
  [matrix, '100%'],
]) {
  await must(
    'proofs at full size',
    join(root, 'node_modules', '.bin', 'jest'),
    [`--maxWorkers=${workers}`, '--runTestsByPath', ...files],
    { loud: true, env: { TONGDIAN_PROVE: 'full' } },
  );
}
