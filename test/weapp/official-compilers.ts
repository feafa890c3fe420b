import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * WeChat's own compilers for WXML (wcc) and WXSS (wcsc), as shipped for Linux, macOS and Windows inside
 * miniprogram-compiler. They are called directly, since the package's wrapper hides what they refuse.
 */
const home = path.resolve('node_modules/miniprogram-compiler/bin');
const system = { darwin: 'mac', win32: 'windows' }[process.platform as string] ?? 'linux';

/** What wcc says against these WXML and WXS files; empty when it accepts them. Paths are relative to `root`. */
export function refusedByWcc(root: string, files: string[]): string {
  return run('wcc', root, ['-d', '-o', sink(), ...files]);
}

/** What wcsc says against these style sheets; empty when it accepts them. */
export function refusedByWcsc(root: string, files: string[]): string {
  // An empty sheet crashes its linter.
  const filled = files.filter((file) => readFileSync(path.join(root, file), 'utf8').trim() !== '');
  return filled.length ? run('wcsc', root, ['-lc', '-o', sink(), ...filled]) : '';
}

function run(name: string, cwd: string, args: string[]): string {
  const { status, stderr, error } = spawnSync(executable(name), args, { cwd, encoding: 'utf8' });
  if (error) throw error;
  return status === 0 ? '' : stderr || `${name} ended with ${status}`;
}

const copies = new Map<string, string>();

/** npm unpacks the compilers without the right to run them, so a copy gets it. */
function executable(name: string): string {
  const known = copies.get(name);
  if (known) return known;
  const file = readdirSync(path.join(home, system)).find((entry) => path.parse(entry).name === name);
  if (!file) throw new Error(`no ${name} for ${process.platform}`);
  const copy = path.join(folder(), file);
  copyFileSync(path.join(home, system, file), copy);
  chmodSync(copy, 0o755);
  copies.set(name, copy);
  return copy;
}

let made = '';
function folder(): string {
  made ||= mkdtempSync(path.join(tmpdir(), 'weapp-compilers-'));
  return made;
}

function sink(): string {
  return path.join(folder(), 'out.js');
}
