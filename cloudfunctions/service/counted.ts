import type { ServiceMessageDoc, ServiceVisitorDoc } from '../../domain/documents';
import { openBefore, sendIdOf } from '../../domain/service/quota';
import type { Ms } from '../../domain/units';
import * as db from '../platform/db';

/**
 * By when WeChat had counted the sends that were stored before an event of `at`, by id of the send; those that are
 * still on their way are missing. One operation where there are any, else none.
 */
export async function countedByOf(book: ServiceVisitorDoc | null, at: Ms): Promise<ReadonlyMap<string, Ms>> {
  const open = book ? openBefore(book, at) : [];
  if (open.length === 0) return new Map();
  const ids = open.map((send) => messageOf(send.id));
  const messages = await db.find(
    'service_messages',
    { _id: db.cmd.in(ids) },
    { limit: ids.length, only: ['out', 'changedAt'] },
  );
  const byId = new Map(messages.map((message) => [message._id, message]));
  return new Map(
    open.flatMap(({ id }) => {
      const message = byId.get(messageOf(id));
      return message && isOver(message, id) ? [[id, message.changedAt] as const] : [];
    }),
  );
}

const messageOf = (sendId: string): string => sendId.slice(0, sendId.lastIndexOf('/'));

/** A later try was made after the end of this one. */
function isOver({ _id, out }: ServiceMessageDoc, sendId: string): boolean {
  return (
    !out || !['queued', 'sending'].includes(out.state) || sendId !== sendIdOf(_id, Math.max(1, out.tries))
  );
}
