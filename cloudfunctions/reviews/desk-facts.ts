import { deskItemId } from '../../domain/desk';
import type { ReviewDoc } from '../../domain/documents';
import type { Ms } from '../../domain/units';
import type * as db from '../platform/db';
import { lay } from '../platform/desk';

type Why = 'held' | 'reported';

/** What the operator sees of a review at a glance, and why it lies there. */
const deskFacts = (
  doc: ReviewDoc,
  why: Why,
  more: { reason?: string; said?: string } = {},
): Record<string, unknown> => ({
  why,
  ...more,
  shopId: doc.shopId,
  productId: doc.productId,
  title: doc.title,
  score: doc.productScore,
  text: doc.text,
  followUp: doc.followUp?.text ?? '',
  pictures: doc.pictureIds.length + (doc.followUp?.pictureIds.length ?? 0),
});

/**
 * Inside a transaction: lays a review on the operator's desk. Where it lies there for the other reason, both stand:
 * a report is not lost on a review whose later word waits. Three operations, four for a new reason.
 */
export async function layReview(
  tx: db.Transaction,
  doc: ReviewDoc,
  why: Why,
  now: Ms,
  more: { reason?: string; said?: string } = {},
): Promise<void> {
  const facts = deskFacts(doc, why, more);
  const lying = await tx.get('desk_items', deskItemId('review', doc._id));
  if (lying?.state !== 'open') return lay(tx, 'review', doc._id, facts, now);
  if (lying.facts.why !== why) {
    await tx.put('desk_items', { ...lying, facts: { ...lying.facts, ...facts, why: 'both' } });
  }
}
