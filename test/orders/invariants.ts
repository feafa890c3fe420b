import { standingOf } from '../../domain/after-sale';
import type {
  AfterSaleDoc,
  OrderDoc,
  OutboxDoc,
  PaymentDoc,
  PurchaseCountDoc,
  StockDoc,
  UserCouponDoc,
} from '../../domain/documents';
import { stockFaults } from '../../domain/stock';
import type { Street } from './cloud';
import { ledgerFaults } from './ledger-faults';

/** Everything that does not fit together once the clock has swept; empty when all is well. */
export async function faultsOf(street: Street): Promise<string[]> {
  const [orders, stocks, payments, trades, outbox, coupons, counts, aftersales, ledger] = await Promise.all([
    street.all('orders'),
    street.all('stocks'),
    street.all('payments'),
    street.all('trades'),
    street.all('outbox'),
    street.all('user_coupons'),
    street.all('purchase_counts'),
    street.all('aftersales'),
    street.all('stock_ledger'),
  ]);
  return [
    ...stocks.flatMap((stock) => stockFaults(stock).map((fault) => `${stock._id}: ${fault}`)),
    ...stocks.flatMap((stock) => pieceFaults(stock, orders, aftersales)),
    ...stocks.flatMap((stock) => ledgerFaults(stock, ledger)),
    ...orders.flatMap(orderFaults),
    ...trades
      .filter((t) => t.state === 'placing' && !t.orderIds.every((id) => orders.some((o) => o._id === id)))
      .map((t) => `trade ${t._id} still placing`),
    ...moneyFaults(street, payments, orders),
    ...orders.flatMap((order) => reportFaults(order, outbox)),
    ...couponFaults(coupons, orders),
    ...counts.flatMap((count) => countFaults(count, orders)),
  ];
}

/** Pieces that orders say are locked or sold, but for those that came back unshipped, are those that the stock says. */
function pieceFaults(
  stock: StockDoc,
  orders: readonly OrderDoc[],
  aftersales: readonly AfterSaleDoc[],
): string[] {
  const pieces = (of: readonly OrderDoc[]) =>
    of.flatMap((o) => o.lines.filter((l) => l.skuId === stock._id)).reduce((n, l) => n + l.skuCnt, 0);
  const locked = pieces(orders.filter((o) => o.status === 10));
  const back = aftersales
    .filter((doc) => doc.skuId === stock._id && standingOf(doc.status) === 'refunded')
    .reduce((n, doc) => n + doc.unshippedN, 0);
  const sold = pieces(orders.filter((o) => o.paidAt !== null)) - back;
  const faults: string[] = [];
  if (stock.locked !== locked) faults.push(`${stock._id}: ${stock.locked} locked, orders hold ${locked}`);
  if (stock.sold !== sold) faults.push(`${stock._id}: ${stock.sold} sold, orders bought ${sold}`);
  return faults;
}

function orderFaults(order: OrderDoc): string[] {
  const paid = order.status !== 10 && order.status !== 250;
  const lines = order.lines.reduce((total, line) => total + line.realPrice, 0);
  if (lines + order.price.freight !== order.price.orderPrice) return [`order ${order._id} does not add up`];
  const faults =
    paid === (order.paidAt !== null) ? [] : [`order ${order._id} at ${order.status}, paid ${order.paidAt}`];
  return order.stockDue === 'none' ? faults : [...faults, `order ${order._id} still due: ${order.stockDue}`];
}

/** All money that WeChat has is with orders or went back, and no order is paid without it. */
function moneyFaults(
  { cloud }: Street,
  payments: readonly PaymentDoc[],
  orders: readonly OrderDoc[],
): string[] {
  const faults: string[] = [];
  for (const { outTradeNo, state, totalFee } of cloud.pay.orders()) {
    const payment = payments.find((p) => p._id === outTradeNo);
    // A deposit's money is no order's: test/faults/invariants/merchants.ts looks at it.
    if (payment?.depositOf) continue;
    const taken = orders
      .filter((o) => o.outTradeNo === outTradeNo && o.paidAt !== null)
      .reduce((sum, o) => sum + o.price.orderPrice, 0);
    const back = payment?.state === 'refunded' ? (payment.refundFee ?? 0) : 0;
    const has = state === 'SUCCESS' || state === 'REFUND' ? totalFee : 0;
    if (taken + back !== has)
      faults.push(`payment ${outTradeNo}: WeChat has ${has}, taken ${taken}, back ${back}`);
  }
  return faults;
}

/** Every parcel that left is reported to WeChat. */
function reportFaults(order: OrderDoc, outbox: readonly OutboxDoc[]): string[] {
  return order.parcels
    .map(({ parcelId }) => `uploadShippingInfo~${order._id}~${parcelId}`)
    .filter((id) => outbox.find((entry) => entry._id === id)?.state !== 'sent')
    .map((id) => `${id} not sent`);
}

/** A coupon is used by the one order that stands and names it, or by none. */
function couponFaults(coupons: readonly UserCouponDoc[], orders: readonly OrderDoc[]): string[] {
  return coupons.flatMap(({ _id, orderId }) => {
    const users = orders
      .filter((o) => o.coupon?.userCouponId === _id && o.status !== 250 && !o.undone?.coupon)
      .map((o) => o._id);
    const same = users.length <= 1 && (users[0] ?? null) === orderId;
    return same ? [] : [`coupon ${_id} is with ${orderId}, orders say ${users.join()}`];
  });
}

/** What counts against a purchase limit is what standing orders bought. */
function countFaults({ _id, n }: PurchaseCountDoc, orders: readonly OrderDoc[]): string[] {
  const takes = orders.filter((o) => o.status !== 250 && !o.undone).flatMap((o) => o.limits ?? []);
  const bought = takes.filter((t) => t.counterId === _id).reduce((total, t) => total + t.n, 0);
  return bought === n ? [] : [`count ${_id}: ${n}, orders bought ${bought}`];
}
