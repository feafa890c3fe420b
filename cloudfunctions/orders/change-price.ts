import type { OrderDoc, OrderLine } from '../../domain/documents';
import { repriced } from '../../domain/league/commission';
import { noticeMoney, noticeTime } from '../../domain/notice';
import { lower } from '../../domain/price-change';
import type { Fen } from '../../domain/units';
import { closePayment } from '../payments/close';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { announce } from '../platform/notices/announce';
import type { OrdersContract } from './contract';
import { outTradeNoOf } from './ids';
import { notThere, orderOfShop } from './own';

type Input = ParsedInputOf<OrdersContract, 'changePrice'>;
type Lower = Extract<ReturnType<typeof lower>, { ok: true }>;
const tries = 3;

/**
 * Write: saga. The payment at the old price is closed at WeChat first; then price, lines and the number of the new
 * payment change by one conditional update bound to what was closed. Cut off in between, the order waits at its old
 * price for a payment that `pay` makes anew. Money that still comes by the old number goes back.
 */
export async function changePrice(input: Input, call: Call) {
  for (let i = 0; i < tries; i++) {
    const order = await orderOfShop(input.orderId, input.shopId);
    if (!order) return notThere();
    if (order.price.changeDownPrice === input.downFen) return tellAndAnswer(order, call);
    if (order.status !== 10) {
      return refuse('WRONG_STATE', '只能修改未付款订单的价格', 'orderId', { status: order.status });
    }
    const lowered = lower(order.price, order.lines, input.downFen);
    if (!lowered.ok) return cannot(lowered.why, order);
    const closed = order.outTradeNo ? await closePayment(order.outTradeNo, order, call) : 'closed';
    if (closed === 'unknown') return refuse('BUSY', '支付正在处理中，请稍后再试');
    if (await write(order, lowered, input, call))
      return tellAndAnswer({ ...order, price: lowered.price }, call);
  }
  return refuse('BUSY', '订单正在变动，请稍后再试');
}

/** A repeat tells as well: the first may have been cut off before it did. */
async function tellAndAnswer(order: OrderDoc, call: Call) {
  const { _id, openid, lines, price } = order;
  await announce({
    kind: 'priceChanged',
    to: openid,
    about: `${_id}~${price.changeDownPrice}`,
    page: `trade/order/index?orderId=${_id}`,
    fields: {
      goods: lines[0]?.title ?? '',
      amount: noticeMoney(price.orderPrice),
      at: noticeTime(call.now),
    },
  });
  return changed(order);
}

const changed = ({ _id, status, price }: OrderDoc) =>
  ok({ orderId: _id, status, orderPrice: price.orderPrice });

function cannot(why: 'up' | 'tooLow', { price }: OrderDoc) {
  const message = why === 'up' ? '价格只能下调' : '优惠后至少要付一分钱';
  const most = price.orderPrice + price.changeDownPrice - 1;
  return refuse('BAD_INPUT', message, 'downFen', { least: price.changeDownPrice, most });
}

/** What is promised to whoever led to a line follows its price. */
function lineChanges({ promotion }: OrderLine, i: number, fen: Fen): [string, unknown][] {
  const price: [string, unknown] = [`lines.${i}.realPrice`, fen];
  return promotion ? [price, [`lines.${i}.promotion.fen`, repriced(promotion, fen).fen]] : [price];
}

async function write(
  order: OrderDoc,
  { price, realPrices }: Lower,
  { downFen, reason }: Input,
  { openid, now }: Call,
): Promise<boolean> {
  const seen = {
    _id: order._id,
    status: 10,
    outTradeNo: db.cmd.eq(order.outTradeNo),
    'price.changeDownPrice': order.price.changeDownPrice,
  };
  const why = reason ? { reason } : {};
  const change = { downFen, orderPrice: price.orderPrice, by: openid, at: now, ...why };
  const changes = {
    price,
    ...Object.fromEntries(realPrices.flatMap((fen, i) => lineChanges(order.lines[i]!, i, fen))),
    outTradeNo: outTradeNoOf([order._id], price.orderPrice, 0),
    priceChanges: db.cmd.set([...(order.priceChanges ?? []), change]),
    updatedAt: now,
  };
  return (await db.update('orders', seen, changes)) === 1;
}
