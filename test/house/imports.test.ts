import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './project-files';

interface Violation {
  from: string;
  to: string;
  rule: { name: string };
}

const rooms = ['domain', 'cloudfunctions', 'src', 'local', 'deploy', 'tasks', 'bench', 'test'];

/** Runs the import rules over a tree and gives what breaks them. */
function violations(folder: string, of: readonly string[]): Violation[] {
  const cruiser = path.join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const output = execFileSync(
    process.execPath,
    [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--', ...of],
    { cwd: folder, maxBuffer: 64e6, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return (JSON.parse(output.toString()) as { summary: { violations: Violation[] } }).summary.violations;
}

describe('imports', () => {
  it('run one way through the house', () => {
    const found = violations(root, rooms);
    expect(found.map((v) => `${v.rule.name}: ${v.from} -> ${v.to}`)).toEqual([]);
  });

  it('are refused where they run the other way', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'imports-'));
    try {
      for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
        cpSync(path.join(root, file), path.join(folder, file));
      }
      lay(folder, crooked);
      const found = violations(folder, ['domain', 'cloudfunctions', 'src', 'local']);
      const broken = new Set(found.map((v) => `${v.rule.name}: ${v.from}`));
      expect([...broken]).toEqual(
        expect.arrayContaining([
          'domain-imports-itself-alone: domain/price.ts',
          'domain-imports-itself-alone: domain/disk.ts',
          'functions-do-not-import-each-other: cloudfunctions/orders/place.ts',
          'functions-import-domain-and-platform: cloudfunctions/orders/place.ts',
          'mini-program-reads-contracts-as-types: src/page.ts',
          'mini-program-reads-declarations: src/page.ts',
          'laptop-reads-declarations: local/host.ts',
          'no-circular: src/a.ts',
        ]),
      );
      expect([...broken].filter((b) => b.endsWith('src/typed.ts'))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** A small house in which each rule is broken once, and one file that breaks none. */
const crooked: Record<string, string> = {
  'domain/price.ts': "import { page } from '../src/page';\nexport const price = page;\n",
  'domain/disk.ts': "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  'cloudfunctions/shops/find.ts': 'export const find = 1;\n',
  'cloudfunctions/shops/contract.ts': 'export const contract = 1;\nexport type C = number;\n',
  'cloudfunctions/orders/place.ts':
    "import { host } from '../../local/host';\nimport { find } from '../shops/find';\nexport const place = [host, find];\n",
  'src/page.ts': "import { find } from '../cloudfunctions/shops/find';\nexport const page = find;\n",
  'src/typed.ts': "import type { C } from '../cloudfunctions/shops/contract';\nexport const typed: C = 1;\n",
  'src/a.ts': "import { b } from './b';\nexport const a = () => b;\n",
  'src/b.ts': "import { a } from './a';\nexport const b = () => a;\n",
  'local/host.ts': "import { find } from '../cloudfunctions/shops/find';\nexport const host = find;\n",
};

function lay(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}
