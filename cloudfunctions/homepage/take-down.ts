import type { PictureDoc } from '../../domain/documents';
import { differences } from '../../domain/homepage/compare';
import { wholeHomepage } from '../../domain/homepage/content';
import { withoutPictures } from '../../domain/homepage/walk';
import { pictureRef } from '../../domain/picture';
import * as db from '../platform/db';
import { versionId } from './decide';

/**
 * Write: transaction. Who shows a shop's picture hears that it was decided: one that may be shown to nobody goes off the
 * homepage at once, and what was published stands in the versions without it. Safe to repeat.
 */
export async function shopPictureDecided({ _id, about, state, publicUrl }: PictureDoc): Promise<void> {
  const [what, shopId] = (about ?? '').split('~');
  if (what !== 'homepage' || !shopId || state !== 'risky') return;
  const gone = new Set([pictureRef(_id), ...(publicUrl ? [publicUrl] : [])]);
  await db.transaction(async (tx) => {
    const homepage = await tx.get('homepages', shopId);
    if (!homepage) return;
    const before = wholeHomepage(homepage.published);
    const published = withoutPictures(before, gone);
    const changes = differences(before, published);
    if (changes.length === 0) return;
    const now = Date.now();
    const no = homepage.version + 1;
    const last = await tx.get('homepage_versions', versionId(shopId, homepage.version));
    await tx.put('homepages', { ...homepage, version: no, published });
    await tx.put('homepage_versions', {
      _id: versionId(shopId, no),
      shopId,
      no,
      content: withoutPictures(last?.content ?? published, gone),
      by: '',
      at: now,
      what: changes,
      takenDown: _id,
    });
  });
}
