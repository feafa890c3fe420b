import { backOff } from '../../domain/back-off';
import type { PictureDoc, ServiceMessageDoc } from '../../domain/documents';
import { pictureTypeOf } from '../../domain/picture';
import { minutes } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { digest, sha256 } from '../platform/digest';
import { askCheck } from '../platform/pictures/check';
import { fetched, maxPictureBytes, store } from '../platform/pictures/files';
import { cloud, wordsOf } from '../platform/sdk';

/** About an hour of tries; WeChat keeps what was sent three days. */
const mostTries = 6;
const patience = 3000;

type Received = NonNullable<ServiceMessageDoc['media']>;

const pictureIdOf = (messageId: string): string => `i${digest(30, messageId, 'received')}`;

/**
 * Write: saga, its intent the message that names WeChat's media. Copies a picture that a shopper sent by WeChat to our
 * storage and has it checked: WeChat's own address is over in three days, and nobody but its sender sees what nobody
 * looked at. Every step can be repeated: the picture has its id of the message. Answers the message as it then stands.
 * Five operations, two storage calls and two openapi calls; two operations where the copy stands already.
 */
export async function copyReceived(message: ServiceMessageDoc, call: Call): Promise<ServiceMessageDoc> {
  const { media } = message;
  if (!media) return message;
  const id = pictureIdOf(message._id);
  if (await db.get('pictures', id)) return named(message, media, id);
  try {
    const bytes = await bytesOf(media);
    const taken = bytes && (await copied(id, bytes, message, call));
    return named(message, media, taken ? id : '');
  } catch (error) {
    call.log('picture not copied', { message: message._id, tries: media.tries, why: wordsOf(error) });
    return media.tries + 1 < mostTries ? later(message, media) : named(message, media, '');
  }
}

/** By the media id; by the address where WeChat knows the id no more. null: it is gone. @throws where nobody answered */
async function bytesOf({ id, url }: Received): Promise<Buffer | null> {
  const bytes = id === '' ? null : await byId(id);
  if (bytes || url === '') return bytes;
  const behind = await fetched(url, { most: maxPictureBytes, patience });
  return Buffer.isBuffer(behind) ? behind : null;
}

/** A positive code is WeChat's own word that there is no such media. */
async function byId(mediaId: string): Promise<Buffer | null> {
  try {
    const { buffer } = await cloud.openapi.customerServiceMessage!.getTempMedia!({ mediaId });
    return Buffer.isBuffer(buffer) ? buffer : null;
  } catch (error) {
    if (Number((error as { errCode?: unknown } | null)?.errCode ?? 0) > 0) return null;
    throw error;
  }
}

/** Puts the bytes where no client writes, and asks WeChat to look. false: they are no picture of ours. */
async function copied(
  _id: string,
  bytes: Buffer,
  { openid, _id: about }: ServiceMessageDoc,
  call: Call,
): Promise<boolean> {
  const type = bytes.length > maxPictureBytes ? null : pictureTypeOf(bytes);
  if (!type) return false;
  const fileId = await store(`private/pictures/${_id}.${type}`, bytes);
  const now = Date.now();
  const doc: PictureDoc = {
    _id,
    openid,
    use: 'support',
    state: 'checking',
    incoming: '',
    fileId,
    publicUrl: null,
    sha256: sha256(bytes),
    type,
    size: bytes.length,
    traceId: null,
    checkTries: 0,
    about,
    dueAt: now + minutes(1),
    orphanAt: null,
    tellAt: null,
    createdAt: now,
    updatedAt: now,
  };
  if ((await db.insert('pictures', doc)) === 'inserted') await askCheck(doc, call);
  return true;
}

/** Write: update. The message shows the copy from now on; without an id its picture is gone. */
async function named(message: ServiceMessageDoc, media: Received, picture: string) {
  const changes = { picture, media: null, dueAt: null, changedAt: Date.now() };
  await db.update('service_messages', { _id: message._id, 'media.tries': media.tries }, changes);
  return { ...message, ...changes };
}

/** Write: update. The clock tries again. */
async function later(message: ServiceMessageDoc, media: Received): Promise<ServiceMessageDoc> {
  const tries = media.tries + 1;
  const dueAt = Date.now() + backOff(tries);
  const own = { _id: message._id, 'media.tries': media.tries };
  await db.update('service_messages', own, { 'media.tries': tries, dueAt });
  return { ...message, media: { ...media, tries }, dueAt };
}
