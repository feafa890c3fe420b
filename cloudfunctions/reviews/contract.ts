import * as v from 'valibot';
import { reviewOrders } from '../../domain/review';
import { action } from '../platform/contract';
import { count, cursor, id, ms, pageSize, text, url } from '../platform/fields';

const star = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5));
const said = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));
const answer = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500));
/** `pictures.take` gives them. */
const pictures = v.optional(v.pipe(v.array(id), v.maxLength(9)), []);
const state = v.picklist(['checking', 'held', 'public', 'refused', 'removed']);

const scores = { productScore: count, logisticsScore: count, serviceScore: count };
const followUp = v.nullable(v.object({ text: v.string(), imgs: v.array(url), state, at: ms }));
const row = {
  reviewId: v.string(),
  productId: v.string(),
  title: v.string(),
  skuText: v.string(),
  nickname: v.string(),
  anonymous: v.boolean(),
  ...scores,
  text: v.string(),
  imgs: v.array(url),
  followUp,
  reply: v.nullable(v.string()),
  helpful: count,
  state,
  createdAt: ms,
};
const written = v.object({ reviewId: v.string(), state });

export const contract = {
  toWrite: action({
    does: "Lines of the caller's received orders that can be reviewed now, the latest order first; of one order if told.",
    who: 'shopper',
    input: v.strictObject({ orderId: v.optional(id), cursor, limit: pageSize(20, 10) }),
    output: v.object({
      lines: v.array(
        v.object({
          orderId: v.string(),
          lineNo: count,
          shopId: v.string(),
          shopName: v.string(),
          productId: v.string(),
          title: v.string(),
          thumbImg: url,
          skuText: v.string(),
          until: ms,
        }),
      ),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  mine: action({
    does: "The caller's reviews, newest first, with those that wait or were refused; of one order if told.",
    who: 'shopper',
    input: v.strictObject({ orderId: v.optional(id), cursor, limit: pageSize(20, 10) }),
    output: v.object({
      reviews: v.array(
        v.object({
          ...row,
          orderId: v.string(),
          lineNo: count,
          canFollowUp: v.boolean(),
          /** What the operator said of one that is not to be seen. */
          verdict: v.nullable(v.string()),
          waitingPictures: count,
        }),
      ),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  write: action({
    does: 'Reviews one line of a received order, once. What passes the check is seen at once, what does not waits.',
    who: 'shopper',
    input: v.strictObject({
      orderId: id,
      lineNo: count,
      productScore: star,
      logisticsScore: star,
      serviceScore: star,
      text: v.optional(said(500), ''),
      pictures,
      anonymous: v.optional(v.boolean(), false),
      /** As the shopper chose it in the form; shown with its middle hidden. */
      nickname: v.optional(text(20), ''),
    }),
    output: written,
    errors: ['NOT_FOUND', 'WRONG_STATE', 'CONTENT_REFUSED', 'BAD_FILE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  followUp: action({
    does: 'Adds to a review of the caller later, once.',
    who: 'shopper',
    input: v.strictObject({
      reviewId: id,
      text: v.pipe(said(500), v.minLength(1)),
      pictures,
    }),
    output: written,
    errors: ['NOT_FOUND', 'WRONG_STATE', 'CONTENT_REFUSED', 'BAD_FILE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  vote: action({
    does: 'Says that a review helped, or no longer.',
    who: 'shopper',
    input: v.strictObject({ reviewId: id, helpful: v.boolean() }),
    output: v.object({ reviewId: v.string(), helpful: count, mine: v.boolean() }),
    errors: ['NOT_FOUND', 'WRONG_STATE'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  report: action({
    does: 'Lays a public review on the desk of the operator.',
    who: 'shopper',
    input: v.strictObject({
      reviewId: id,
      reason: v.picklist(['ad', 'abuse', 'untrue', 'privacy', 'other']),
      text: v.optional(said(200), ''),
    }),
    output: v.object({ reviewId: v.string() }),
    errors: ['NOT_FOUND'],
    writes: 'transaction',
    idempotency: 'natural',
  }),
  board: action({
    does: "The shop's reviews for its people: all, those that wait for an answer, the bad, the good, those with pictures.",
    who: 'merchant:editor|service',
    input: v.strictObject({
      shopId: id,
      show: v.optional(v.picklist(['all', 'toAnswer', 'bad', 'good', 'pictures']), 'all'),
      order: v.optional(v.picklist(reviewOrders), 'latest'),
      /** One of them alone. */
      reviewId: v.optional(id),
      cursor,
      limit: pageSize(20, 10),
    }),
    output: v.object({
      reviews: v.array(
        v.object({
          ...row,
          /** Not of an anonymous one. */
          orderId: v.nullable(v.string()),
          /** Why it does not count in the rating. */
          excluded: v.nullable(v.picklist(['staff', 'buyerCap', 'burst'])),
        }),
      ),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  reply: action({
    does: "The shop's answer under a review; a new one takes the place of the old.",
    who: 'merchant:editor|service',
    input: v.strictObject({ shopId: id, reviewId: id, text: answer }),
    output: v.object({ reviewId: v.string(), reply: v.string() }),
    errors: ['NOT_FOUND', 'WRONG_STATE', 'CONTENT_REFUSED'],
    writes: 'update',
    idempotency: 'natural',
  }),
} as const;
export type ReviewsContract = typeof contract;
