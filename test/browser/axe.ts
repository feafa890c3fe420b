import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { atRest } from './rest';

const rules = {
  everything: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  colours: ['color-contrast'],
  targets: ['target-size', 'scrollable-region-focusable'],
};
export type Look = keyof typeof rules;

/** What axe finds serious or critical on the page on show once it has come to rest: `rule: element` each. */
export async function barriers(page: Page, look: Look = 'everything'): Promise<string[]> {
  await atRest(page);
  await bringAxe(page);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
        resultTypes: ['violations'],
        runOnly,
      }),
    rules[look],
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
}

/** Axe stays with a document: one that is read again has it already. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  await page.evaluate(axe.source);
}
