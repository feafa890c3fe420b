import type { OrderLine, OrderStatus } from './documents';
import { move, type OrderEvent } from './order';

export interface ParcelItem {
  lineNo: number;
  n: number;
}

export type Packed =
  | { ok: true; items: ParcelItem[]; lines: OrderLine[]; event: OrderEvent; to: OrderStatus }
  /** `field` is the input's path to blame, empty where the order has nothing to ship in its state. */
  | { ok: false; why: 'state' | 'unknownLine' | 'tooMany'; field: string };

/**
 * Packs one parcel: what goes in, the lines afterwards and where that leads the order. Pieces whose money is asked
 * back, or went back, stay.
 * @param wanted what to pack; without it everything that is left.
 */
export function pack(
  status: OrderStatus,
  lines: readonly OrderLine[],
  wanted?: readonly ParcelItem[],
): Packed {
  if (!move(status, 'shipAll')) return { ok: false, why: 'state', field: '' };
  const left = new Map(
    lines.map((line) => [line.lineNo, line.skuCnt - line.shippedCnt - (line.heldBackCnt ?? 0)]),
  );
  const items = wanted
    ? [...wanted]
    : [...left].filter(([, n]) => n > 0).map(([lineNo, n]) => ({ lineNo, n }));
  for (const [i, { lineNo, n }] of items.entries()) {
    const rest = left.get(lineNo);
    if (rest === undefined) return { ok: false, why: 'unknownLine', field: `items.${i}.lineNo` };
    if (n > rest) return { ok: false, why: 'tooMany', field: `items.${i}.n` };
    left.set(lineNo, rest - n);
  }
  if (items.length === 0) return { ok: false, why: 'state', field: '' };
  const packed = (lineNo: number) => items.reduce((n, item) => n + (item.lineNo === lineNo ? item.n : 0), 0);
  const after = lines.map((line) => ({ ...line, shippedCnt: line.shippedCnt + packed(line.lineNo) }));
  // Pieces that are only asked back may still have to leave: until that is settled the order is shipped in part.
  const asked = lines.some((line) => line.onAftersaleSkuCnt > 0 && (line.heldBackCnt ?? 0) > 0);
  const event = !asked && [...left.values()].every((n) => n === 0) ? 'shipAll' : 'shipPart';
  return { ok: true, items, lines: after, event, to: move(status, event)!.to };
}
