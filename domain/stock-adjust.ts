import type { StockDoc } from './documents';
import type { Condition, StockUpdate } from './stock';
import type { Ms } from './units';

/** Platform's `diff_type`: 1 more, 2 fewer, 3 set. */
export type DiffType = 1 | 2 | 3;

export interface Adjustment {
  diffType: DiffType;
  /** Pieces more or fewer; for 3 how many there are in all, those that unpaid orders lock among them. */
  n: number;
}

/** The most pieces of a SKU; platform: stock_num. */
export const mostPieces = 10_000_000;

export type AdjustProblem = 'BELOW_LOCKED' | 'TOO_MANY';
export type Adjusting =
  | { ok: true; by: number; update: StockUpdate }
  | { ok: false; why: AdjustProblem; least: number };

/** What a merchant's stock shows: pieces to be sold, those of unpaid orders among them. */
export const inHand = ({ available, locked }: Pick<StockDoc, 'available' | 'locked'>): number =>
  available + locked;

/**
 * One conditional update that adjusts a stock, under a mark of its own that keeps a repeat from taking effect. More
 * and fewer stand whatever is sold meanwhile; set holds only for the stock as it was seen.
 * @param id of the adjustment: the mark, and the ledger's entry
 */
export function adjust(
  stock: Pick<StockDoc, '_id' | 'available' | 'locked'>,
  { diffType, n }: Adjustment,
  id: string,
  who: { by: string; reason: string; at: Ms },
): Adjusting {
  const by = diffType === 1 ? n : diffType === 2 ? -n : n - inHand(stock);
  if (stock.available + by < 0) return { ok: false, why: 'BELOW_LOCKED', least: stock.locked };
  if (inHand(stock) + by > mostPieces) return { ok: false, why: 'TOO_MANY', least: stock.locked };
  const mark = `adjusts.${id}`;
  const seen: Condition[] =
    diffType === 3
      ? [
          { field: 'available', is: 'equal', value: stock.available },
          { field: 'locked', is: 'equal', value: stock.locked },
        ]
      : [{ field: 'available', is: 'atLeast', value: Math.max(0, -by) }];
  return {
    ok: true,
    by,
    update: {
      skuId: stock._id,
      when: [...seen, { field: mark, is: 'absent' }],
      changes: [
        { field: 'available', by },
        { field: mark, to: { n: by, diffType, ...who } },
        { field: 'tombstoneAt', atMost: who.at },
      ],
    },
  };
}
