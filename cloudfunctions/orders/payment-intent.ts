import type { CombinedSheet, OrderDoc, PaymentDoc } from '../../domain/documents';
import { hasMoney, totalFee } from '../../domain/payment';
import { holdsOf } from '../../domain/placing';
import { closePayment } from '../payments/close';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { outTradeNoOf } from './ids';

/** When the clock first asks for money that comes by the workflow. */
const workflowLook = 30_000;

/** A payment of the same orders that came to nothing gives way to the next attempt; nobody tries more often. */
export const attempts = 20;

/**
 * The number that these orders all wait for, if it stands for just these at their price now; else null. Orders that
 * are placed together are bound to their first number by the placing itself.
 */
export function boundNumber(orders: readonly OrderDoc[]): string | null {
  const [first] = orders;
  if (!first?.outTradeNo || orders.some((order) => order.outTradeNo !== first.outTradeNo)) return null;
  const known = numbers(orders).find((number) => number === first.outTradeNo);
  return known ?? null;
}

function numbers(orders: readonly OrderDoc[]): string[] {
  const ids = orders.map((order) => order._id);
  const fee = totalFee(orders);
  return Array.from({ length: attempts }, (_, attempt) => outTradeNoOf(ids, fee, attempt));
}

/**
 * Binds the orders to a number of their own that is still free, after what they waited for beside it is closed.
 * `again`: look at the orders anew; they are bound now, or have moved meanwhile. Write: saga, see `closePayment`;
 * each order is bound by itself, and only all of them together are paid by that number.
 * @param dead a number that WeChat takes no more, whatever is known of it here
 */
export async function rebind(
  orders: readonly OrderDoc[],
  call: Call,
  dead?: string,
): Promise<'again' | 'busy'> {
  const number = await freeNumber(orders, dead);
  if (!number) return 'busy';
  const closed = await closeBefore(orders, [number], call);
  if (closed) return closed;
  await bind(orders, number, call);
  return 'again';
}

/**
 * Closes what the orders were bound to. Answers null once nothing of it can be paid any more.
 * @param wanted numbers that they are to wait for: where one does already, another call is at the same work, and to close
 * it would take the sheet away that the other is about to give
 */
export async function closeBefore(
  orders: readonly OrderDoc[],
  wanted: readonly string[],
  call: Call,
): Promise<'again' | 'busy' | null> {
  for (const before of numbersBefore(orders, wanted)) {
    const of = orders.find((order) => order.outTradeNo === before)!;
    const closed = await closePayment(before, of, call);
    if (closed !== 'closed') return closed === 'paid' ? 'again' : 'busy';
  }
  return null;
}

/** Write: update. Each that still waits for what was closed, or for nothing, is bound. */
export async function bind(orders: readonly OrderDoc[], number: string, call: Call): Promise<void> {
  const seen = {
    _id: db.cmd.in(orders.map((order) => order._id)),
    openid: call.openid,
    status: 10,
    outTradeNo: db.cmd.in([null, ...numbersBefore(orders, [number])]),
  };
  await db.update('orders', seen, { outTradeNo: number, updatedAt: call.now });
}

const numbersBefore = (orders: readonly OrderDoc[], wanted: readonly string[]): string[] => [
  ...new Set(
    orders.flatMap(({ outTradeNo }) => (outTradeNo && !wanted.includes(outTradeNo) ? [outTradeNo] : [])),
  ),
];

async function freeNumber(orders: readonly OrderDoc[], dead?: string): Promise<string | null> {
  for (const number of numbers(orders).filter((one) => one !== dead)) {
    const known = await db.get('payments', number);
    if (!known || known.state === 'open') return number;
  }
  return null;
}

/** A payment that WeChat was asked for: from now on somebody may have its sheet. */
export function paymentOf(
  orders: readonly OrderDoc[],
  number: string,
  call: Pick<Call, 'now'>,
  combined?: CombinedSheet,
): PaymentDoc {
  const byWorkflow = orders.some((order) => order.payRoute === 'workflow');
  return {
    _id: number,
    openid: orders[0]!.openid,
    subMchId: orders[0]!.subMchId,
    orderIds: orders.map((order) => order._id).sort(),
    totalFee: totalFee(orders),
    // What one order holds is told with it, so that its money finds the stock without reading the order.
    ...(orders.length === 1 ? { holds: holdsOf(orders) } : {}),
    ...(combined
      ? { route: 'combined' as const, combined }
      : byWorkflow
        ? { route: 'workflow' as const }
        : {}),
    state: 'open',
    prepay: null,
    transactionId: null,
    createdAt: call.now,
    // Of money that comes by a function before v3 perhaps nobody calls back: the clock asks.
    dueAt: combined || byWorkflow ? call.now + workflowLook : null,
    paidAt: null,
  };
}

/** How a number stands that another call may have used: handed out, out of use, or paid. */
export async function standing(number: string): Promise<'open' | 'dead' | 'paid'> {
  const known = await db.get('payments', number);
  if (known && hasMoney(known)) return 'paid';
  return known?.state === 'open' ? 'open' : 'dead';
}
