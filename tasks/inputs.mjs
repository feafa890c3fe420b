import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SKIPPED = /(^|\/)(node_modules|dist|\.git)(\/|$)|\.test\.tsx?$/;

/** A digest of files and folders by content, tests left out, so that a build can tell whether it has work. */
export function digest(root, paths, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const path of paths) addTo(hash, root, path);
  return hash.digest('hex');
}

function addTo(hash, root, path) {
  const whole = join(root, path);
  if (SKIPPED.test(path) || !existsSync(whole)) return;
  if (!statSync(whole).isDirectory()) {
    hash.update(`${path}\0`).update(readFileSync(whole));
    return;
  }
  for (const name of readdirSync(whole).sort()) addTo(hash, root, `${path}/${name}`);
}

/** Remembers, per build, the digest it was last made from. */
export function openStamps(file) {
  const stamps = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return {
    fits: (name, value) => stamps[name] === value,
    set(name, value) {
      stamps[name] = value;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify(stamps, null, 2));
    },
  };
}
