import type { HomepageContent } from '../../domain/blocks';
import type { HomepageDraftDoc, PictureDoc } from '../../domain/documents';
import type { Fault } from '../../domain/fault';
import { homepagePictureFault } from '../../domain/homepage/faults';
import { picturesOf } from '../../domain/homepage/walk';
import { livingStates, pictureIdIn, pictureRef } from '../../domain/picture';
import type { ShopId } from '../../domain/units';
import type { Call } from '../platform/call';
import { refuse } from '../platform/call';
import * as db from '../platform/db';
import { attachPictures } from '../platform/pictures/show';

/** Who shows a picture of a homepage, as the picture's own document says it. */
export const aboutOf = (shopId: ShopId): string => `homepage~${shopId}`;

/**
 * Looks that each picture of a content is one that this homepage had before, or one that the caller put up for a shop:
 * those stay from now on. An address that is neither is nobody's upload and refused. No operation without new pictures,
 * else two.
 */
export async function takePictures(
  content: HomepageContent,
  { _id, known }: Pick<HomepageDraftDoc, '_id' | 'known'>,
  call: Call,
) {
  const fresh = picturesOf(content).filter(([, ref]) => !known.includes(ref));
  const strange = fresh.find(([, ref]) => pictureIdIn(ref) === null);
  if (strange) return refuse('BAD_FILE', '图片已失效，请重新上传', `content.${strange[0]}`);
  const ids = [...new Set(fresh.map(([, ref]) => pictureIdIn(ref) as string))];
  const refusal = await attachPictures(ids, { use: 'shop', about: aboutOf(_id), field: 'content' }, call);
  if (refusal) {
    const at = Number(refusal.error.field?.split('.')[1] ?? 0);
    const field = fresh.find(([, ref]) => pictureIdIn(ref) === ids[at])?.[0];
    return { ...refusal, error: { ...refusal.error, field: `content.${field}` } };
  }
  return { known: [...fresh.map(([, ref]) => ref), ...known].slice(0, 200) };
}

/** The documents of the pictures that a content names, by their names in it. One operation, none without such. */
export async function pictureDocs(content: HomepageContent): Promise<Map<string, PictureDoc>> {
  const ids = new Set(picturesOf(content).flatMap(([, ref]) => pictureIdIn(ref) ?? []));
  if (ids.size === 0) return new Map();
  const docs = await db.find('pictures', { _id: db.cmd.in([...ids]) }, { limit: ids.size });
  return new Map(docs.map((doc) => [pictureRef(doc._id), doc]));
}

/** What keeps pictures from being public, each at its field. */
export function pictureFaults(content: HomepageContent, docs: ReadonlyMap<string, PictureDoc>): Fault[] {
  return picturesOf(content).flatMap(([field, ref]) => {
    const doc = docs.get(ref);
    if (pictureIdIn(ref) === null || (doc?.state === 'pass' && doc.publicUrl)) return [];
    if (doc?.state === 'risky') return [homepagePictureFault(field, 'RISKY')];
    return [homepagePictureFault(field, doc && livingStates.includes(doc.state) ? 'CHECKING' : 'LOST')];
  });
}
