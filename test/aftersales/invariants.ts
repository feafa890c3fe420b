import { standingOf } from '../../domain/after-sale';
import type { AfterSaleDoc, OrderDoc } from '../../domain/documents';
import { faultsOf } from '../orders/invariants';
import type { Street } from './street';

/** What does not fit together, after-sales included, once the clock has swept; empty when all is well. */
export const allFaultsOf = async (street: Street): Promise<string[]> => [
  ...(await faultsOf(street)),
  ...(await afterSaleFaultsOf(street)),
];

/** The same of after-sales alone. */
export async function afterSaleFaultsOf(street: Street): Promise<string[]> {
  const [orders, aftersales] = [await street.all('orders'), await street.all('aftersales')];
  const faults = orders.flatMap((order) => lineFaults(order, aftersales));
  for (const { _id, totalFee, subMchId } of await street.all('payments')) {
    faults.push(...refundFaults(_id, totalFee, await street.refundsOf(_id, subMchId), aftersales));
  }
  return [...faults, ...aftersales.flatMap((doc) => orphan(doc, orders))];
}

/** The counters on an order's lines are those of its after-sales. */
function lineFaults(order: OrderDoc, aftersales: readonly AfterSaleDoc[]): string[] {
  const open = order.lines.some((line) => line.onAftersaleSkuCnt > 0);
  const faults = order.lines.flatMap((line) => {
    const mine = aftersales.filter((doc) => doc.orderId === order._id && doc.lineNo === line.lineNo);
    const pieces = (...at: string[]) =>
      mine.filter((doc) => at.includes(standingOf(doc.status))).reduce((n, doc) => n + doc.n, 0);
    const [on, finished] = [pieces('open', 'refunding'), pieces('refunded')];
    const said = [line.onAftersaleSkuCnt, line.finishAftersaleSkuCnt];
    if (on !== said[0] || finished !== said[1])
      return [`${order._id} line ${line.lineNo}: ${said}, after-sales ${on},${finished}`];
    return on + finished > line.skuCnt ? [`${order._id} line ${line.lineNo}: asked for too often`] : [];
  });
  if (open && order.status === 30 && order.dueAt !== null) faults.push(`${order._id} counts down`);
  if (!open && order.status === 30 && order.dueAt === null) faults.push(`${order._id} waits for ever`);
  return faults;
}

/** WeChat paid back what after-sales say was paid back, each once, and never more than was paid. */
function refundFaults(
  outTradeNo: string,
  totalFee: number,
  refunds: Map<string, number>,
  aftersales: readonly AfterSaleDoc[],
): string[] {
  const faults: string[] = [];
  const mine = aftersales.filter((doc) => doc.outTradeNo === outTradeNo);
  for (const doc of mine) {
    const fee = doc.goodsFee + doc.freightFee;
    const wanted = standingOf(doc.status) === 'refunded' ? fee : 0;
    const got = refunds.get(doc._id) ?? 0;
    if (got !== wanted && standingOf(doc.status) !== 'refunding')
      faults.push(`${doc._id} at ${doc.status}: ${got} went back, not ${wanted}`);
  }
  const all = [...refunds.values()].reduce((sum, fee) => sum + fee, 0);
  if (all > totalFee) faults.push(`${outTradeNo}: ${all} of ${totalFee} went back`);
  return faults;
}

const orphan = (doc: AfterSaleDoc, orders: readonly OrderDoc[]): string[] =>
  orders.some((order) => order._id === doc.orderId) ? [] : [`${doc._id} has no order`];
