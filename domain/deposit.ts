import type { ShopDoc } from './documents';
import type { Rules } from './rules';
import { depositDue } from './shop-categories';
import type { Fen } from './units';

/** What a shop's deposit lacks, in fen. Of a shop without one (from before there were deposits) none is asked. */
export function depositLacks(shop: Pick<ShopDoc, 'depositFen' | 'mainCategoryId'>, rules: Rules): Fen {
  if (shop.depositFen === undefined) return 0;
  return Math.max(0, depositDue(shop.mainCategoryId, rules) - shop.depositFen);
}

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
