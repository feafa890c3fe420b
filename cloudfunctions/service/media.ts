import { get as plainGet } from 'node:http';
import { get as secureGet } from 'node:https';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { bytesOf as storedBytes } from '../platform/pictures/files';
import { cloud } from '../platform/sdk';

/** WeChat keeps temporary media three days; half a day less is safe. */
const kept = 60 * 3_600_000;
const mostBytes = 2 * 1024 * 1024;
const patience = 3000;

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
  const media = { contentType: typeOf(value), value };
  const reply = await cloud.openapi.customerServiceMessage!.uploadTempMedia!({ type: 'image', media });
  const mediaId = String(reply.mediaId ?? '');
  if (mediaId === '') throw new Error('no media id');
  // Write: one document, put in place of what lapsed.
  await db.put('service_media', { _id: id, mediaId, until: Date.now() + kept });
  return mediaId;
}

async function bytesOf(picture: string): Promise<Buffer> {
  if (/^https?:/.test(picture)) return download(picture);
  const doc = await db.get('pictures', picture);
  const bytes = doc && (await storedBytes(doc.fileId));
  if (!Buffer.isBuffer(bytes)) throw new Error('no such picture');
  return bytes;
}

const typeOf = (bytes: Buffer): string => {
  if (bytes.subarray(0, 4).toString('latin1') === '\x89PNG') return 'image/png';
  return bytes.subarray(8, 12).toString('latin1') === 'WEBP' ? 'image/webp' : 'image/jpeg';
};

function download(address: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const get = address.startsWith('https:') ? secureGet : plainGet;
    const request = get(address, { timeout: patience }, (response) => {
      if (response.statusCode !== 200) return request.destroy(new Error(`answered ${response.statusCode}`));
      const parts: Buffer[] = [];
      let length = 0;
      response.on('data', (part: Buffer) => {
        length += part.length;
        if (length > mostBytes) request.destroy(new Error('too large'));
        else parts.push(part);
      });
      response.on('end', () => resolve(Buffer.concat(parts)));
      response.on('error', reject);
    });
    request.on('timeout', () => request.destroy(new Error('time-out')));
    request.on('error', reject);
  });
}
