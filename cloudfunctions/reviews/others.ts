import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { voteId } from '../platform/review-votes';
import { checkText, refusedOffPlatform, refusedText } from '../platform/text-check';
import type { ReviewsContract } from './contract';
import { layReview } from './desk-facts';

type Of<A extends keyof ReviewsContract> = ParsedInputOf<ReviewsContract, A>;
export const notThere = () => refuse('NOT_FOUND', '评价不存在', 'reviewId');

/** Write: transaction. The shopper's word and the count change together. Six operations, four for a repeat. */
export function vote({ reviewId, helpful }: Of<'vote'>, { openid, now }: Call) {
  const id = voteId('vote', reviewId, openid);
  return db.transaction(async (tx) => {
    const review = await tx.get('reviews', reviewId);
    if (review?.state !== 'public') return notThere();
    if (review.openid === openid) return refuse('WRONG_STATE', '不能给自己的评价点有用', 'reviewId');
    const before = await tx.get('review_votes', id);
    if ((before?.helpful ?? false) === helpful)
      return ok({ reviewId, helpful: review.helpful, mine: helpful });
    await tx.put('review_votes', { _id: id, reviewId, kind: 'helpful', helpful, at: now });
    await tx.update('reviews', reviewId, { helpful: db.cmd.inc(helpful ? 1 : -1) });
    return ok({ reviewId, helpful: review.helpful + (helpful ? 1 : -1), mine: helpful });
  });
}

/** Write: transaction. One report a person; the first of a review lays it on the desk. */
export function report({ reviewId, reason, text }: Of<'report'>, { openid, now }: Call) {
  const id = voteId('report', reviewId, openid);
  return db.transaction(async (tx) => {
    const review = await tx.get('reviews', reviewId);
    if (review?.state !== 'public') return notThere();
    if (await tx.get('review_votes', id)) return ok({ reviewId });
    await tx.put('review_votes', { _id: id, reviewId, kind: 'report', helpful: false, at: now });
    await layReview(tx, review, 'reported', now, { reason, said: text });
    return ok({ reviewId });
  });
}

/** Write: update. What the shop says stands under its name at once, so only what passes the check does. */
export async function reply({ shopId, reviewId, text }: Of<'reply'>, call: Call) {
  const review = await db.get('reviews', reviewId);
  if (review?.shopId !== shopId) return notThere();
  if (review.state !== 'public') return refuse('WRONG_STATE', '这条评价没有公开，不能回复', 'reviewId');
  if (review.reply === text) return ok({ reviewId, reply: text });
  const away = refusedOffPlatform(text, 'text');
  if (away) return away;
  const verdict = await checkText(text, { openid: call.openid, scene: 2 }, call);
  if (verdict === 'unknown') return refuse('BUSY', '系统繁忙，请稍后再试');
  if (verdict !== 'pass') return refusedText('risky', 'text')!;
  const seen = { _id: reviewId, shopId, state: 'public' };
  const said = await db.update('reviews', seen, { reply: db.cmd.set(text), repliedAt: db.cmd.set(call.now) });
  if (said === 1) return ok({ reviewId, reply: text });
  // An update that changes nothing: the same call made twice within a millisecond.
  const since = await db.get('reviews', reviewId);
  return since?.state === 'public' && since.reply === text ? ok({ reviewId, reply: text }) : notThere();
}
