import type { Page } from 'playwright-core';

/** Pictures in sight are waited for this long; one that never comes is part of what is seen. */
const patience = 3000;

/**
 * Waits until nothing is shown dimmed for fresh figures, no transition is under way, and the pictures in sight are
 * there: colours half on their way are nobody's contrast. What turns for ever (a spinner) is not waited for.
 */
export async function atRest(page: Page): Promise<void> {
  await page.locator('.is-busy:visible').first().waitFor({ state: 'hidden' });
  await page.evaluate(async (ms) => {
    const moves = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
      .map(({ finished }) => finished);
    const missing = [...document.images].filter((image) => {
      const { top, bottom, width } = image.getBoundingClientRect();
      return !image.complete && width > 0 && bottom > 0 && top < innerHeight;
    });
    const pictures = missing.map(
      (image) =>
        new Promise<void>((there) => {
          for (const end of ['load', 'error']) image.addEventListener(end, () => there());
        }),
    );
    const late = new Promise<void>((wake) => setTimeout(wake, ms));
    await Promise.race([Promise.allSettled([...moves, ...pictures]), late]);
  }, patience);
}
