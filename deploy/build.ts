import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildFunctions } from '../tasks/build-functions';

/** Builds what an environment gets: every function's bundle, and the mini program that calls this environment. */
export async function buildFor(envId: string, root: string, say: (line: string) => void): Promise<void> {
  say('building the cloud functions');
  const built = await buildFunctions(
    path.join(root, 'cloudfunctions'),
    path.join(root, 'dist', 'cloudfunctions'),
  );
  say(built.map((f) => `${f.name} ${Math.round(f.bytes / 1024)} kB`).join(', '));
  say(`building the mini program for ${envId} (about half a minute)`);
  await buildMiniProgram(envId, root);
}

function buildMiniProgram(envId: string, root: string): Promise<void> {
  const taro = path.join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro');
  const child = spawn(process.execPath, [taro, 'build', '--type', 'weapp'], {
    cwd: root,
    env: { ...process.env, TONGDIAN_ENV: envId, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`building the mini program ended with ${code}`)),
    );
  });
}
