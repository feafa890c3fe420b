import type { PictureDoc } from '../../../domain/documents';
import { isPublicUse, type PictureState, siblingFileId } from '../../../domain/picture';
import type { Call } from '../call';
import * as db from '../db';
import { toDesk, told } from './check';
import { bytesOf, linksTo, removeFile, store } from './files';

/** What WeChat sends about a picture it looked at (`wxa_media_check`, version 2), as far as it is used. */
export interface MediaCheckEvent {
  trace_id?: unknown;
  /** Not 0: it could not look, for instance could not fetch the picture. */
  errcode?: unknown;
  result?: unknown;
}

const verdicts = ['pass', 'review', 'risky'] as const;

/**
 * WeChat's verdict on a picture, from the push door. Answers the picture as it stands then; null where no picture is
 * waiting under this trace. A verdict that comes twice, or after another, changes nothing; but what passed and is found
 * risky after all goes.
 */
export async function hearVerdict(event: MediaCheckEvent, call: Call): Promise<PictureDoc | null> {
  const traceId = typeof event.trace_id === 'string' ? event.trace_id : '';
  if (!traceId) return null;
  const [doc] = await db.find('pictures', { traceId }, { limit: 1 });
  if (!doc) return null;
  const suggest = (event.result as { suggest?: unknown } | null | undefined)?.suggest;
  if (doc.state === 'pass' && suggest === 'risky') return takenBack(doc);
  if (doc.state !== 'checking') return doc;
  const verdict = verdicts.find((word) => word === suggest);
  if (Number(event.errcode ?? 0) !== 0 || !verdict) {
    await db.update('pictures', { _id: doc._id, state: 'checking', traceId }, { dueAt: Date.now() });
  } else if (verdict === 'review') {
    await toDesk(doc, call);
  } else {
    await decide(doc, verdict);
  }
  return db.get('pictures', doc._id);
}

/** Write: update, after its files are gone. Whoever shows it is told. */
async function takenBack(doc: PictureDoc): Promise<PictureDoc | null> {
  if (isPublicUse(doc.use)) await removeFile(siblingFileId(doc.fileId, publicPathOf(doc)));
  const now = Date.now();
  const changes = { ...(await withdrawn(doc)), ...told(doc, now), updatedAt: now };
  await db.update('pictures', { _id: doc._id, state: 'pass' }, changes);
  return db.get('pictures', doc._id);
}

const publicPathOf = ({ sha256, type }: PictureDoc): string => `public/pictures/${sha256}.${type}`;

/**
 * Write: update. Ends the check of a picture: what passed goes to where it is shown from, what did not goes away.
 * Up to one operation and three storage calls; safe to repeat.
 */
export async function decide(doc: PictureDoc, verdict: 'pass' | 'risky'): Promise<void> {
  const outcome = verdict === 'pass' ? await published(doc) : await withdrawn(doc);
  const open: readonly PictureState[] = ['checking', 'review'];
  const now = Date.now();
  const changes = { ...outcome, dueAt: null, ...told(doc, now), updatedAt: now };
  await db.update('pictures', { _id: doc._id, state: db.cmd.in(open) }, changes);
}

async function published(doc: PictureDoc): Promise<{ state: PictureState; publicUrl?: string }> {
  if (!isPublicUse(doc.use)) return { state: 'pass' };
  const bytes = await bytesOf(doc.fileId);
  if (bytes === null || bytes === 'tooLarge') return { state: 'lost' };
  // Named by its content: the same picture lies there once, and may be kept by browsers for ever.
  const fileId = await store(publicPathOf(doc), bytes);
  const link = (await linksTo([fileId], 3600)).get(fileId);
  if (link === undefined) throw new Error(`no link to ${fileId}`);
  return { state: 'pass', publicUrl: link.replace(/\?.*$/, '') };
}

async function withdrawn(doc: PictureDoc): Promise<{ state: PictureState }> {
  await removeFile(doc.fileId);
  return { state: 'risky' };
}
