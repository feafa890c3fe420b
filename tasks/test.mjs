/**
 * `npm test [-- <jest arguments>]`: installs what is missing (a browser included), builds what changed, then checks
 * format and lint, types, and runs every test (import directions are one of them).
 */
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensurePackages } from './install.mjs';
import { jest } from './jest.mjs';
import { must, say } from './progress.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
const bin = (name) => join(root, 'node_modules', '.bin', name);

await ensurePackages(root);
const chromium = await ensureChromium();
say(`browser: ${chromium}`);
/** What needs no build and little more than one core. */
async function check() {
  await must('format and lint', bin('biome'), ['ci', '--error-on-warnings', '.']);
  await must('types', bin('tsc'), [
    '--noEmit',
    '--incremental',
    '--tsBuildInfoFile',
    join('.cache', 'types.tsbuildinfo'),
  ]);
}

await Promise.all([buildAll(root), check()]);
await jest('tests', root, process.argv.slice(2), { CHROMIUM_PATH: chromium });
say('all green');
