/**
 * `npm test [-- <jest arguments>]`: installs what is missing (a browser included), builds what changed, then checks
 * format and lint, types, import directions, and runs every test.
 */
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { failedPages } from './failed-pages.mjs';
import { ensurePackages } from './install.mjs';
import { must, run, say } from './progress.mjs';

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
  const rooms = ['domain', 'cloudfunctions', 'src', 'local', 'test'];
  await must('import directions', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', ...rooms]);
}

await Promise.all([buildAll(root), check()]);
const results = join('.cache', 'tests.json');
const env = { CHROMIUM_PATH: chromium };
const tests = (title, args) => {
  rmSync(results, { force: true });
  return run(title, bin('jest'), [...args, '--json', '--outputFile', results], { loud: true, env });
};

let { code } = await tests('tests', process.argv.slice(2));
const again = code !== 0 && process.env.CI ? failedPages(root, results) : [];
if (again.length > 0) {
  say(`once more, alone: ${again.join(', ')}`);
  ({ code } = await tests('failed pages', ['--maxWorkers=1', '--runTestsByPath', ...again]));
}
if (code !== 0) {
  say(`tests: FAILED (exit ${code})`);
  process.exit(1);
}
say('all green');
