import { standingOf } from '../../../domain/after-sale';
import { afterSaleFaultsOf } from '../../aftersales/invariants';
import type { Street } from '../../aftersales/street';

/** Pieces and money of after-sales agree with the orders, and nobody waits for a refund that was decided. */
export async function faults(street: Street): Promise<string[]> {
  const owed = (await street.all('aftersales')).filter((doc) => standingOf(doc.status) === 'refunding');
  return [...(await afterSaleFaultsOf(street)), ...owed.map((doc) => `${doc._id} still owed`)];
}
