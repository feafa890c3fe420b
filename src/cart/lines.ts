/** One SKU in the cart. A SKU stands on one line only. */
export interface CartLine {
  productId: string;
  skuId: string;
  n: number;
  /** Ticked for the next order. */
  chosen: boolean;
}

/** As many lines and pieces as the orders contract takes in one basket. */
export const MOST_LINES = 50;
export const MOST_PIECES = 999;

/** Adds pieces of a SKU, newest line first. `whole` is false when a limit cut something off. */
export function addLine(
  lines: readonly CartLine[],
  line: Pick<CartLine, 'productId' | 'skuId' | 'n'>,
): { lines: CartLine[]; whole: boolean } {
  const old = lines.find((one) => one.skuId === line.skuId);
  if (!old && lines.length >= MOST_LINES) return { lines: [...lines], whole: false };
  const wanted = (old?.n ?? 0) + line.n;
  const fresh: CartLine = {
    productId: line.productId,
    skuId: line.skuId,
    n: Math.min(wanted, MOST_PIECES),
    chosen: true,
  };
  return {
    lines: [fresh, ...lines.filter((one) => one.skuId !== line.skuId)],
    whole: wanted <= MOST_PIECES,
  };
}

export function setCount(lines: readonly CartLine[], skuId: string, n: number): CartLine[] {
  const count = Math.min(MOST_PIECES, Math.max(1, Math.trunc(n)));
  return lines.map((line) => (line.skuId === skuId ? { ...line, n: count } : line));
}

export function chooseLines(
  lines: readonly CartLine[],
  skuIds: readonly string[],
  chosen: boolean,
): CartLine[] {
  return lines.map((line) => (skuIds.includes(line.skuId) ? { ...line, chosen } : line));
}

export function dropLines(lines: readonly CartLine[], skuIds: readonly string[]): CartLine[] {
  return lines.filter((line) => !skuIds.includes(line.skuId));
}
