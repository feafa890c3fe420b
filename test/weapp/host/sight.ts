type Seen = (entries: IntersectionObserverEntry[], observer: IntersectionObserver) => void;

const watched = new Map<Element, Set<Watcher>>();

/** jsdom lays nothing out, so nothing is on the screen until a test says so with `see`. */
class Watcher implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '0px';
  readonly scrollMargin = '0px';
  readonly thresholds: readonly number[] = [0];

  constructor(readonly seen: Seen) {}

  observe(element: Element): void {
    watched.set(element, (watched.get(element) ?? new Set()).add(this));
    setTimeout(() => tell(this, element, 0), 0);
  }

  unobserve(element: Element): void {
    watched.get(element)?.delete(this);
  }

  disconnect(): void {
    for (const watchers of watched.values()) watchers.delete(this);
  }

  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }
}

/** Gives the document the observers that glass-easel looks for. */
export function openSight(): void {
  Object.assign(globalThis, { IntersectionObserver: Watcher });
}

/** Brings an element wholly onto the screen. */
export function see(element: Element): void {
  for (const watcher of [...(watched.get(element) ?? [])]) tell(watcher, element, 1);
}

/** Takes an element off the screen again. */
export function lose(element: Element): void {
  for (const watcher of [...(watched.get(element) ?? [])]) tell(watcher, element, 0);
}

function tell(watcher: Watcher, target: Element, intersectionRatio: number): void {
  if (!watched.get(target)?.has(watcher)) return;
  const box = { left: 0, top: 0, right: 375, bottom: 200, width: 375, height: 200 } as DOMRectReadOnly;
  const none = { left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0 } as DOMRectReadOnly;
  const entry = {
    target,
    isIntersecting: intersectionRatio > 0,
    intersectionRatio,
    boundingClientRect: box,
    intersectionRect: intersectionRatio > 0 ? box : none,
    rootBounds: box,
    time: Date.now(),
  } as IntersectionObserverEntry;
  watcher.seen([entry], watcher);
}
