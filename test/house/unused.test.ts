import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from './project-files';

/** What knip finds nobody uses, by kind. */
function unused(kinds: string): Record<string, unknown[]>[] {
  const knip = path.join(root, 'node_modules', 'knip', 'bin', 'knip.js');
  const args = [
    knip,
    '-c',
    'test/house/knip.json',
    '--no-progress',
    '--include',
    kinds,
    '--reporter',
    'json',
  ];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return (JSON.parse(stdout) as { issues: Record<string, unknown[]>[] }).issues;
}

it('has no source file that nothing uses and no import that leads nowhere', () => {
  const found = unused('files,unresolved').map((issue) => issue.file ?? issue);
  expect(found).toEqual([]);
});
