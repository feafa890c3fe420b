import { fieldToBlame, type LineProblem, type ShopPart, totalOf } from '../../domain/basket';
import type { OrderDoc, TradeDoc } from '../../domain/documents';
import { totalFee } from '../../domain/payment';
import { type Placing, splitIntoOrders } from '../../domain/placing';
import type { Call } from '../platform/call';
import { refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { digest } from '../platform/digest';
import { payWorkflow } from '../platform/pay-workflow';
import { keptOf, ledTo } from '../platform/visits';
import type { OrdersContract } from './contract';
import { couponsNamed, withCoupons } from './coupons-chosen';
import { counterIdOf, orderIdOf, outTradeNoOf, tradeIdOf } from './ids';
import { promotions } from './promotions';
import { priceNow, quoteKeyOf, tooMuch } from './shelf';
import { soldOutBefore } from './sold-out';
import { carryOut, tradeGrace } from './trade';

type Input = ParsedInputOf<OrdersContract, 'place'>;

/**
 * Write: saga. The trade is the intent, under an id derived from shopper and request, so that a repeat finds it
 * and goes on where the first stopped. One line costs six operations: products, ways in, shops, trade, lock, order;
 * several also one to decide; each coupon and each purchase limit adds its own, and one more finds the plans where a
 * promoter led to any of it. What was sold out a moment ago is told in two.
 */
export async function place(input: Input, call: Call) {
  const over = tooMuch(input.lines, call.rules) ?? noteTooLong(input, call);
  if (over) return over;

  const tradeId = tradeIdOf(call.openid, call.requestId);
  const gone = await soldOutBefore(input.lines, call.now);
  const priced = gone ? { ok: false as const, error: gone } : await price(input, call);
  if (!priced.ok) {
    // A repeat must hear what the first heard, whatever became of the goods since.
    const earlier = await db.get('trades', tradeId);
    return earlier ? repeat(earlier, input, call) : priced;
  }
  const trade = intent(tradeId, priced.parts, priced.led, input, call);
  if ((await db.insert('trades', trade)) === 'exists') {
    return repeat((await db.get('trades', tradeId))!, input, call);
  }
  return carryOut(trade, input.lines, call);
}

async function price(input: Input, call: Call) {
  const [bare, coupons, led] = await Promise.all([
    priceNow(input.lines, input.address.provinceName, { withStock: false, ...call }),
    couponsNamed(input.coupons, call),
    ledTo(input.launch, call),
  ]);
  const refusal = unbuyable(bare);
  if (refusal) return refusal;
  const priced = withCoupons(bare, input.coupons, coupons, call);
  if (!priced.ok) return priced;
  const changed = priceChanged(priced.parts, input.quoteKey);
  if (changed) return changed;
  const promotionOf = await promotions(priced.parts, led, call.now);
  return { ...priced, led: { sourceOf: led.sourceOf, promotionOf } };
}

function repeat(trade: TradeDoc, input: Input, call: Call) {
  if (trade.inputDigest !== inputDigest(input)) {
    return refuse('REQUEST_ID_REUSED', '这个请求编号已经用于另一次下单', 'requestId');
  }
  return carryOut(trade, input.lines, call);
}

function intent(
  tradeId: string,
  parts: readonly ShopPart[],
  led: Pick<Placing, 'sourceOf' | 'promotionOf'>,
  input: Input,
  call: Call,
): TradeDoc {
  const { now, openid, rules } = call;
  const { address, launch, notes } = input;
  const orders = splitIntoOrders(parts, {
    tradeId,
    openid,
    now,
    rules,
    address,
    launch: keptOf(launch),
    ...led,
    notes,
    routed: payWorkflow() !== '' || rules['pay.routeByCategory'] > 0,
    orderIdOf: (shopId) => orderIdOf(tradeId, shopId, now),
    counterIdOf: (productId, period) => counterIdOf(openid, productId, period),
  });
  return {
    _id: tradeId,
    openid,
    state: 'placing',
    inputDigest: inputDigest(input),
    orders: bound(orders),
    orderIds: orders.map((order) => order._id),
    error: null,
    createdAt: now,
    dueAt: now + tradeGrace,
  };
}

/** Orders of one merchant number wait for one payment from the start, so that preparing it need not bind them. */
const bound = (orders: readonly OrderDoc[]): OrderDoc[] =>
  orders.map((order) => {
    const group = orders.filter((other) => other.subMchId === order.subMchId);
    const ids = group.map((other) => other._id);
    return { ...order, outTradeNo: outTradeNoOf(ids, totalFee(group), 0) };
  });

/** What makes two placings the same wish; how the shopper came, and the quote, may differ between tries. */
const inputDigest = ({ lines, address, notes, coupons }: Input): string =>
  digest(
    40,
    JSON.stringify(lines.map(({ productId, skuId, n }) => [productId, skuId, n])),
    JSON.stringify(Object.entries(address).sort()),
    JSON.stringify(Object.entries(notes).sort()),
    ...(Object.keys(coupons).length > 0 ? [JSON.stringify(Object.entries(coupons).sort())] : []),
  );

const why: Record<LineProblem, string> = {
  NOT_FOUND: '商品不存在',
  UNLISTED: '商品已下架',
  SKU_MISMATCH: '商品没有这个规格',
  SOLD_OUT: '已售罄',
  SHOP_CLOSED: '店铺暂停营业',
  NOT_DELIVERABLE: '收货地区不在配送范围',
  SOLD_ELSEWHERE: '这件商品在微信小店购买',
  PRESALE_TOO_FAR: '预售发货时间超出平台允许的期限',
};

/** The first line that cannot be bought, in the order of the basket. */
function unbuyable(parts: readonly ShopPart[]) {
  const lines = parts.flatMap((part) => part.lines).sort((a, b) => a.at - b.at);
  const first = lines.find((line) => line.problem !== null);
  if (!first?.problem) return null;
  return refuse(first.problem, why[first.problem], fieldToBlame(first.problem, first.at), {
    productId: first.productId,
    skuId: first.skuId,
  });
}

function priceChanged(parts: readonly ShopPart[], quoteKey: string | undefined) {
  if (quoteKey === undefined || quoteKey === quoteKeyOf(parts)) return null;
  return refuse('PRICE_CHANGED', '价格或运费有变动，请确认后重新提交', 'quoteKey', {
    totalPrice: totalOf(parts),
  });
}

function noteTooLong({ notes }: Input, { rules }: Call) {
  const most = rules['order.noteMaxChars'];
  const long = Object.entries(notes).find(([, note]) => [...note].length > most);
  return long ? refuse('BAD_INPUT', '备注太长', `notes.${long[0]}`, { most }) : null;
}
