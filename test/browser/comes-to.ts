import { isDeepStrictEqual } from 'node:util';

const patience = 10_000;

/** Waits until what is read is as expected: a tap is heard, and drawn, a moment after it was made. */
export async function comesTo<T>(read: () => Promise<T>, expected: T): Promise<void> {
  for (const end = Date.now() + patience; ; ) {
    const now = await read();
    if (isDeepStrictEqual(now, expected)) return;
    if (Date.now() > end) expect(now).toEqual(expected);
    await new Promise((wake) => setTimeout(wake, 50));
  }
}
