import type { ReviewDoc } from '../../domain/documents';
import { type ReviewOrder, sortOfReviews } from '../../domain/review';
import type { ReviewKind } from '../../domain/review-kinds';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import { listPage } from '../platform/lists';
import { votedFor } from '../platform/review-votes';
import type { CatalogContract } from './contract';

interface Asked {
  limit: number;
  cursor?: string | undefined;
  kind?: ReviewKind;
  order?: ReviewOrder;
}

/** One page of a product's public reviews, newest first unless told. One operation. */
export async function publicReviews(productId: string, asked: Asked) {
  const { kind = 'all', order = 'latest', ...page } = asked;
  const filter = { productId, state: 'public', kinds: kind };
  const found = await listPage('reviews', filter, sortOfReviews(order), page);
  return { reviews: found.page.map(shown), nextCursor: found.nextCursor };
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
  const { productId, ...asked } = input;
  const { reviews: found, nextCursor } = await publicReviews(productId, asked);
  const voted = await votedFor(
    found.map(({ reviewId }) => reviewId),
    openid,
  );
  return ok({ reviews: found.map((one) => ({ ...one, voted: voted.has(one.reviewId) })), nextCursor });
}
