import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Part, Row } from '../row';

interface AppJson {
  subPackages?: { root: string }[];
  subpackages?: { root: string }[];
}

const kB = 1000;

/** Raw sizes of the packages that WeChat would download. */
export const weappSize: Part = {
  name: 'weapp',
  about: 'sizes of the mini program’s packages',
  needs: 'nothing',
  async run({ root }) {
    const folder = path.join(root, 'dist', 'weapp');
    if (!existsSync(path.join(folder, 'app.json'))) throw new Error('dist/weapp is not built: npm start');
    const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppJson;
    const roots = (app.subPackages ?? app.subpackages ?? []).map((s) => s.root.replace(/\/$/, ''));
    const files = filesUnder(folder);
    const packageOf = (name: string): string => roots.find((r) => name.startsWith(`${r}/`)) ?? '';
    const sizeOf = (pkg: string): number =>
      files.filter((f) => packageOf(f.name) === pkg).reduce((sum, f) => sum + f.bytes, 0);
    return [
      {
        what: 'main package',
        value: sizeOf('') / kB,
        unit: 'kB',
        target: 600,
        note: whatIsIn(files.filter((f) => packageOf(f.name) === '')),
      },
      ...roots.map(
        (r): Row => ({
          what: `subpackage ${r}`,
          value: sizeOf(r) / kB,
          unit: 'kB',
          target: 300,
          note: whatIsIn(files.filter((f) => packageOf(f.name) === r)),
        }),
      ),
    ];
  },
};

interface SizedFile {
  name: string;
  bytes: number;
}

/** The five largest files or folders: react-dom and Taro's runtime lie in vendors.js and taro.js. */
function whatIsIn(files: readonly SizedFile[]): string {
  const groups = new Map<string, number>();
  for (const { name, bytes } of files) {
    const group = name.split('/').slice(0, 2).join('/');
    groups.set(group, (groups.get(group) ?? 0) + bytes);
  }
  return [...groups]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([name, bytes]) => `${name} ${Math.round(bytes / kB)}`)
    .join(', ');
}

function filesUnder(folder: string): SizedFile[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => ({ name: name.split(path.sep).join('/'), stat: statSync(path.join(folder, name)) }))
    .filter(({ name, stat }) => stat.isFile() && !name.endsWith('.LICENSE.txt') && !name.endsWith('.map'))
    .map(({ name, stat }) => ({ name, bytes: stat.size }));
}
