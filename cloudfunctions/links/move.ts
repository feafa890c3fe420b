import type { LinkDoc } from '../../domain/documents';
import type { LinkEvent, LinkStatus } from '../../domain/links/status';
import type { Ms } from '../../domain/units';
import type * as db from '../platform/db';

const logged = 20;

type Changes = Partial<Omit<LinkDoc, '_id' | 'status' | 'log' | 'updatedAt'>>;

/** The link after a move, put in its place inside a transaction. One operation. */
export async function move(
  tx: db.Transaction,
  link: LinkDoc,
  event: LinkEvent | 'prove',
  { to, now, ...changes }: Changes & { to: LinkStatus; now: Ms },
): Promise<LinkDoc> {
  const log = [...link.log, { event, at: now }].slice(-logged);
  const after: LinkDoc = { ...link, ...changes, status: to, log, updatedAt: now };
  await tx.put('links', after);
  return after;
}
