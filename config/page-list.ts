import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Roots of the subpackages: the folders of `source` that list pages of their own. */
export const subpackageRoots = (source: string): string[] =>
  readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(source, entry.name, 'pages.ts')))
    .map(({ name }) => name)
    .sort();

/**
 * A digest of what names the app's pages: `app.config.ts` and each subpackage's `pages.ts`.
 * It is part of the build cache's name, because Taro's cache does not notice a change in what `app.config.ts` imports
 * and would leave a new page out without a word.
 */
export function pageListDigest(source: string): string {
  const lists = subpackageRoots(source).map((root) => path.join(source, root, 'pages.ts'));
  const hash = createHash('sha256');
  for (const file of [path.join(source, 'app.config.ts'), ...lists]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
