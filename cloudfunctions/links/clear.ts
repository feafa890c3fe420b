import { takeAccountOff } from '../homepage/unlink';
import * as db from '../platform/db';

/** Longer than the call lives that unbinds: after it the clock takes away what depended on the link. */
export const unbindGrace = 60_000;

/**
 * Write: saga, its intent the link that is `clearing`: takes off the homepage what stood by the account alone, then
 * marks it done. Repeated it changes nothing.
 */
export async function carryUnbound(linkId: string): Promise<void> {
  const link = await db.get('links', linkId);
  if (!link?.clearing) return;
  const { shopId, accountId, clearing } = link;
  await takeAccountOff({ shopId, accountId, linkId, by: clearing });
  await db.update('links', { _id: linkId, clearing }, { clearing: null, dueAt: null });
}
