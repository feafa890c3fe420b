import type { PictureDoc } from '../../../domain/documents';
import {
  livingStates,
  maySee,
  type PictureState,
  type PictureUse,
  type Viewer,
} from '../../../domain/picture';
import type { Openid } from '../../../domain/units';
import type { Call } from '../call';
import { refuse } from '../call';
import * as db from '../db';
import { linksTo } from './files';

/** A picture as one viewer gets it: `url` null where it may not be seen, or not yet. */
export interface ShownPicture {
  pictureId: string;
  state: PictureState;
  url: string | null;
  /** WeChat read a code in it; see `PictureDoc`. */
  hasCode: boolean;
}

/**
 * Private pictures for one viewer, in the order asked for; links open for a quarter of an hour.
 * Whoever calls this has looked that the viewer is a party. One operation and one storage call, none without pictures.
 */
export async function showPictures(
  ids: readonly string[],
  viewer: { openid: Openid } | 'operator',
  call: Call,
): Promise<ShownPicture[]> {
  if (ids.length === 0) return [];
  const docs = await db.find('pictures', { _id: db.cmd.in(ids) }, { limit: ids.length });
  const visible = docs.filter((doc) => maySee(viewerOf(doc, viewer), doc.state));
  const links = await linksTo(
    visible.map((doc) => doc.fileId),
    call.rules['picture.linkMinutes'] * 60,
  );
  const found = new Map(docs.map((doc) => [doc._id, doc]));
  const urls = new Map(visible.map((doc) => [doc._id, links.get(doc.fileId) ?? null]));
  return ids.map((pictureId) => ({
    pictureId,
    state: found.get(pictureId)?.state ?? 'lost',
    url: urls.get(pictureId) ?? null,
    hasCode: found.get(pictureId)?.hasCode ?? false,
  }));
}

function viewerOf(doc: PictureDoc, viewer: { openid: Openid } | 'operator'): Viewer {
  if (viewer === 'operator') return 'operator';
  return viewer.openid === doc.openid ? 'owner' : 'other';
}

/**
 * Write: update of each. Says that `about` shows these pictures from now on, so that they stay; name what does not
 * change from one try of a form to the next, such as the order. Refuses where one is not the caller's, was put up for something else, or may not be shown. Repeated for the same `about` it answers the
 * same. Call it before what shows them is written. Two operations, none without pictures.
 */
export async function attachPictures(
  ids: readonly string[],
  { use, about, field = 'pictures' }: { use: PictureUse; about: string; field?: string },
  call: Call,
) {
  if (ids.length === 0) return null;
  const docs = await db.find('pictures', { _id: db.cmd.in(ids) }, { limit: ids.length });
  const mine = new Map(docs.filter((doc) => doc.openid === call.openid).map((doc) => [doc._id, doc]));
  for (const [at, id] of ids.entries()) {
    const doc = mine.get(id);
    if (doc?.state === 'risky')
      return refuse('CONTENT_REFUSED', '有图片可能违反规定，请换一张', `${field}.${at}`);
    const free = doc && (doc.about === null || doc.about === about);
    if (!free || doc.use !== use || !livingStates.includes(doc.state) || ids.indexOf(id) !== at) {
      return refuse('BAD_FILE', '图片已失效，请重新上传', `${field}.${at}`);
    }
  }
  const now = Date.now();
  const free = { _id: db.cmd.in(ids), openid: call.openid, about: db.cmd.in([null, about]) };
  // A verdict may have come before anybody was there to be told.
  await db.update('pictures', free, { about, orphanAt: null, tellAt: now, updatedAt: now });
  return null;
}
