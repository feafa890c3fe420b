import type { OrderDoc, OrderLine, ReviewDoc } from './documents';
import { parcelAt } from './rating/from-order';
import { isBad } from './rating/from-review';
import type { ReviewKind } from './review-kinds';
import { days, type Rules } from './rules';
import type { Ms, OrderId } from './units';

/** How lists of reviews are ordered; of those that helped as many the latest order comes first. */
export const reviewOrders = ['latest', 'helpful'] as const;
export type ReviewOrder = (typeof reviewOrders)[number];

/**
 * What a list is sorted by before the id, which begins with the time of the order. A review that is voted on between
 * two pages may move from one to the other; where each of the others stands does not change.
 */
export const sortOfReviews = (order: ReviewOrder) => (order === 'helpful' ? '-helpful' : '-createdAt');

/** One review a line of an order: its id is the line. */
export const reviewIdOf = (orderId: OrderId, lineNo: number): string => `${orderId}-${lineNo}`;

type Shown = Pick<ReviewDoc, 'productScore' | 'imgs' | 'followUp'>;

/** The filters that a review stands under. Pictures count once somebody may see them. */
export function kindsOf({ productScore, imgs, followUp }: Shown): ReviewKind[] {
  const pictures = imgs.length > 0 || (followUp?.state === 'public' && followUp.imgs.length > 0);
  const worth: ReviewKind = productScore >= 4 ? 'good' : isBad(productScore) ? 'bad' : 'middle';
  return ['all', worth, ...(pictures ? (['pictures'] as const) : [])];
}

export type ReviewProblem = 'notDone' | 'tooLate' | 'unknownLine' | 'neverLeft';

type OnOrder = Pick<OrderDoc, 'status' | 'finishedAt' | 'paidAt' | 'lines'>;

/** Until when the lines of a received order can be reviewed. */
export const reviewUntil = ({ finishedAt }: Pick<OrderDoc, 'finishedAt'>, rules: Rules): Ms =>
  (finishedAt ?? 0) + days(rules['review.windowDays']);

/** The line that may be reviewed now, or why none may: only what was paid for, has left and was received. */
export function reviewable(
  order: OnOrder,
  lineNo: number,
  now: Ms,
  rules: Rules,
): { ok: true; line: OrderLine } | { ok: false; why: ReviewProblem } {
  if (order.status !== 100 || order.paidAt === null || order.finishedAt === null) {
    return { ok: false, why: 'notDone' };
  }
  if (now >= reviewUntil(order, rules)) return { ok: false, why: 'tooLate' };
  const line = order.lines.find((l) => l.lineNo === lineNo);
  if (!line) return { ok: false, why: 'unknownLine' };
  return line.shippedCnt > 0 ? { ok: true, line } : { ok: false, why: 'neverLeft' };
}

/** What was bought of a line, in words. */
export const skuTextOf = ({ skuAttrs }: Pick<OrderLine, 'skuAttrs'>): string =>
  skuAttrs.map(({ value }) => value).join(' ');

type Said = Pick<
  ReviewDoc,
  'nickname' | 'anonymous' | 'productScore' | 'logisticsScore' | 'serviceScore' | 'text' | 'pictureIds'
>;

/** A review of an order's line as it begins: its text not checked yet, shown to nobody. */
export const freshReview = (order: OrderDoc, line: OrderLine, said: Said, at: Ms): ReviewDoc => ({
  _id: reviewIdOf(order._id, line.lineNo),
  orderId: order._id,
  lineNo: line.lineNo,
  shopId: order.shopId,
  productId: line.productId,
  skuId: line.skuId,
  openid: order.openid,
  title: line.title,
  skuText: skuTextOf(line),
  ...said,
  imgs: [],
  followUp: null,
  reply: null,
  repliedAt: null,
  helpful: 0,
  kinds: [],
  state: 'checking',
  excluded: null,
  shownTimes: 0,
  shippedAt: parcelAt(order),
  dueAt: null,
  tries: 0,
  createdAt: at,
  updatedAt: at,
});

/** What is shown of who gave no name. */
export const unnamedName = '微信用户';

/** A name that tells its owner and nobody else who wrote: the first character and the last. */
export function maskedName(name: string): string {
  const characters = [...name.trim()];
  const [first = ''] = characters;
  if (characters.length === 0) return unnamedName;
  return characters.length < 3 ? `${first}**` : `${first}**${characters.at(-1)}`;
}

/** What is shown of who does not want to be named. */
export const anonymousName = '匿名买家';

/** Share of good ones in whole percent, or null without reviews. */
export const goodPercentOf = (good: number, all: number): number | null =>
  all > 0 ? Math.floor((100 * good) / all) : null;
