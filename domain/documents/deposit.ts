import type { Fen, Ms, Openid, ShopId } from '../units';

/** A shop's deposit. Its entries add up to `balance`; payments keep what can still go back the way it came. */
export interface DepositDoc {
  _id: ShopId;
  balance: Fen;
  /** How many entries there are: the next one's number. */
  entries: number;
  payments: { outTradeNo: string; totalFee: Fen; left: Fen }[];
  /** When the clock compares it with what is due, and marks or frees the shop's goods. */
  checkAt: Ms;
}

/** Money that came into a deposit or left it. Never changed but for `state`. */
export interface DepositEntryDoc {
  /** Derived from the payment, the refund or the request that it tells of. */
  _id: string;
  shopId: ShopId;
  no: number;
  why: 'paid' | 'refund' | 'deducted';
  /** Below zero where money left. */
  change: Fen;
  balance: Fen;
  /** The payment it came by or goes back to; empty for a deduction. */
  outTradeNo: string;
  reason: string;
  by: Openid;
  at: Ms;
}
