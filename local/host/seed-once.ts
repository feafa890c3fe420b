import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './files';

/**
 * Runs `fill` unless this data folder was filled before. The mark is written last, so that a fill cut short by a kill
 * is done again; fillers therefore write by fixed ids.
 * @returns what the folder was filled with.
 */
export async function fillOnce(dir: string, name: string, fill: () => Promise<void>): Promise<string> {
  const mark = join(dir, 'seed.json');
  if (existsSync(mark)) return (JSON.parse(readFileSync(mark, 'utf8')) as { name: string }).name;
  await fill();
  writeWhole(mark, JSON.stringify({ name }));
  return name;
}
