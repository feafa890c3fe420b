import type { ReviewDoc } from '../../domain/documents';
import { reviewable, reviewIdOf, reviewUntil, skuTextOf, sortOfReviews } from '../../domain/review';
import { days } from '../../domain/rules';
import type { Call } from '../platform/call';
import { ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import type { ReviewsContract } from './contract';

type Of<A extends keyof ReviewsContract> = ParsedInputOf<ReviewsContract, A>;

/** Received orders a page; their lines that wait for a review. Two operations. */
export async function toWrite({ orderId, cursor, limit }: Of<'toWrite'>, { openid, now, rules }: Call) {
  const own = { openid, status: 100, ...(orderId ? { _id: orderId } : {}) };
  const only = ['shopId', 'shopName', 'status', 'lines', 'finishedAt', 'paidAt', 'createdAt'];
  const { page, nextCursor } = await listPage('orders', own, '-createdAt', { cursor, limit, only });
  const open = page.flatMap((order) =>
    order.lines
      .filter(({ lineNo }) => reviewable(order, lineNo, now, rules).ok)
      .map((line) => ({ order, line, id: reviewIdOf(order._id, line.lineNo) })),
  );
  const ids = open.map(({ id }) => id);
  const known =
    ids.length === 0
      ? []
      : await db.find('reviews', { _id: db.cmd.in(ids) }, { limit: ids.length, only: ['lineNo'] });
  const done = new Set(known.map(({ _id }) => _id));
  const lines = open
    .filter(({ id }) => !done.has(id))
    .map(({ order, line }) => ({
      orderId: order._id,
      lineNo: line.lineNo,
      shopId: order.shopId,
      shopName: order.shopName,
      productId: line.productId,
      title: line.title,
      thumbImg: line.thumbImg,
      skuText: skuTextOf(line),
      until: reviewUntil(order, rules),
    }));
  // Orders received before the window has passed are older still: no page beyond holds anything.
  const over = page.some((order) => reviewUntil(order, rules) <= now - days(30));
  return ok({ lines, nextCursor: over ? null : nextCursor });
}

/** One operation. */
export async function mine({ orderId, cursor, limit }: Of<'mine'>, { openid, now, rules }: Call) {
  const own = { openid, ...(orderId ? { orderId } : {}) };
  const { page, nextCursor } = await listPage('reviews', own, '-createdAt', { cursor, limit });
  const until = (review: ReviewDoc) => review.createdAt + days(rules['review.followUpDays']);
  return ok({
    reviews: page.map((review) => ({
      ...shown(review),
      orderId: review.orderId,
      lineNo: review.lineNo,
      verdict: review.verdict ?? null,
      canFollowUp: review.state === 'public' && review.followUp === null && now < until(review),
      waitingPictures: review.pictureIds.length - review.imgs.length,
    })),
    nextCursor,
  });
}

/** One operation beside the door's look at the membership. */
export async function board({ shopId, show, order, reviewId, cursor, limit }: Of<'board'>, _call: Call) {
  const of = show === 'all' ? {} : show === 'toAnswer' ? { reply: null } : { kinds: show };
  const seen = { shopId, state: 'public', ...of, ...(reviewId ? { _id: reviewId } : {}) };
  const { page, nextCursor } = await listPage('reviews', seen, sortOfReviews(order), { cursor, limit });
  return ok({
    reviews: page.map((review) => ({
      ...shown(review),
      // What the writer did not want known: whose order it was.
      orderId: review.anonymous ? null : review.orderId,
      excluded: review.excluded,
    })),
    nextCursor,
  });
}

const shown = ({ _id, pictureIds: _, followUp, ...review }: ReviewDoc) => ({
  ...review,
  reviewId: _id,
  followUp: followUp && { text: followUp.text, imgs: followUp.imgs, state: followUp.state, at: followUp.at },
});
