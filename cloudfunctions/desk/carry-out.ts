import type { DeskItemDoc } from '../../domain/desk';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';
import { kinds } from './kinds';

/** How long the call that decided has, before the clock takes the decision up. */
export const deskGrace = 60_000;

/** Does what was decided and marks it done. Safe to repeat: what a decision does is. */
export async function carryOut(item: DeskItemDoc, call: Call): Promise<void> {
  await kinds[item.kind].decisions[item.decision ?? '']?.act(item, call);
  // Write: update. Tested with when it was decided: the same trouble may lie there anew by now.
  await db.update('desk_items', { _id: item._id, state: 'decided', at: item.at }, { dueAt: null });
}

/** Clock step: decisions whose call was cut off. */
export async function decisionsDue(call: Call) {
  return sweep(call, {
    page: () => duePage('desk_items', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']),
    finish: (item) => carryOut(item, call),
    putOff: (item) => db.update('desk_items', { _id: item._id }, { dueAt: Date.now() + 5 * 60_000 }),
  });
}
