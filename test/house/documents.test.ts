import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { apiPage } from './api-page';
import { root } from './project-files';

const documents = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true })
    .map((name) => `docs/${String(name)}`)
    .filter((name) => name.endsWith('.md')),
];

const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

describe('docs/api.md', () => {
  it('says what the contracts say (npx tsx test/house/api-page.ts writes it anew)', () => {
    expect(read('docs/api.md')).toBe(apiPage());
  });
});

describe.each(documents)('%s', (name) => {
  it('links to what is there', () => {
    const targets = [...read(name).matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/g)].map((m) => m[1] ?? m[2] ?? '');
    const absent = targets
      .filter((t) => !/^https?:/.test(t))
      .filter((t) => !existsSync(path.join(root, path.dirname(name), t)));
    expect(absent).toEqual([]);
  });

  it('names folders and files that are there', () => {
    const named = [
      ...read(name).matchAll(/`((?:domain|cloudfunctions|src|local|deploy|bench|test|tasks)\/[\w./-]*)`/g),
    ];
    expect(named.map((m) => m[1] ?? '').filter((p) => !existsSync(path.join(root, p)))).toEqual([]);
  });

  it('names commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const used = [...read(name).matchAll(/npm run ([a-z][a-z:-]*[a-z])/g)].map((m) => m[1] ?? '');
    expect(used.filter((s) => !(s in scripts))).toEqual([]);
  });
});
