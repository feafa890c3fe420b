import { partsOf } from './pay-combined';
import type { PayContext } from './pay-context';
import type { PayOrder, PayResult } from './pay-ledger';
import { closedTo, paidNow } from './pay-settle';

/** What the one sheet of several merchants does: all parts are paid, or none; one call-back tells of all. */
export async function settleCombined(
  context: PayContext,
  no: string,
  result: PayResult,
): Promise<{ error?: string }> {
  const { ledger, callBacks } = context;
  const parts = partsOf(ledger, no);
  const error = parts.map((part) => closedTo(context, part)).find((why) => why !== undefined);
  if (error) return { error };
  if (result === 'REFUSE') return {};
  const failed = result === 'FAIL';
  const settled = parts.map(
    (part): PayOrder => (failed ? { ...part, state: 'PAYERROR' } : paidNow(context, part)),
  );
  for (const part of settled) ledger.orders.set(part.outTradeNo, part);
  if (result === 'SILENT') {
    await ledger.flushed();
    return {};
  }
  const event = {
    returnCode: 'SUCCESS',
    resultCode: failed ? 'FAIL' : 'SUCCESS',
    combineOutTradeNo: no,
    subOrders: settled.map((part) => ({
      mchid: part.subMchId,
      outTradeNo: part.outTradeNo,
      tradeState: part.state,
      totalAmount: part.totalFee,
      transactionId: part.transactionId,
    })),
  };
  const id = `combined:${no}:${settled[0]?.transactionId ?? Date.now()}`;
  await callBacks.send(id, 'payments', event);
  if (result === 'DUPLICATE') await callBacks.send(`${id}:again`, 'payments', event);
  return {};
}
