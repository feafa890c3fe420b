import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.join(__dirname, '..', '..');

/** Rooms of the house that hold source text. */
export const rooms = [
  'domain',
  'cloudfunctions',
  'src',
  'local',
  'deploy',
  'bench',
  'tasks',
  'config',
  'test',
];

const skipped = new Set(['node_modules', 'dist', '.swc']);

/** Every file and folder under a room, as paths from the root with `/`. */
export function entriesUnder(room: string): { folders: string[]; files: string[] } {
  const folders: string[] = [];
  const files: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const name = `${folder}/${entry.name}`;
      if (entry.isFile()) files.push(name);
      if (entry.isDirectory() && !skipped.has(entry.name)) {
        folders.push(name);
        walk(name);
      }
    }
  };
  if (readdirSync(root).includes(room)) walk(room);
  return { folders, files };
}

/** Source files of some rooms (all of them unless named). */
export function sources(...of: string[]): string[] {
  return (of.length > 0 ? of : rooms)
    .flatMap((room) => entriesUnder(room).files)
    .filter((file) => /\.(tsx?|mjs|js|scss)$/.test(file));
}

export const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');
