import type { DepositEntryDoc, ShopDoc } from './documents';
import { days, type Rules } from './rules';
import { depositDue } from './shop-categories';
import type { Fen, Ms } from './units';

type Asked = Pick<ShopDoc, 'status' | 'depositFen' | 'mainCategoryId'>;

/** What is asked of a shop, in fen: none of a closed one, nor of one without a deposit (from before there were any). */
export function depositAsked({ status, depositFen, mainCategoryId }: Asked, rules: Rules): Fen {
  return status === 'closed' || depositFen === undefined ? 0 : depositDue(mainCategoryId, rules);
}

/** What a shop's deposit lacks, in fen. */
export const depositLacks = (shop: Asked, rules: Rules): Fen =>
  Math.max(0, depositAsked(shop, rules) - (shop.depositFen ?? 0));

/** What may go back: all of it from a closed shop, else what is above what is due. */
export function depositToSpare(
  shop: Pick<ShopDoc, 'status' | 'mainCategoryId'>,
  balance: Fen,
  rules: Rules,
): Fen {
  return shop.status === 'closed' ? balance : Math.max(0, balance - depositDue(shop.mainCategoryId, rules));
}

/** Takes an amount from payments, the latest first; what each gives. Less than asked for where they hold less. */
export function takenFrom(
  payments: readonly { outTradeNo: string; totalFee: Fen; left: Fen }[],
  amount: Fen,
): { outTradeNo: string; totalFee: Fen; fee: Fen }[] {
  let open = amount;
  return [...payments].reverse().flatMap(({ outTradeNo, totalFee, left }) => {
    const fee = Math.min(left, open);
    open -= fee;
    return fee > 0 ? [{ outTradeNo, totalFee, fee }] : [];
  });
}

/** Payments with what was taken from them put back: into those that are there, the others behind them. */
export function putBack(
  payments: readonly { outTradeNo: string; totalFee: Fen; left: Fen }[],
  taken: readonly { outTradeNo: string; totalFee: Fen; fee: Fen }[],
): { outTradeNo: string; totalFee: Fen; left: Fen }[] {
  const there = payments.map((payment) => {
    const back = taken.find(({ outTradeNo }) => outTradeNo === payment.outTradeNo);
    return back ? { ...payment, left: payment.left + back.fee } : payment;
  });
  const gone = [...taken]
    .reverse()
    .filter(({ outTradeNo }) => !payments.some((payment) => payment.outTradeNo === outTradeNo))
    .map(({ outTradeNo, totalFee, fee }) => ({ outTradeNo, totalFee, left: fee }));
  // The latest give first, so those that gave all they had were the latest.
  return [...there, ...gone];
}

/** Until when a shop may say something against a deduction; null where there is nothing to say, or it was said. */
export function appealUntil(
  { why, at, appeal, returnedAt }: Pick<DepositEntryDoc, 'why' | 'at' | 'appeal' | 'returnedAt'>,
  rules: Rules,
): Ms | null {
  if (why !== 'deducted' || appeal || returnedAt !== undefined) return null;
  return at + days(rules['deposit.appealDays']);
}
