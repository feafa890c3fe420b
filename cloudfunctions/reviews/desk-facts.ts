import type { ReviewDoc } from '../../domain/documents';

/** What the operator sees of a review at a glance, and why it lies there. */
export const deskFacts = (
  doc: ReviewDoc,
  why: 'held' | 'reported',
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
