import type { OutboxDoc } from '../../domain/documents';
import { payEnv } from '../payments/environment';
import type { Call } from '../platform/call';
import type { Sent } from '../platform/outbox';
import { payPort } from '../platform/pay-ports';

/** Outbox kind: a refund of a deposit. WeChat takes it once under its number; sent is what WeChat says is done. */
export async function sendDepositBack(payload: OutboxDoc['payload'], call: Call): Promise<Sent> {
  const { outTradeNo = '', outRefundNo = '', totalFee, refundFee } = payload;
  const subMchId = process.env.DEPOSIT_SUB_MCH_ID ?? '';
  const port = payPort({});
  const state = await port.refundState(outRefundNo, subMchId);
  if (state === 'done') return { ok: true };
  if (state === 'underWay') return { ok: false, why: 'refund under way' };
  const outcome = await port.refund({
    outTradeNo,
    outRefundNo,
    subMchId,
    totalFee: Number(totalFee),
    refundFee: Number(refundFee),
    why: '店铺保证金退回',
    env: payEnv(call),
  });
  if (outcome === 'refused') return { ok: false, why: 'refund refused' };
  return (await port.refundState(outRefundNo, subMchId)) === 'done'
    ? { ok: true }
    : { ok: false, why: 'refund under way' };
}
