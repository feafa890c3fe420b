/** `npm run bench [-- --only <part>]`: builds what changed, then measures and prints one table. */
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensurePackages } from './install.mjs';
import { must } from './progress.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
await ensurePackages(root);
const chromium = await ensureChromium();
await buildAll(root);
const args = ['--import', 'tsx', join('bench', 'main.ts'), ...process.argv.slice(2)];
await must('measuring', process.execPath, args, { loud: true, env: { CHROMIUM_PATH: chromium } });
