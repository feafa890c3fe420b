import type { DepositDoc, PaymentDoc } from '../../domain/documents';
import { hasMoney } from '../../domain/payment';
import { payEnv } from '../payments/environment';
import { settlePayment } from '../payments/settle';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { payPort } from '../platform/pay-ports';
import type { DepositsContract } from './contract';
import { noShop } from './get';
import { standing } from './ledger';

/** Numbers that came to nothing give way to the next; nobody tries more often. */
const attempts = 20;

/** The n-th attempt to pay this sum after so many entries: what is paid once is never asked for again. */
const numberOf = (deposit: DepositDoc, fee: number, attempt: number): string =>
  `d${digest(30, deposit._id, String(deposit.entries), String(fee), String(attempt))}`;

/**
 * Write: saga. The number follows from the deposit as it stands, so that whoever pays at the same time pays the same
 * payment. WeChat is asked first, which may be repeated; then the payment is inserted, and its money is carried to the
 * deposit by the call-back or by the next look. Four operations and WeChat's answer.
 */
export async function pay({ shopId }: ParsedInputOf<DepositsContract, 'pay'>, call: Call) {
  for (let tries = 0; tries < 3; tries++) {
    const [shop, deposit] = await Promise.all([db.get('shops', shopId), db.get('deposits', shopId)]);
    if (!shop) return noShop();
    if (shop.status === 'closed') return refuse('WRONG_STATE', '店铺已关闭', 'shopId');
    const { lacksFen } = standing(shop, deposit, call);
    if (!deposit || lacksFen === 0) return ok({ payment: null });
    if (!process.env.DEPOSIT_SUB_MCH_ID)
      return refuse('PAYMENT_REFUSED', '平台还没有开通保证金缴纳', undefined, { reason: 'NOT_CONFIGURED' });
    const prepared = await prepare(deposit, lacksFen, call);
    if (prepared === 'moved') continue;
    if (prepared === 'busy') break;
    return prepared;
  }
  return refuse('BUSY', '支付正在处理中，请稍后再试');
}

/** `moved`: there is money already, look anew. */
async function prepare(deposit: DepositDoc, fee: number, call: Call) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const outTradeNo = numberOf(deposit, fee, attempt);
    const known = await db.get('payments', outTradeNo);
    if (known && known.state !== 'open') {
      if (hasMoney(known)) return 'moved';
      continue;
    }
    const payment = paymentOf(deposit, outTradeNo, fee, call);
    const { subMchId, openid } = payment;
    const asked = await payPort({}).prepare({
      outTradeNo,
      subMchId,
      totalFee: fee,
      body: '通店-店铺保证金',
      env: payEnv(call),
      openid,
    });
    if (asked.ok) {
      await db.insert('payments', payment);
      return ok({ payment: { outTradeNo, totalFee: fee, params: asked.params } });
    }
    call.log('deposit not prepared', { outTradeNo, code: asked.code });
    if (asked.code === 'ORDERPAID')
      return (await settlePayment(known ?? payment, call)) === 'paid' ? 'moved' : 'busy';
    if (asked.code !== 'ORDERCLOSED')
      return refuse('PAYMENT_REFUSED', '微信支付没有受理，请稍后再试', undefined, { reason: asked.code });
    await db.update('payments', { _id: outTradeNo, state: 'open' }, { state: 'closed', dueAt: null });
  }
  return 'busy';
}

const paymentOf = (
  { _id: shopId }: DepositDoc,
  outTradeNo: string,
  fee: number,
  { openid, now }: Call,
): PaymentDoc => ({
  _id: outTradeNo,
  openid,
  subMchId: process.env.DEPOSIT_SUB_MCH_ID ?? '',
  orderIds: [],
  depositOf: shopId,
  totalFee: fee,
  state: 'open',
  prepay: null,
  transactionId: null,
  createdAt: now,
  dueAt: null,
  paidAt: null,
});
