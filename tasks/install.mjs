import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, run, say } from './progress.mjs';

/** Packages are installed when they are missing or the lock changed since. */
export async function ensurePackages(root) {
  const stamp = join(root, 'node_modules', '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const marker = join(root, 'node_modules', '.package-lock.json');
  const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (known === lock) return;
  // Installed by hand from this very lock: only the stamp is missing.
  if (known === '' && existsSync(marker) && installedFits(root, marker)) {
    writeFileSync(stamp, lock);
    return;
  }
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts'];
  const clean = await run('installing packages (npm ci)', npm, ['ci', ...flags], { cwd: root });
  if (clean.code !== 0) {
    say('npm ci did not do; trying npm install');
    await must('installing packages (npm install)', npm, ['install', ...flags], { cwd: root });
  } else {
    say(`packages installed in ${clean.seconds.toFixed(1)} s`);
  }
  writeFileSync(stamp, lock);
}

/** Does what is installed have every package of the lock at its version? */
function installedFits(root, marker) {
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const got = JSON.parse(readFileSync(marker, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || got[path]?.version === version,
  );
}
