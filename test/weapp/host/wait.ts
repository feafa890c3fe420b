/** Looks again and again until something is there. @returns undefined when the time (ms) is up. */
export async function waitUntil<T>(
  look: () => T | undefined | null | false,
  timeout = 8000,
): Promise<T | undefined> {
  for (const end = Date.now() + timeout; ; ) {
    const found = look();
    if (found) return found;
    if (Date.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
