import type { StockAdjustment, StockDoc, StockHold } from './documents';
import type { Ms, OrderId, SkuId } from './units';

/** The pieces of one SKU that one order holds. */
export interface Hold {
  skuId: SkuId;
  orderId: OrderId;
  n: number;
}

/** A condition that the database tests in the same atomic step as the change. */
export type Condition =
  | { field: string; is: 'atLeast'; value: number }
  | { field: string; is: 'equal'; value: string | number }
  | { field: string; is: 'absent' };

export type Change =
  | { field: string; by: number }
  | { field: string; to: StockHold | StockAdjustment | string | number }
  /** The smaller of what stands there and this; sets what is missing. */
  | { field: string; atMost: number };

/**
 * One conditional update of one stock document. Each also tests the order's own hold, so that a repeat whose
 * first answer was lost changes nothing.
 */
export interface StockUpdate {
  skuId: SkuId;
  when: readonly Condition[];
  changes: readonly Change[];
}

/** Takes pieces from what is available for an unpaid order. Fails when too few are left or the order was here before. */
export function lock({ skuId, orderId, n }: Hold, at: Ms): StockUpdate {
  return {
    skuId,
    when: [
      { field: 'available', is: 'atLeast', value: n },
      { field: `holds.${orderId}`, is: 'absent' },
    ],
    changes: [
      { field: 'available', by: -n },
      { field: 'locked', by: n },
      { field: `holds.${orderId}`, to: { n, state: 'locked', at } },
    ],
  };
}

/** The order is paid: its locked pieces are sold. */
export function deduct({ skuId, orderId, n }: Hold, at: Ms): StockUpdate {
  return close({ skuId, orderId, n }, 'deducted', { field: 'sold', by: n }, at);
}

/** The order is given up: its locked pieces are available again. */
export function release({ skuId, orderId, n }: Hold, at: Ms): StockUpdate {
  return close({ skuId, orderId, n }, 'released', { field: 'available', by: n }, at);
}

function close(
  { skuId, orderId, n }: Hold,
  state: 'deducted' | 'released',
  goesTo: Change,
  at: Ms,
): StockUpdate {
  return {
    skuId,
    when: [{ field: `holds.${orderId}.state`, is: 'equal', value: 'locked' }],
    changes: [
      { field: 'locked', by: -n },
      goesTo,
      { field: `holds.${orderId}.state`, to: state },
      { field: `holds.${orderId}.at`, to: at },
      { field: 'tombstoneAt', atMost: at },
    ],
  };
}

/** Keeps an order that was undone from taking pieces later: a call of it may still be on its way. */
export function bar({ skuId, orderId, n }: Hold, at: Ms): StockUpdate {
  return {
    skuId,
    when: [{ field: `holds.${orderId}`, is: 'absent' }],
    changes: [
      { field: `holds.${orderId}`, to: { n, state: 'released', at } },
      { field: 'tombstoneAt', atMost: at },
    ],
  };
}

/** The one order of locking, so that baskets never wait for each other in a ring. */
export function inSkuOrder(holds: readonly Hold[]): Hold[] {
  return [...holds].sort((a, b) => (a.skuId < b.skuId ? -1 : a.skuId > b.skuId ? 1 : 0));
}

/** What does not add up in a stock document; empty when all is well. */
export function stockFaults(stock: StockDoc): string[] {
  const open = Object.values(stock.holds).filter((hold) => hold.state === 'locked');
  const locked = open.reduce((total, hold) => total + hold.n, 0);
  const faults: string[] = [];
  if (stock.available < 0) faults.push(`available ${stock.available}`);
  if (stock.locked !== locked) faults.push(`locked ${stock.locked}, open holds ${locked}`);
  if (stock.sold < 0) faults.push(`sold ${stock.sold}`);
  return faults;
}
