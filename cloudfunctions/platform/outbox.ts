import { backOff } from '../../domain/back-off';
import type { OutboxDoc } from '../../domain/documents';
import type { Ms } from '../../domain/units';
import type { Call } from './call';
import * as db from './db';
import { wordsOf } from './sdk';
import { duePage, type SweepStep, sweep } from './sweep';

/** What became of one try. `never`: WeChat will not take it however often it is tried; `drop`: and that is as it should be. */
export type Sent = { ok: true } | { ok: false; why: string; never?: boolean; drop?: boolean };

export interface OutboxKind {
  /** Sends one entry. What is thrown counts as an outcome nobody knows. */
  send(payload: OutboxDoc['payload'], call: Call): Promise<Sent>;
  /** Whether WeChat takes a repeat for the first; a kind where it does not is never sent again blindly. */
  repeatable: boolean;
  /** What nobody knows the outcome of is let be: no person is asked about it. */
  quiet?: boolean;
}
export type OutboxKinds = Readonly<Record<OutboxDoc['kind'], OutboxKind>>;

export const entryId = (kind: OutboxDoc['kind'], about: string): string => `${kind}~${about}`;

/** A new entry. Its id is derived from what it tells, so that queueing it again changes nothing. */
export const entry = (
  kind: OutboxDoc['kind'],
  about: string,
  payload: OutboxDoc['payload'],
  now: Ms,
): OutboxDoc => ({
  _id: entryId(kind, about),
  kind,
  payload,
  state: 'queued',
  tries: 0,
  nextAt: now,
  lastError: null,
  createdAt: now,
  sentAt: null,
});

/** Write: insert under a derived id. One operation. */
export const enqueue = (doc: OutboxDoc): Promise<'inserted' | 'exists'> => db.insert('outbox', doc);

/** Write: update. A person lets a stuck or failed entry be tried anew; answers whether it was one. One operation. */
export async function retryEntry(id: string, now: Ms): Promise<boolean> {
  const filter = { _id: id, state: db.cmd.in(['stuck', 'failed']) };
  return (
    (await db.update('outbox', filter, { state: 'queued', tries: 0, nextAt: now, lastError: null })) === 1
  );
}

/** Clock step: sends what is due, oldest first. Two operations and WeChat's answer an entry. */
export const outboxDue =
  (kinds: OutboxKinds): SweepStep =>
  (call) =>
    sweep(call, {
      page: () => duePage('outbox', { state: 'queued', nextAt: db.cmd.lte(Date.now()) }, ['state', 'nextAt']),
      finish: (row) => deliver(row, kinds[row.kind], call),
      putOff: (row) => db.update('outbox', queued(row), { nextAt: Date.now() + backOff(row.tries + 1) }),
    });

const queued = ({ _id }: OutboxDoc) => ({ _id, state: 'queued' });

/**
 * Write: saga, its intent the entry itself. The try is counted before it is made: a call that dies on the way
 * leaves the entry for after its back-off, and one that may not be repeated is then given up.
 */
async function deliver(row: OutboxDoc, kind: OutboxKind, call: Call): Promise<void> {
  if (!kind.repeatable && row.tries > 0 && row.lastError === null)
    return settle(row, { ...unknown, drop: kind.quiet }, call);
  const now = Date.now();
  const tries = row.tries + 1;
  const counted = { tries, nextAt: now + backOff(tries), lastError: null };
  if ((await db.update('outbox', { ...queued(row), tries: row.tries }, counted)) === 0) return;
  const sent = await kind.send(row.payload, call).catch((error: unknown): Sent => {
    return { ok: false, why: wordsOf(error), never: !kind.repeatable, drop: kind.quiet };
  });
  await settle({ ...row, tries }, sent, call);
}

const unknown = { ok: false, why: 'outcome unknown', never: true } as const;

async function settle(row: OutboxDoc, sent: Sent, call: Call): Promise<void> {
  if (sent.ok) {
    await db.update('outbox', queued(row), { state: 'sent', nextAt: null, sentAt: Date.now() });
    return;
  }
  call.log('not sent', { entry: row._id, why: sent.why, tries: row.tries });
  const lastError = sent.why.slice(0, 200);
  const over = sent.drop
    ? 'dropped'
    : sent.never
      ? 'failed'
      : row.tries >= call.rules['outbox.tries']
        ? 'stuck'
        : null;
  await db.update('outbox', queued(row), { lastError, ...(over ? { state: over, nextAt: null } : {}) });
}
