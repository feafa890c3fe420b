import { cloud, database } from '../../cloudfunctions/platform/sdk';

const leases = database.collection('leases');
let made = 0;

/** Wire calls of each kind that carry next to nothing. */
const kinds = {
  read: () => database.collection('rules').doc('nothing').get(),
  insert: () => leases.add({ data: { _id: `${process.env.TCB_SEQID}-${++made}`, until: 0 } }),
  update: () => leases.where({ _id: `${process.env.TCB_SEQID}-${made}` }).update({ data: { until: ++made } }),
  pay: () => cloud.cloudPay.queryOrder!({ subMchId: 'none', outTradeNo: 'none', nonceStr: 'none' }),
} as const;

/** Makes the calls it is told and does nothing with them. */
export async function main({
  calls,
}: {
  calls: (keyof typeof kinds)[];
}): Promise<{ ok: true; data: number }> {
  for (const kind of calls) await kinds[kind]();
  return { ok: true, data: calls.length };
}
