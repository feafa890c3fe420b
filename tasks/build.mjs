import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { digest, openStamps } from './inputs.mjs';
import { must, say } from './progress.mjs';

const SHARED = ['package-lock.json', 'package.json', 'tsconfig.json', 'domain'];
const APP = [
  ...SHARED,
  'src',
  'config',
  'cloudfunctions',
  'babel.config.js',
  'postcss.config.js',
  '.browserslistrc',
  'project.config.json',
];

/** What is built, from what, into what, and how. */
function builds(root, port) {
  const taro = join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro');
  const app = (type, env) => ({
    name: type,
    title: type === 'h5' ? 'mini program for the browser (h5)' : 'mini program for WeChat (weapp)',
    inputs: APP,
    output: type === 'h5' ? 'dist/h5/index.html' : 'dist/weapp/app.json',
    args: [taro, 'build', '--type', type],
    env: { NODE_ENV: 'production', ...env },
  });
  const local = process.env.TONGDIAN_LOCAL ?? (port === '8720' ? undefined : `http://127.0.0.1:${port}`);
  return [
    {
      name: 'functions',
      title: 'cloud functions',
      inputs: [...SHARED, 'cloudfunctions', 'tasks/build-functions.ts'],
      output: 'dist/cloudfunctions',
      args: ['--import', 'tsx', 'tasks/build-functions.ts'],
      env: {},
    },
    {
      name: 'pictures',
      title: "the demo street's pictures",
      inputs: ['local/demo'],
      output: '.cache/street/pictures.json',
      args: ['--import', 'tsx', 'tasks/draw-pictures.ts'],
      env: {},
    },
    app('h5', {}),
    app('weapp', local ? { TONGDIAN_LOCAL: local } : {}),
  ];
}

/** Builds what changed since it was last built, side by side: each needs one core. */
export async function buildAll(root, { port = '8720', skip = [] } = {}) {
  const stamps = openStamps(join(root, '.cache', 'built.json'));
  const wanted = builds(root, port).filter((build) => !skip.includes(build.name));
  await Promise.all(wanted.map((build) => buildOne(root, stamps, build)));
}

async function buildOne(root, stamps, build) {
  const outer = [process.env.TONGDIAN_ENV, process.env.TONGDIAN_LOCAL, process.env.TARO_APP_ID];
  const value = digest(root, build.inputs, JSON.stringify([build.args.slice(1), build.env, outer]));
  if (stamps.fits(build.name, value) && existsSync(join(root, build.output))) {
    say(`${build.title}: unchanged`);
    return;
  }
  await must(`building ${build.title}`, process.execPath, build.args, { cwd: root, env: build.env });
  stamps.set(build.name, value);
}
