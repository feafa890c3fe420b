import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { newest } from './filled-street';

const copied = ['src', 'config', 'cloudfunctions', 'domain'];
const single = /^(package|project\.config|tsconfig)\.json$|^(babel|postcss)\.config\.js$/;

/** A build takes a quarter of a minute, and four times as long beside others; ms. */
const longest = 120_000;

/**
 * Builds the mini program for an environment beside the sources, so that the build for the local cloud stays
 * where it is. Nothing while no source has changed.
 * @returns its folder
 */
export function buildForEnvironment(envId: string): string {
  const copy = path.resolve('.cache', `weapp-${envId}`);
  const dist = path.join(copy, 'dist', 'weapp');
  // Written last: what was cut off on the way is built anew.
  const built = path.join(copy, 'built');
  const sources = [...copied, ...readdirSync('.').filter((file) => single.test(file))];
  if (existsSync(built) && statSync(built).mtimeMs > Math.max(...sources.map(newest))) return dist;
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const source of sources) cpSync(source, path.join(copy, source), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  const taro = path.resolve('node_modules/@tarojs/cli/bin/taro');
  execFileSync(process.execPath, [taro, 'build', '--type', 'weapp'], {
    cwd: copy,
    env: { ...process.env, NODE_ENV: 'production', TONGDIAN_ENV: envId, TONGDIAN_LOCAL: '' },
    stdio: 'pipe',
    timeout: longest,
    killSignal: 'SIGKILL',
  });
  writeFileSync(built, '');
  return dist;
}
