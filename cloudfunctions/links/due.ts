import type { LinkDoc } from '../../domain/documents';
import { moved, pending } from '../../domain/links/state';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';
import { carryUnbound } from './clear';
import { move } from './move';

/** Clock step: invitations that nobody answered in time, and unbindings that were cut off. */
export async function linksDue(call: Call) {
  return sweep(call, {
    page: () => duePage('links', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']),
    finish: carryOn,
    putOff: ({ _id }) => db.update('links', { _id }, { dueAt: Date.now() + 5 * 60_000 }),
  });
}

const carryOn = async ({ _id, status }: LinkDoc): Promise<void> =>
  status === pending ? expire(_id) : carryUnbound(_id);

/** Write: transaction. Nothing where it was answered, or invited anew. */
function expire(linkId: string): Promise<void> {
  return db.transaction(async (tx) => {
    const link = await tx.get('links', linkId);
    const now = Date.now();
    const to = link && moved(link.status, 'expire', 'clock');
    if (link && to !== null && link.expiresAt <= now)
      await move(tx, link, 'expire', { to, now, dueAt: null });
  });
}
