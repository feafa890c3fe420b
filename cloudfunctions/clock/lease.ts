import type { LeaseDoc } from '../../domain/documents';
import type { Ms } from '../../domain/units';
import * as db from '../platform/db';

/** A lease that is held, with what its last holder left. */
export interface Lease {
  cursor: Record<string, unknown> | null;
  /** Lets it go, leaving a cursor; does nothing if another has it by now. */
  release(cursor: Record<string, unknown> | null): Promise<void>;
}

/**
 * Takes the lease `name` for `length` unless another holds it: null then. A holder that died is succeeded when its
 * time is up. Write: update (insert the very first time). One operation and one to read the cursor.
 */
export async function takeLease(name: string, holder: string, now: Ms, length: Ms): Promise<Lease | null> {
  const until = now + length;
  const taken = await db.update('leases', { _id: name, until: db.cmd.lte(now) }, { holder, until });
  let lease: LeaseDoc | null = { _id: name, holder, until, cursor: null };
  if (taken === 1) lease = await db.get('leases', name);
  else if ((await db.insert('leases', lease)) === 'exists') return null;
  return {
    cursor: lease?.cursor ?? null,
    async release(cursor) {
      await db.update('leases', { _id: name, holder }, { until: 0, cursor: db.cmd.set(cursor) });
    },
  };
}
