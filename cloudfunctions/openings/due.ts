import type { OpeningDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';
import { carryApproved, carryReleasing, carrySubmitting, openingGrace, takeOver } from './carry';

/** Clock step: openings whose call was cut off. */
export async function openingsDue(call: Call) {
  return sweep(call, {
    page: () => duePage('openings', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']),
    finish: (doc) => carryOn(doc, call),
    putOff: ({ _id }) => db.update('openings', { _id }, { dueAt: Date.now() + 5 * 60_000 }),
  });
}

async function carryOn(seen: OpeningDoc, call: Call): Promise<void> {
  const doc = await takeOver(seen);
  if (!doc) return;
  const after = doc.state === 'submitting' ? await carrySubmitting(doc, call) : doc;
  if (after.state === 'approved') await carryApproved(after);
  if (after.state === 'releasing') await carryReleasing(after);
}

/** Write: update. What the operator decided about an opening that waits; decided again it changes nothing, also of one handed in anew. */
export async function decideOpening(
  openingId: string,
  version: number,
  decision: 'approve' | 'sendBack' | 'decline',
  reason: string,
): Promise<void> {
  const now = Date.now();
  const to =
    decision === 'approve'
      ? { state: 'approved' as const, reason: '', dueAt: now + openingGrace, updatedAt: now }
      : {
          state: 'releasing' as const,
          next: decision === 'sendBack' ? ('returned' as const) : ('refused' as const),
          reason,
          dueAt: now + openingGrace,
          updatedAt: now,
        };
  await db.update('openings', { _id: openingId, version, state: 'submitted' }, to);
  const doc = await db.get('openings', openingId);
  if (doc?.state === 'approved') await carryApproved(doc);
  if (doc?.state === 'releasing') await carryReleasing(doc);
}
