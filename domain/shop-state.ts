import type { ShopStatus } from './documents';

/** What a shop in each state may do and what shoppers can. */
export const shopAllows: Readonly<
  Record<ShopStatus, { edit: boolean; list: boolean; sell: boolean; serve: boolean; shown: boolean }>
> = {
  /** Approved, still being furnished: goods may be listed and wait for the day. */
  opening: { edit: true, list: true, sell: false, serve: true, shown: false },
  open: { edit: true, list: true, sell: true, serve: true, shown: true },
  /** No new orders; what was ordered is shipped, after-sales are answered. */
  closing: { edit: true, list: false, sell: false, serve: true, shown: true },
  closed: { edit: false, list: false, sell: false, serve: false, shown: false },
};

export type ShopEvent = 'open' | 'close' | 'closed';

const moves: Readonly<Record<ShopEvent, { from: readonly ShopStatus[]; to: ShopStatus }>> = {
  open: { from: ['opening', 'closing'], to: 'open' },
  close: { from: ['opening', 'open'], to: 'closing' },
  closed: { from: ['closing'], to: 'closed' },
};

/** States from which the event moves a shop. */
export const shopStatesBefore = (event: ShopEvent): readonly ShopStatus[] => moves[event].from;
export const shopStateAfter = (event: ShopEvent): ShopStatus => moves[event].to;

/** Statuses of orders that a closing shop still owes something to. */
export const unfinishedOrders = [10, 20, 21, 30] as const;
