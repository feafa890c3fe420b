import { pathOf, type Question } from './question';

/**
 * A browser's address says what is asked, so that a page loaded anew and a copied address show the same. The router is
 * not told: to it this stays the same page.
 */
export function keepInAddress(question: Question): void {
  if (process.env.TARO_ENV !== 'h5') return;
  const hash = `#${pathOf(question)}`;
  if (window.location.hash !== hash) window.history.replaceState(window.history.state, '', hash);
}
