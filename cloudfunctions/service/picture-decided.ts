import type { PictureDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { sendOut } from './send-out';

/** A picture of a conversation was decided: the other side's poll brings it anew, and what waited for it is sent. */
export async function pictureDecided({ about }: PictureDoc, call: Call): Promise<void> {
  if (!about) return;
  // Write: update. Twice told it is looked at twice.
  await db.update('service_messages', { _id: about }, { changedAt: Date.now() });
  const message = await db.get('service_messages', about);
  if (message) await sendOut(message, call);
}
