import type { StockAdjustment, StockDoc, StockHold, StockLedgerDoc } from '../../domain/documents';
import type { Change, Condition, StockUpdate } from '../../domain/stock';
import type { OrderId, SkuId } from '../../domain/units';
import * as db from './db';

function condition(c: Condition): unknown {
  if (c.is === 'absent') return db.cmd.exists(false);
  return c.is === 'atLeast' ? db.cmd.gte(c.value) : db.cmd.eq(c.value);
}

function change(c: Change): unknown {
  if ('by' in c) return db.cmd.inc(c.by);
  return 'to' in c ? db.cmd.set(c.to) : db.cmd.min(c.atMost);
}

/** Write: update. One conditional update of one stock document; answers whether it took effect. One operation. */
export async function applyToStock({ skuId, when, changes }: StockUpdate): Promise<boolean> {
  const filter = { _id: skuId, ...Object.fromEntries(when.map((c) => [c.field, condition(c)])) };
  const data = Object.fromEntries(changes.map((c) => [c.field, change(c)]));
  return (await db.update('stocks', filter, data)) === 1;
}

/** The ledger's entry of a sale whose hold is closed. */
export const saleEntry = (
  { _id: skuId, shopId }: Pick<StockDoc, '_id' | 'shopId'>,
  orderId: OrderId,
  { n, at }: StockHold,
): StockLedgerDoc => ({ _id: `${skuId}~${orderId}~sale`, skuId, shopId, n, why: 'sale', by: orderId, at });

/** Write: insert under the adjustment's own id, so that it stands in the ledger once. One operation. */
export const enterAdjustment = (
  { _id: skuId, shopId }: Pick<StockDoc, '_id' | 'shopId'>,
  id: string,
  { n, diffType, by, reason, at }: StockAdjustment,
): Promise<'inserted' | 'exists'> =>
  db.insert('stock_ledger', {
    _id: ledgerIdOf(skuId, id),
    skuId,
    shopId,
    n,
    why: 'adjust',
    by,
    at,
    diffType,
    reason,
  });

export const ledgerIdOf = (skuId: SkuId, adjustment: string): string => `${skuId}~${adjustment}~adjust`;
