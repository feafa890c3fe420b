import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A digest of what names the app's pages: `app.config.ts` and each subpackage's `pages.ts`.
 * It is part of the build cache's name, because Taro's cache does not notice a change in what `app.config.ts` imports
 * and would leave a new page out without a word.
 */
export function pageListDigest(source: string): string {
  const lists = readdirSync(source, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(source, entry.name, 'pages.ts'))
    .filter((file) => existsSync(file))
    .sort();
  const hash = createHash('sha256');
  for (const file of [path.join(source, 'app.config.ts'), ...lists]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}
