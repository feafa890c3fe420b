import type { Fen } from '../../domain/units';
import type { CartLine } from './lines';

/** The part of a quoted line that a total needs. */
export interface QuotedLine {
  skuId: string;
  salePrice: Fen;
  problem: string | null;
}

export interface CartTotal {
  /** Goods without freight, in fen. */
  price: Fen;
  /** Lines that would be ordered. */
  lines: number;
}

/** What the ticked lines come to. Lines that cannot be bought, or were not priced yet, do not count. */
export function cartTotal(lines: readonly CartLine[], quoted: readonly QuotedLine[]): CartTotal {
  const prices = new Map(
    quoted.filter((line) => line.problem === null).map((line) => [line.skuId, line.salePrice]),
  );
  const counted = lines.filter((line) => line.chosen && prices.has(line.skuId));
  return {
    price: counted.reduce((sum, line) => sum + (prices.get(line.skuId) ?? 0) * line.n, 0),
    lines: counted.length,
  };
}
