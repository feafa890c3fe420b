import type { OrderDoc, OrderLine, ReviewDoc } from '../../domain/documents';
import {
  anonymousName,
  freshReview,
  maskedName,
  type ReviewProblem,
  reviewable,
  reviewIdOf,
} from '../../domain/review';
import { days, minutes } from '../../domain/rules';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { reindexProduct } from '../search/reindex';
import { checked } from './checked';
import type { ReviewsContract } from './contract';
import { layReview } from './desk-facts';
import { notCounted } from './not-counted';
import { notThere } from './others';
import { changeReview, settle } from './settle';

type Input = ParsedInputOf<ReviewsContract, 'write'>;

const words: Record<ReviewProblem, string> = {
  notDone: '确认收货后才能评价',
  tooLate: '已超过可以评价的时间',
  unknownLine: '订单里没有这件商品',
  neverLeft: '没有发出的商品不能评价',
};
const writtenAlready = () => refuse('WRONG_STATE', '这件商品已经评价过了', 'lineNo');
const written = ({ _id, state }: ReviewDoc) => ok({ reviewId: _id, state });

/**
 * Write: transaction. The review under its line's own id, its facts for the rating and its product's figures come into
 * being together. Sixteen operations without pictures, and WeChat's look at the text; a repeat finds the first.
 */
export async function write(input: Input, call: Call) {
  const id = reviewIdOf(input.orderId, input.lineNo);
  const [order, known] = await Promise.all([db.get('orders', input.orderId), db.get('reviews', id)]);
  if (order?.openid !== call.openid) return refuse('NOT_FOUND', '订单不存在', 'orderId');
  if (known) return same(known, input) ? written(known) : writtenAlready();
  const may = reviewable(order, input.lineNo, call.now, call.rules);
  if (!may.ok) return refuse('WRONG_STATE', words[may.why], 'orderId', { why: may.why });
  const seen = await checked(input, `review~${id}`, call);
  if (!('state' in seen)) return seen;
  const excluded = await notCounted(order, call);
  const review: ReviewDoc = {
    ...fresh(order, may.line, input, call),
    imgs: seen.imgs,
    state: seen.state,
    dueAt: seen.state === 'checking' ? call.now + minutes(1) : null,
    excluded,
  };
  const stored = await db.transaction(async (tx) => {
    const first = await tx.get('reviews', id);
    if (first) return first;
    if (review.state === 'held') await layReview(tx, review, 'held', call.now);
    return settle(tx, null, review, call.now);
  });
  if (stored.state === 'public') await reindexProduct(stored.productId, call.now);
  return same(stored, input) ? written(stored) : writtenAlready();
}

const same = (known: ReviewDoc, { productScore, text }: Input): boolean =>
  known.productScore === productScore && known.text === text;

function fresh(order: OrderDoc, line: OrderLine, input: Input, { now }: Call): ReviewDoc {
  const { productScore, logisticsScore, serviceScore, text, pictures: pictureIds, anonymous } = input;
  const nickname = anonymous ? anonymousName : maskedName(input.nickname);
  const scores = { productScore, logisticsScore, serviceScore };
  return freshReview(order, line, { nickname, anonymous, ...scores, text, pictureIds }, now);
}

/** Write: transaction. The one later word under a review; it is checked as the review was. */
export async function followUp(input: ParsedInputOf<ReviewsContract, 'followUp'>, call: Call) {
  const { reviewId, text, pictures } = input;
  const known = await db.get('reviews', reviewId);
  if (known?.openid !== call.openid) return notThere();
  if (known.followUp?.text === text) return ok({ reviewId, state: known.followUp.state });
  if (known.followUp || known.state !== 'public')
    return refuse('WRONG_STATE', '这条评价不能再追评', 'reviewId');
  if (call.now >= known.createdAt + days(call.rules['review.followUpDays'])) {
    return refuse('WRONG_STATE', '已超过可以追评的时间', 'reviewId');
  }
  const seen = await checked(input, `review~${reviewId}~more`, call);
  if (!('state' in seen)) return seen;
  const { state, imgs } = seen;
  const stored = await changeReview(
    reviewId,
    async (doc, tx) => {
      if (doc.followUp || doc.state !== 'public') return null;
      const more = { text, pictureIds: pictures, imgs, state, at: call.now };
      const after = {
        ...doc,
        followUp: more,
        tries: 0,
        dueAt: state === 'checking' ? call.now + minutes(1) : null,
      };
      if (state === 'held') await layReview(tx, after, 'held', call.now);
      return after;
    },
    call,
  );
  if (!stored?.followUp) return notThere();
  return ok({ reviewId, state: stored.followUp.state });
}
