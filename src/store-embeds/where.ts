/** The base library from which each of 微信小店's components runs; store-product is documented from 3.5.5, advised from 3.7.0. */
export const leastLibrary = {
  'store-product': '3.7.0',
  'store-home': '3.5.5',
  'store-coupon': '3.8.3',
} as const;
export type StoreTag = keyof typeof leastLibrary;

/** Phones alone have them: no desktop, no developer tools. */
const phones: readonly string[] = ['ios', 'android', 'ohos'];

/** Whether a phone shows 微信小店's component; elsewhere a card of ours stands in its place. */
export function showsStore(
  tag: StoreTag,
  { platform, library }: { platform: string; library: string },
): boolean {
  return phones.includes(platform) && atLeast(library, leastLibrary[tag]);
}

/** Whether a version such as `3.10.2` is another or newer; one that is none is older than all. */
export function atLeast(version: string, other: string): boolean {
  const [mine, theirs] = [version, other].map((text) =>
    text.split('.').map((part) => Number.parseInt(part, 10)),
  );
  for (let i = 0; i < 3; i++) {
    const difference = (mine?.[i] ?? 0) - (theirs?.[i] ?? 0);
    if (Number.isNaN(difference)) return false;
    if (difference !== 0) return difference > 0;
  }
  return true;
}
