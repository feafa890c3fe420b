import { holdsMoney } from '../after-sale-share';
import { beijingDay } from '../calendar';
import type {
  BillFigures,
  CommissionDoc,
  LinePromotion,
  NoCommission,
  OrderDoc,
  OrderLine,
  PromoterDoc,
} from '../documents';
import { inAfterSale } from '../receipt';
import { days, type Rules } from '../rules';
import type { Fen, Ms, ShopId } from '../units';
import { takenBack } from './commission';

/** Where a shop keeps what it knows of a promoter. */
export const promoterKey = (shopId: ShopId, promoterId: string): string => `${shopId}~${promoterId}`;

type PromotedLine = OrderLine & { promotion: LinePromotion };
const promotedLine = (line: OrderLine): line is PromotedLine => line.promotion !== undefined;

/** The lines of an order that somebody is to be paid for. */
export const promotedLines = ({ lines }: Pick<OrderDoc, 'lines'>): PromotedLine[] =>
  lines.filter(promotedLine);

/** What an update of an order says to the league; nothing where nobody is to be paid. */
export const leagueMark = (order: Pick<OrderDoc, 'lines'>, at: Ms): { leagueDue?: Ms } =>
  order.lines.some(promotedLine) ? { leagueDue: at } : {};

/**
 * When the commissions of a received order are settled: its money is the shop's, and nobody can ask it back any more.
 * null while that is not in sight.
 */
export function settlesAt(order: OrderDoc, rules: Rules): Ms | null {
  if (order.status !== 100 || order.finishedAt === null || inAfterSale(order)) return null;
  return Math.max(order.settleAt ?? 0, order.finishedAt + days(rules['after-sale.applyDays']));
}

/** Why a promoter earns nothing by an order from the start; null: they do. */
export function barred(
  order: Pick<OrderDoc, 'openid' | 'createdAt'>,
  promoter: Pick<PromoterDoc, 'openid' | 'status' | 'since' | 'leftAt'> | null,
  staff: ReadonlySet<string>,
): NoCommission | null {
  if (!promoter) return 'notPromoter';
  if (promoter.openid === order.openid) return 'self';
  if (staff.has(promoter.openid) || staff.has(order.openid)) return 'staff';
  const began = promoter.since !== null && promoter.since <= order.createdAt;
  const still = promoter.status === 2 || (promoter.leftAt ?? 0) > order.createdAt;
  return began && still ? null : 'notPromoter';
}

/** The commission of a line as it begins: open, or cancelled at once with the reason. */
export function begun(order: OrderDoc, line: PromotedLine, bar: NoCommission | null, now: Ms): CommissionDoc {
  const { promotion, lineNo, productId, skuId, title, thumbImg, skuCnt, realPrice } = line;
  const row: CommissionDoc = {
    _id: `${order._id}~${lineNo}`,
    promoter: promoterKey(order.shopId, promotion.promoterId),
    orderId: order._id,
    lineNo,
    shopId: order.shopId,
    productId,
    skuId,
    title,
    thumbImg,
    n: skuCnt,
    promotion,
    paidFen: realPrice,
    frozenFen: promotion.fen,
    backFen: 0,
    status: 20,
    why: null,
    placedAt: order.createdAt,
    endedAt: 0,
    month: '',
  };
  return bar ? cancelled(row, bar, now) : row;
}

/** The same commission after whatever became of its order. One that ended stays as it is. */
export function followed(
  row: CommissionDoc,
  order: OrderDoc,
  line: OrderLine,
  now: Ms,
  rules: Rules,
): CommissionDoc {
  if (row.status !== 20) return row;
  const back = holdsMoney(order) ? takenBack(line, row.promotion) : row.frozenFen;
  if (back === null) return row;
  const after = { ...row, backFen: back };
  const gone = !holdsMoney(order) || line.realPrice - (line.aftersaleFen ?? 0) === 0;
  if (gone) return cancelled(after, 'refunded', now);
  const at = settlesAt(order, rules);
  if (at !== null && now >= at) return { ...after, status: 100, ...ended(now) };
  return back === row.backFen ? row : after;
}

const ended = (now: Ms) => ({ endedAt: now, month: monthOf(now) });
const cancelled = (row: CommissionDoc, why: NoCommission, now: Ms): CommissionDoc => ({
  ...row,
  backFen: row.frozenFen,
  status: 200,
  why,
  ...ended(now),
});

/** The calendar month in Beijing, YYYYMM. */
export const monthOf = (at: Ms): string => beijingDay(at).slice(0, 6);

/** What a row still stands for with its promoter, before it is settled or cancelled. */
export const openPart = (row: CommissionDoc | null): { lines: number; fen: Fen } =>
  row?.status === 20 ? { lines: 1, fen: row.frozenFen - row.backFen } : { lines: 0, fen: 0 };

export const noFigures: BillFigures = { lines: 0, paidFen: 0, frozenFen: 0, backFen: 0, settledFen: 0 };

/** A bill with one more ended row. */
export const billed = (bill: BillFigures, row: CommissionDoc): BillFigures => ({
  lines: bill.lines + 1,
  paidFen: bill.paidFen + row.paidFen,
  frozenFen: bill.frozenFen + row.frozenFen,
  backFen: bill.backFen + row.backFen,
  settledFen: bill.settledFen + row.frozenFen - row.backFen,
});
