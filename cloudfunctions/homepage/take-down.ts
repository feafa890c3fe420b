import type { HomepageContent } from '../../domain/blocks';
import type { HomepageDoc, PictureDoc } from '../../domain/documents';
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
    if (homepage) await takeDown(tx, homepage, (content) => withoutPictures(content, gone), { because: _id });
  });
}

interface Why {
  /** Id of what it is taken down for. */
  because: string;
  /** What was shown until now stays among the versions, also where nobody had kept any. */
  keepsBefore?: boolean;
}

/** Publishes without what `strip` takes away, as a version of its own; nothing where it takes nothing. */
export async function takeDown(
  tx: db.Transaction,
  homepage: HomepageDoc,
  strip: (content: HomepageContent) => HomepageContent,
  { because, keepsBefore = false }: Why,
): Promise<void> {
  const { _id: shopId, version } = homepage;
  const before = wholeHomepage(homepage.published);
  const published = strip(before);
  const changes = differences(before, published);
  if (changes.length === 0) return;
  const now = Date.now();
  const last = await tx.get('homepage_versions', versionId(shopId, version));
  const keep = (no: number, content: HomepageContent, more: { at: number; takenDown: string | null }) =>
    tx.put('homepage_versions', {
      _id: versionId(shopId, no),
      shopId,
      no,
      content,
      by: '',
      what: more.takenDown ? changes : [],
      ...more,
    });
  if (!last && keepsBefore) await keep(version, before, { at: homepage.publishedAt, takenDown: null });
  await tx.put('homepages', { ...homepage, version: version + 1, published });
  await keep(version + 1, strip(last?.content ?? before), { at: now, takenDown: because });
}
