import type { ProductDoc, ReviewDoc } from '../../domain/documents';
import { reviewFacts } from '../../domain/rating/from-review';
import { goodPercentOf, kindsOf } from '../../domain/review';
import type { Ms } from '../../domain/units';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { noteFacts } from '../platform/rating-facts';
import { reindexProduct, searchMark } from '../search/reindex';

/**
 * Inside a transaction: stores a review as it is to be. When it comes to be seen, or is taken away, the product's
 * figures and the rating follow with it, together or not at all. Answers it as stored.
 */
export async function settle(
  tx: db.Transaction,
  before: ReviewDoc | null,
  wanted: ReviewDoc,
  now: Ms,
): Promise<ReviewDoc> {
  const [was, is] = [before?.state === 'public', wanted.state === 'public'];
  const shownTimes = wanted.shownTimes + (is && !was ? 1 : 0);
  const after: ReviewDoc = { ...wanted, shownTimes, kinds: kindsOf(wanted), updatedAt: now };
  if (was !== is) {
    await noteFacts(tx, reviewFacts(after, was), now);
    await count(tx, after, is ? 1 : -1, now);
  }
  await tx.put('reviews', after);
  return after;
}

/** What a product's card says of its reviews. */
async function count(tx: db.Transaction, { productId, productScore }: ReviewDoc, by: 1 | -1, now: Ms) {
  const product = await tx.get('products', productId);
  if (!product) return;
  const all = Math.max(0, product.reviewCount + by);
  const good = Math.max(0, Math.min(all, goodOf(product) + (productScore >= 4 ? by : 0)));
  await tx.update('products', productId, {
    reviewCount: all,
    goodReviews: good,
    goodPercent: db.cmd.set(goodPercentOf(good, all)),
    ...searchMark(now),
  });
}

const goodOf = ({ goodReviews, goodPercent, reviewCount }: ProductDoc): number =>
  goodReviews ?? Math.round((reviewCount * (goodPercent ?? 0)) / 100);

/**
 * Write: transaction. Changes a review by its id; `change` gives null where there is nothing to do. Search hears of it
 * afterwards. Up to twelve operations where the review is shown or taken away, four where it is not.
 */
export async function changeReview(
  id: string,
  change: (doc: ReviewDoc, tx: db.Transaction) => Promise<ReviewDoc | null> | ReviewDoc | null,
  { now }: Pick<Call, 'now'>,
): Promise<ReviewDoc | null> {
  let moved = false;
  const doc = await db.transaction(async (tx) => {
    const before = await tx.get('reviews', id);
    const wanted = before && (await change(before, tx));
    moved = wanted !== null && (before?.state === 'public') !== (wanted.state === 'public');
    return wanted ? settle(tx, before, wanted, now) : before;
  });
  if (doc && moved) await reindexProduct(doc.productId, now);
  return doc;
}
