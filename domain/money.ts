import type { Fen } from './units';

/** Adds amounts of fen. An amount that is no safe whole number is a bug of the caller: thrown, never rounded. */
export function sum(amounts: readonly Fen[]): Fen {
  let total = 0;
  for (const amount of amounts) total += amount;
  if (!Number.isSafeInteger(total)) throw new RangeError(`not an amount in fen: ${total}`);
  return total;
}

/** What `n` pieces cost at a price in fen. */
export const times = (price: Fen, n: number): Fen => sum([price * n]);
