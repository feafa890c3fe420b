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

/** What a shop says against a deduction, and what became of that. */
export interface DepositAppeal {
  text: string;
  /** Ids of pictures. */
  pictures: string[];
  by: Openid;
  at: Ms;
  /** `refused`: the deduction stands; one that was given back has an entry of its own. */
  state: 'open' | 'refused';
  /** The operator's, once it is refused. */
  reason: string;
}

/** Money that came into a deposit or left it. Of a deduction only what became of it is ever added. */
export interface DepositEntryDoc {
  /** Derived from the payment, the refund or the request that it tells of. */
  _id: string;
  shopId: ShopId;
  no: number;
  why: 'paid' | 'refund' | 'deducted' | 'returned';
  /** Below zero where money left. */
  change: Fen;
  balance: Fen;
  /** The payment it came by or goes back to; empty for a deduction. */
  outTradeNo: string;
  reason: string;
  by: Openid;
  at: Ms;
  /** Of a deduction: what each payment gave, the latest first, so that it can be put back. */
  taken?: { outTradeNo: string; totalFee: Fen; fee: Fen }[];
  /** Of a deduction: ids of pictures that show why. */
  evidence?: string[];
  appeal?: DepositAppeal;
  /** Of a deduction: when it was given back. */
  returnedAt?: Ms;
}
