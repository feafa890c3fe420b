import { pictureTypeOf } from '../../domain/picture';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { fetched, bytesOf as storedBytes } from '../platform/pictures/files';
import { cloud } from '../platform/sdk';

/** WeChat keeps temporary media three days; half a day less is safe. */
const kept = 60 * 3_600_000;
const mostBytes = 2 * 1024 * 1024;
const patience = 3000;
const contentTypes = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp' } as const;

/** Whether a message's picture is one that WeChat keeps, which stands there by its address; ours by their ids. */
export const isAddress = (picture: string): boolean => /^https?:/.test(picture);

/**
 * WeChat's media id of a picture, by our id or an address: handed over once and kept while WeChat keeps it.
 * One operation where it is known; else a download, an openapi call and a second operation. Throws where it cannot.
 */
export async function mediaOf(picture: string): Promise<string> {
  const id = digest(30, picture, 'media');
  const known = await db.get('service_media', id);
  if (known && known.until > Date.now()) return known.mediaId;
  const value = await bytesOf(picture);
  if (value.length === 0 || value.length > mostBytes) throw new Error(`picture of ${value.length} bytes`);
  const media = { contentType: contentTypes[pictureTypeOf(value) ?? 'jpg'], value };
  const reply = await cloud.openapi.customerServiceMessage!.uploadTempMedia!({ type: 'image', media });
  const mediaId = String(reply.mediaId ?? '');
  if (mediaId === '') throw new Error('no media id');
  // Write: one document, put in place of what lapsed.
  await db.put('service_media', { _id: id, mediaId, until: Date.now() + kept });
  return mediaId;
}

async function bytesOf(picture: string): Promise<Buffer> {
  const bytes = isAddress(picture)
    ? await fetched(picture, { most: mostBytes, patience })
    : await stored(picture);
  if (!Buffer.isBuffer(bytes)) throw new Error(bytes === 'tooLarge' ? 'too large' : 'no such picture');
  return bytes;
}

async function stored(pictureId: string): ReturnType<typeof storedBytes> {
  const doc = await db.get('pictures', pictureId);
  return doc && storedBytes(doc.fileId);
}
