import { useEffect, useRef } from 'react';

const reachable = 'input, textarea, a[href], button, [tabindex]:not([tabindex="-1"])';

/** What can be reached by Tab in a sheet, in order. */
function stops(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>(reachable)].filter(
    (one) => one.tabIndex >= 0 && one.getClientRects().length > 0,
  );
}

/** Where Tab leads from `at`: round and round inside, and in from outside; null where the browser knows by itself. */
export function nextStop<T>(all: readonly T[], at: T | null, back: boolean): T | null {
  const [first, last] = [all[0], all[all.length - 1]];
  if (first === undefined || last === undefined) return null;
  if (at === null || !all.includes(at)) return back ? last : first;
  if (back) return at === first ? last : null;
  return at === last ? first : null;
}

/**
 * Keyboard of an open sheet in a browser: it takes the focus and keeps it, Escape closes it, and the focus goes back to
 * where it came from. Of several, only the one on top listens.
 */
export function useSheetKeys(onClose: () => void): void {
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const sheet = [...document.querySelectorAll<HTMLElement>('.sheet')].at(-1);
    if (!sheet) return;
    const isOnTop = () => [...document.querySelectorAll('.sheet')].at(-1) === sheet;
    // Its own cross first: a field would bring up a phone's keyboard before anything was read.
    const taken = requestAnimationFrame(() => stops(sheet)[0]?.focus({ preventScroll: true }));
    const listen = (event: KeyboardEvent) => {
      if (!isOnTop()) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        close.current();
      }
      if (event.key !== 'Tab') return;
      const next = nextStop(stops(sheet), document.activeElement as HTMLElement | null, event.shiftKey);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    document.addEventListener('keydown', listen, true);
    return () => {
      cancelAnimationFrame(taken);
      document.removeEventListener('keydown', listen, true);
      if (before?.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
}
