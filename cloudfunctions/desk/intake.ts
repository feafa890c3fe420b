import { type DeskKind, deskItemId } from '../../domain/desk';
import { hours } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { raise } from '../platform/desk';
import type { Swept } from '../platform/sweep';
import type { Trouble } from './kind';
import { kinds } from './kinds';

/** A trouble that was decided comes back only if it still stands after this. */
const patience = hours(1);
const page = 100;

/** Clock step: lays on the desk what is stuck elsewhere. One operation a kind, two where something stands. */
export async function deskIntake(call: Call): Promise<Swept> {
  let done = 0;
  for (const [kind, { find }] of Object.entries(kinds) as [DeskKind, (typeof kinds)[DeskKind]][]) {
    if (!find) continue;
    for (let skip = 0; ; skip += page) {
      if (Date.now() >= call.stopAt) return { done, more: true };
      const found = await find(Date.now(), skip);
      done += await layNew(kind, found);
      if (found.length < page) break;
    }
  }
  return { done, more: false };
}

async function layNew(kind: DeskKind, found: readonly Trouble[]): Promise<number> {
  if (found.length === 0) return 0;
  const now = Date.now();
  const ids = found.map(({ subject }) => deskItemId(kind, subject));
  const lying = await db.find('desk_items', { _id: db.cmd.in(ids) }, { only: ['state', 'at'] });
  const known = new Map(lying.map((item) => [item._id, item]));
  const fresh = found.filter(({ subject }) => {
    const item = known.get(deskItemId(kind, subject));
    return !item || (item.state === 'decided' && now - (item.at ?? 0) >= patience);
  });
  for (const { subject, facts } of fresh) await raise(kind, subject, facts, now);
  return fresh.length;
}
