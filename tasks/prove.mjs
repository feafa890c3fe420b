/**
 * `npm run prove`: the long proofs at their full size. A test file that reads TONGDIAN_PROVE is one, and so is every
 * file of the fault matrix, whose every case is walked. `npm test` runs samples of both.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './install.mjs';
import { jest } from './jest.mjs';
import { say } from './progress.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
await ensurePackages(root);

const faults = join('test', 'faults');
/** These hold nothing to a time, and may share the machine. */
const untimed = [
  join('test', 'service', 'storm.test.ts'),
  join('test', 'ratings', 'nightly.test.ts'),
  join('test', 'ratings', 'properties.test.ts'),
  join('test', 'orders', 'histories.test.ts'),
];
const found = ['domain', 'local', 'test']
  .flatMap((room) => readdirSync(room, { recursive: true }).map((file) => join(room, String(file))))
  .filter((file) => file.endsWith('.test.ts') && readFileSync(file, 'utf8').includes('TONGDIAN_PROVE'));
const matrix = readdirSync(faults)
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join(faults, file));
const timed = found.filter((file) => ![...matrix, ...untimed].includes(file));

// Most proofs hold a time or a rate to a limit: one at a time.
for (const [files, workers] of [
  [timed, '1'],
  [[...matrix, ...untimed], '100%'],
]) {
  if (files.length === 0) continue;
  say(`proofs: ${files.join(', ')}`);
  await jest('proofs at full size', root, [`--maxWorkers=${workers}`, '--runTestsByPath', ...files], {
    TONGDIAN_PROVE: 'full',
  });
}
