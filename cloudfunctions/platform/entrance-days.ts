import type { OrderDoc } from '../../domain/documents';
import { type Addition, emptyDay, withAdded } from '../../domain/entrance/figures';
import { sourceOf } from '../../domain/entrance/source';
import type { Day, ShopId } from '../../domain/units';
import type { Transaction } from './db';

/** Adds to a shop's figures of a day, inside the transaction that marks what was added. Two operations. */
export async function addToDay(
  tx: Transaction,
  shopId: ShopId,
  day: Day,
  additions: readonly Addition[],
): Promise<void> {
  const row = (await tx.get('entrance_days', `${shopId}~${day}`)) ?? emptyDay(shopId, day);
  await tx.put('entrance_days', withAdded(row, additions));
}

/** What an order counts for; one placed before orders kept it, for how its shopper came. */
export const sourceOfOrder = ({ source, launch }: OrderDoc) => source ?? sourceOf(launch);
