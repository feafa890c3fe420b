import type { AfterSaleEvent } from '../../domain/after-sale';
import type { AfterSaleDoc } from '../../domain/documents';
import * as db from '../platform/db';

/** Moves after which the buyer sends goods back. */
const sendsBack: readonly AfterSaleEvent[] = ['accept', 'acceptOverdue', 'disputeReturn'];

/**
 * Where goods go back to when nobody said otherwise: the shop's own address, as fields of the after-sale. Nothing where
 * nothing goes back, or an address is known. One operation, none without need.
 */
export async function ownReturnAddress(
  doc: Pick<AfterSaleDoc, 'type' | 'shopId' | 'returnAddress'>,
  event: AfterSaleEvent,
): Promise<Pick<AfterSaleDoc, 'returnAddress'> | Record<string, never>> {
  if (doc.type === 'REFUND' || doc.returnAddress || !sendsBack.includes(event)) return {};
  const returnAddress = (await db.get('shops', doc.shopId))?.returnAddress;
  return returnAddress ? { returnAddress } : {};
}
