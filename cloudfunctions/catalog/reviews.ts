import type { ReviewDoc } from '../../domain/documents';
import type { ReviewKind } from '../../domain/review';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { fromCursor, pageOf } from '../platform/pages';
import { votedFor } from '../platform/review-votes';
import type { CatalogContract } from './contract';

/** One page of a product's public reviews, newest first. One operation. */
export async function publicReviews(
  productId: string,
  limit: number,
  cursor?: string,
  kind: ReviewKind = 'all',
) {
  const after = fromCursor(cursor, 2);
  const filter = { productId, state: 'public', kinds: kind };
  const rows = await db.find(
    'reviews',
    after
      ? db.cmd.or([
          { ...filter, createdAt: db.cmd.lt(after[0]) },
          { ...filter, createdAt: after[0], _id: db.cmd.lt(after[1]) },
        ])
      : filter,
    { sort: ['-createdAt', '-_id'], limit: limit + 1 },
  );
  const { page, nextCursor } = pageOf(rows, limit, (last) => [last.createdAt, last._id]);
  return { reviews: page.map(shown), nextCursor };
}

/** A review as shoppers see it: no openid, no order. */
function shown(review: ReviewDoc) {
  return {
    reviewId: review._id,
    nickname: review.nickname,
    skuText: review.skuText,
    productScore: review.productScore,
    logisticsScore: review.logisticsScore,
    serviceScore: review.serviceScore,
    text: review.text,
    imgs: review.imgs,
    reply: review.reply,
    followUp: review.followUp?.state === 'public' ? review.followUp : null,
    helpful: review.helpful,
    createdAt: review.createdAt,
  };
}

/** Two operations, one for a visitor without a login. */
export async function reviews(input: ParsedInputOf<CatalogContract, 'reviews'>, { openid }: Call) {
  const { reviews: found, nextCursor } = await publicReviews(
    input.productId,
    input.limit,
    input.cursor,
    input.kind,
  );
  const voted = await votedFor(
    found.map(({ reviewId }) => reviewId),
    openid,
  );
  return ok({ reviews: found.map((one) => ({ ...one, voted: voted.has(one.reviewId) })), nextCursor });
}
