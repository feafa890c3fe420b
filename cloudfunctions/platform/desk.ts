import { type DeskItemDoc, type DeskKind, deskItem, deskItemId, raisedAgain } from '../../domain/desk';
import type { Ms } from '../../domain/units';
import * as db from './db';

type Facts = DeskItemDoc['facts'];

/** Lays something on the operator's desk inside a transaction. Lying there already, it stays as it is. */
export async function lay(
  tx: db.Transaction,
  kind: DeskKind,
  subject: string,
  facts: Facts,
  now: Ms,
): Promise<void> {
  const lying = await tx.get('desk_items', deskItemId(kind, subject));
  const item = lying ? raisedAgain(lying, facts, now) : deskItem(kind, subject, facts, now);
  if (item) await tx.put('desk_items', item);
}

/** Takes something from the desk that settled itself. */
export async function withdraw(tx: db.Transaction, kind: DeskKind, subject: string, now: Ms): Promise<void> {
  const lying = await tx.get('desk_items', deskItemId(kind, subject));
  if (lying?.state !== 'open') return;
  await tx.put('desk_items', {
    ...lying,
    state: 'decided',
    decision: 'withdrawn',
    at: now,
    log: [...lying.log, { at: now, by: '', what: 'withdrawn', reason: '' }],
  });
}

/** Write: transaction. Lays something on the desk by itself. */
export const raise = (kind: DeskKind, subject: string, facts: Facts, now: Ms): Promise<void> =>
  db.transaction((tx) => lay(tx, kind, subject, facts, now));
