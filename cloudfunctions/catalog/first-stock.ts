import type { DraftSku, StockDoc } from '../../domain/documents';
import { houseReasons } from '../../domain/house-reasons';
import type { Call } from '../platform/call';
import * as db from '../platform/db';

/** The mark of a SKU's first pieces in its stock and in the ledger. */
const first = 'first';

/**
 * Write: insert under the SKUs' own ids. Puts the first pieces of SKUs on the shelf, each with its adjustment, which
 * the clock enters in the ledger. A SKU that has a stock keeps it: more pieces come by `stock.adjust`. One operation;
 * two and one for each missing one where some had theirs.
 */
export async function firstStock(
  { _id: productId, shopId }: { _id: string; shopId: string },
  skus: readonly DraftSku[],
  { now, openid }: Pick<Call, 'now' | 'openid'>,
): Promise<void> {
  const docs = skus.map(({ skuId, stock = 0 }): StockDoc => {
    const adjustment = {
      n: stock,
      diffType: 1 as const,
      by: openid,
      reason: houseReasons.firstListing,
      at: now,
    };
    const pieces = { available: stock, locked: 0, sold: 0, holds: {} };
    return { _id: skuId, productId, shopId, ...pieces, adjusts: { [first]: adjustment }, tombstoneAt: now };
  });
  if ((await db.insertAll('stocks', docs)) === 'inserted') return;
  const there = await db.find('stocks', { productId }, { limit: 1000, only: ['shopId'] });
  const known = new Set(there.map((stock) => stock._id));
  for (const doc of docs) if (!known.has(doc._id)) await db.insert('stocks', doc);
}
