import { travels } from './delivery';
import type { OrderDoc } from './documents';
import { days } from './rules';
import type { Ms } from './units';

type Receiving = Pick<OrderDoc, 'frozen' | 'parcels'>;

/** How long after the last parcel receipt counts as confirmed: shorter where no carrier brought anything. */
export const receiptWait = ({ frozen }: Receiving, deliveryIds: readonly string[]): Ms =>
  deliveryIds.some(travels) ? frozen.autoConfirmMs : (frozen.autoConfirmShortMs ?? frozen.autoConfirmMs);

/** When the money of an order received at a moment is settled; orders from before that was frozen: seven days. */
export const settleAt = ({ frozen }: Pick<OrderDoc, 'frozen'>, receivedAt: Ms): Ms =>
  receivedAt + (frozen.settleMs ?? days(7));

/** What receipt says of settlement: when, or, while an after-sale is open, what of the time is left once it is not. */
export const settlement = (
  order: Pick<OrderDoc, 'frozen' | 'lines'>,
  receivedAt: Ms,
): { settleAt: Ms } | { settleLeftMs: Ms } => {
  const at = settleAt(order, receivedAt);
  return inAfterSale(order) ? { settleLeftMs: at - receivedAt } : { settleAt: at };
};

/** Whether a part of the order is in an after-sale that is still open. */
export const inAfterSale = ({ lines }: Pick<OrderDoc, 'lines'>): boolean =>
  lines.some((line) => line.onAftersaleSkuCnt > 0);

type Counting = Pick<OrderDoc, 'status' | 'dueAt' | 'confirmLeftMs'>;

/** What stops the countdown to receipt while an after-sale is open; null where none runs. */
export function pause({ status, dueAt }: Counting, now: Ms): { dueAt: null; confirmLeftMs: Ms } | null {
  if (status !== 30 || dueAt === null) return null;
  return { dueAt: null, confirmLeftMs: Math.max(0, dueAt - now) };
}

/** When the countdown goes on to, once no after-sale is open; null where none was stopped. */
export function resume({ status, confirmLeftMs }: Counting, now: Ms): { dueAt: Ms } | null {
  return status === 30 && confirmLeftMs !== undefined ? { dueAt: now + confirmLeftMs } : null;
}
