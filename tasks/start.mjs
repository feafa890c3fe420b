/**
 * `npm start [-- --data <dir> --port <n> --seed demo|empty|large --skip weapp,h5]`
 * Installs what is missing, builds what changed, then serves until it is stopped.
 */
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { ensurePackages } from './install.mjs';
import { say } from './progress.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);

const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  say(`Node.js 20 or newer is needed; this is ${process.version}`);
  process.exit(1);
}

const args = process.argv.slice(2);
const optionOf = (name, otherwise) => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : (args[at + 1] ?? otherwise);
};
const skip = optionOf('--skip', '').split(',');
const serverArgs = args.filter((arg, i) => arg !== '--skip' && args[i - 1] !== '--skip');

await ensurePackages(root);
await buildAll(root, { port: optionOf('--port', '8720'), skip });
say('starting the local cloud');
const server = spawn(process.execPath, ['--import', 'tsx', join('local', 'main.ts'), ...serverArgs], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
