import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { atRest } from './rest';

const folder = path.resolve('artefacts', 'screens');

/** Keeps what is on the screen as `artefacts/screens/<name>.png`, pictures loaded and at rest. */
export async function keepScreen(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await atRest(page);
  await page.screenshot({
    path: path.join(folder, `${name}.png`),
    animations: 'disabled',
    scale: 'css',
  });
}
