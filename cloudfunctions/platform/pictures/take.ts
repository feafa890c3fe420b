import { createHash } from 'node:crypto';
import type { PictureDoc } from '../../../domain/documents';
import {
  incomingPathOf,
  type PictureType,
  type PictureUse,
  pictureTypeOf,
  siblingFileId,
} from '../../../domain/picture';
import { days, hours, minutes } from '../../../domain/rules';
import { type Call, ok, refuse } from '../call';
import * as db from '../db';
import { askCheck } from './check';
import { bytesOf, removeFile, store } from './files';

const pictureIdOf = (path: string): string =>
  `i${createHash('sha256').update(path).digest('hex').slice(0, 30)}`;

const notThere = () => refuse('NOT_FOUND', '图片不存在，请重新上传', 'fileId');

/**
 * Write: saga, its intent the picture's document under an id derived from the upload's path. Looks whose upload it is
 * and what its bytes are, copies it to where no client can write, removes the upload, asks WeChat to look at it.
 * Every step can be repeated, by the caller or by the clock. Six operations and four storage calls.
 */
export async function takePicture({ fileId, use }: { fileId: string; use: PictureUse }, call: Call) {
  const path = incomingPathOf(fileId, call.openid, call.env);
  if (!path) return notThere();
  const id = pictureIdOf(path);
  const again = async (known: PictureDoc | null) =>
    known?.use === use ? shown(await moved(known, call)) : notThere();
  const known = await db.get('pictures', id);
  if (known) return again(known);
  const since = call.now - days(1);
  const recent = await db.count('pictures', { openid: call.openid, createdAt: db.cmd.gte(since) });
  if (recent >= call.rules['picture.perDay']) {
    return refuse('OVER_LIMIT', '今天上传的图片太多了，请明天再试', 'fileId');
  }
  const bytes = await bytesOf(fileId);
  // Gone where it was never there, or where the same call made twice took it in a moment ago.
  if (bytes === null) return again(await db.get('pictures', id));
  const type = bytes === 'tooLarge' ? null : pictureTypeOf(bytes);
  if (bytes === 'tooLarge' || !type) {
    await removeFile(fileId);
    if (bytes === 'tooLarge') return refuse('TOO_LARGE', '图片不能超过 10 MB', 'fileId', { most: 10 });
    return refuse('BAD_FILE', '请上传 JPG、PNG 或 WebP 格式的图片', 'fileId');
  }
  const doc = arrived({ path, fileId, use, bytes, type }, call);
  if ((await db.insert('pictures', doc)) === 'inserted') return shown(await moved(doc, call, bytes));
  return again(await db.get('pictures', id));
}

function arrived(
  upload: { path: string; fileId: string; use: PictureUse; bytes: Buffer; type: PictureType },
  call: Call,
): PictureDoc {
  const { path, fileId, use, bytes, type } = upload;
  const _id = pictureIdOf(path);
  return {
    _id,
    openid: call.openid,
    use,
    state: 'arriving',
    incoming: fileId,
    fileId: siblingFileId(fileId, `private/pictures/${_id}.${type}`),
    publicUrl: null,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    type,
    size: bytes.length,
    traceId: null,
    checkTries: 0,
    about: null,
    dueAt: call.now + minutes(1),
    orphanAt: call.now + hours(call.rules['picture.keepUnusedHours']),
    tellAt: null,
    createdAt: call.now,
    updatedAt: call.now,
  };
}

/** Carries a picture that has arrived to where it waits for its verdict. Safe to repeat at any point. */
export async function moved(doc: PictureDoc, call: Call, read?: Buffer): Promise<PictureDoc> {
  if (doc.state !== 'arriving') return doc;
  // The upload goes only after its copy is made: where it is gone, the copy is there.
  const bytes = read ?? (await bytesOf(doc.incoming));
  if (bytes !== null && bytes !== 'tooLarge') {
    if (createHash('sha256').update(bytes).digest('hex') !== doc.sha256) {
      await db.update('pictures', { _id: doc._id, state: 'arriving' }, { state: 'lost', dueAt: null });
      return { ...doc, state: 'lost' };
    }
    await store(pathIn(doc.fileId), bytes);
    await removeFile(doc.incoming);
  }
  await askCheck(doc, call);
  return (await db.get('pictures', doc._id)) ?? doc;
}

export const pathIn = (fileId: string): string => fileId.replace(/^cloud:\/\/[^/]+\//, '');

function shown(doc: PictureDoc) {
  if (doc.state === 'risky') return refuse('CONTENT_REFUSED', '图片可能违反规定，请换一张', 'fileId');
  if (doc.state === 'lost' || doc.state === 'dropped') return notThere();
  return ok({ pictureId: doc._id, state: doc.state });
}
