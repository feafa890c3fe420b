import type { OutboxDoc } from '../../../domain/documents';
import type { NoticeFields, NoticeKind } from '../../../domain/notice';
import type { Ms, Openid } from '../../../domain/units';
import * as db from '../db';
import { enqueue, entry } from '../outbox';

/** Something a buyer may have wanted to be told. */
export interface Notice<K extends NoticeKind = NoticeKind> {
  kind: K;
  to: Openid;
  /** What happened, by id: the same happening is told once. */
  about: string;
  /** Where a tap on the message leads. */
  page: string;
  fields: NoticeFields<K>;
  /** Order that must still be unpaid when it goes. */
  unpaid?: string;
}

const entryOf = <K extends NoticeKind>(
  { kind, to, about, page, fields, unpaid }: Notice<K>,
  at: Ms,
): OutboxDoc => ({
  ...entry('notice', `${kind}~${about}`, { kind, to, page, ...fields, ...(unpaid ? { unpaid } : {}) }, at),
});

/**
 * Write: insert under a derived id, where the buyer agreed to be told. One operation, two where they did.
 * @param at when it goes, now without it
 */
export async function announce<K extends NoticeKind>(notice: Notice<K>, at: Ms = Date.now()): Promise<void> {
  const consent = await db.get('notice_consents', notice.to);
  if ((consent?.left[notice.kind] ?? 0) > 0) await enqueue(entryOf(notice, at));
}

/** The same inside a transaction whose write is what is told. */
export async function announceIn<K extends NoticeKind>(tx: db.Transaction, notice: Notice<K>): Promise<void> {
  const consent = await tx.get('notice_consents', notice.to);
  if ((consent?.left[notice.kind] ?? 0) > 0) await tx.put('outbox', entryOf(notice, Date.now()));
}
