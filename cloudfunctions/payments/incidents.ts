import type { IncidentDoc, PaymentDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import type { TradeReport } from '../platform/pay';

/**
 * Write: insert under a derived id, so that the same trouble is written once for the operator to look at; one that
 * was closed and is back is opened again. One operation, two for one that is known.
 */
async function report(kind: IncidentDoc['kind'], about: string, facts: IncidentDoc['facts'], call: Call) {
  call.log('incident', { kind, about, ...facts });
  const fresh = { kind, facts, at: Date.now(), state: 'open' as const };
  if ((await db.insert('incidents', { _id: `${kind}~${about}`, ...fresh })) === 'inserted') return;
  const closed = { _id: `${kind}~${about}`, state: 'closed' };
  await db.update('incidents', closed, { ...fresh, facts: db.cmd.set(facts) });
}

/** WeChat has money under our number that is not what was asked for, or with another merchant. */
export async function disagreement(payment: PaymentDoc, said: TradeReport, call: Call): Promise<void> {
  const { _id: outTradeNo, orderIds, totalFee, subMchId } = payment;
  const kind = said.subMchId === subMchId ? 'paymentAmount' : 'paymentMerchant';
  const reported = { totalFee: said.totalFee, subMchId: said.subMchId, transactionId: said.transactionId };
  await report(kind, outTradeNo, { outTradeNo, orderIds, asked: { totalFee, subMchId }, reported }, call);
}
