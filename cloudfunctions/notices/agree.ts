import type { OrderDoc } from '../../domain/documents';
import { noticeMoney, noticeTime } from '../../domain/notice';
import { minutes } from '../../domain/rules';
import { type Call, ok } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { announce } from '../platform/notices/announce';
import type { NoticesContract } from './contract';

/** Requests that are remembered, for a repeat that comes late. */
const remembered = 20;

/**
 * Write: update. Counts one consent a kind, once a request. Two operations, three where an unpaid order is to be told
 * of before it closes.
 */
export async function agree({ kinds, orderId }: ParsedInputOf<NoticesContract, 'agree'>, call: Call) {
  const wanted = [...new Set(kinds)];
  const consent = { _id: call.openid, left: {}, requests: [], updatedAt: call.now };
  const counted = {
    ...Object.fromEntries(wanted.map((kind) => [`left.${kind}`, db.cmd.inc(1)])),
    requests: db.cmd.push({ each: [call.requestId], slice: -remembered }),
    updatedAt: call.now,
  };
  const unseen = { _id: call.openid, requests: db.cmd.neq(call.requestId) };
  if ((await db.update('notice_consents', unseen, counted)) === 0) {
    // Nobody's first consent is lost: what was not there is there now, whoever inserted it, and counts.
    await db.insert('notice_consents', consent);
    await db.update('notice_consents', unseen, counted);
  }
  if (orderId && wanted.includes('payClosing')) await remindOf(orderId, call);
  return ok({ left: (await db.get('notice_consents', call.openid))?.left ?? {} });
}

async function remindOf(orderId: string, call: Call): Promise<void> {
  const order = await db.get('orders', orderId);
  if (order?.openid !== call.openid || order.status !== 10 || order.dueAt === null) return;
  await announce(closing(order, order.dueAt), order.dueAt - minutes(call.rules['notice.payClosingMinutes']));
}

const closing = (order: OrderDoc, until: number) => ({
  kind: 'payClosing' as const,
  to: order.openid,
  about: order._id,
  unpaid: order._id,
  page: `trade/order/index?orderId=${order._id}`,
  fields: {
    goods: order.lines[0]?.title ?? '',
    amount: noticeMoney(order.price.orderPrice),
    until: noticeTime(until),
  },
});
