import { sum } from './money';
import type { Fen } from './units';

/**
 * Splits an amount over lines in proportion to their weights, to the fen: each line gets its whole part, and the fen
 * that are left go to the largest remainders, the earlier line first where they are equal. The same input always
 * splits the same, the parts add up to the amount, and none is above its weight while the amount is not above all.
 * @throws RangeError for an amount that the weights cannot carry: a bug of the caller.
 */
export function split(amount: Fen, weights: readonly Fen[]): Fen[] {
  const whole = sum(weights);
  if (amount < 0 || amount > whole || !Number.isSafeInteger(amount)) {
    throw new RangeError(`cannot split ${amount} over ${whole}`);
  }
  if (amount === 0) return weights.map(() => 0);
  // Amount times weight may pass what a double holds exactly.
  const parts = weights.map((weight, at) => {
    const product = BigInt(amount) * BigInt(weight);
    return { at, part: Number(product / BigInt(whole)), rest: product % BigInt(whole) };
  });
  const left = amount - sum(parts.map(({ part }) => part));
  const first = [...parts].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  for (const one of first.slice(0, left)) one.part += 1;
  return parts.map(({ part }) => part);
}
