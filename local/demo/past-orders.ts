/** Orders of the last weeks, in every state a shop sees, with the payments and placings behind them. */
import type {
  Launch,
  OrderDoc,
  OrderLine,
  OrderStatus,
  Parcel,
  PaymentDoc,
  TrackDoc,
  TradeDoc,
} from '../../domain/documents';
import { freight } from '../../domain/freight';
import { sum, times } from '../../domain/money';
import { firstAsked } from '../../domain/rating/from-order';
import { days, minutes, rulesInForce } from '../../domain/rules';
import { freshTrack, nextLook, withEvents } from '../../domain/tracking';
import type { Ms } from '../../domain/units';
import { wayOf } from '../wechat/parcel-way';
import { seedOf } from './figures';
import { type Shopper, shoppers } from './people';
import { chance } from './pictures/ink';
import type { DemoShop } from './shape';
import { type Pictures, productDoc, shopDoc } from './shelf';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What became of an order, and how many hours ago it was placed. */
interface Fate {
  readonly status: OrderStatus;
  readonly hoursAgo: number;
}

const FATES: readonly Fate[] = [
  { status: 20, hoursAgo: 2 },
  { status: 20, hoursAgo: 9 },
  { status: 20, hoursAgo: 19 },
  { status: 30, hoursAgo: 44 },
  { status: 30, hoursAgo: 92 },
  { status: 250, hoursAgo: 130 },
  { status: 100, hoursAgo: 210 },
  { status: 100, hoursAgo: 330 },
  { status: 100, hoursAgo: 480 },
  { status: 100, hoursAgo: 640 },
];

const LAUNCHES: readonly Pick<Launch, 'scene' | 'chatType'>[] = [
  { scene: 1007, chatType: 1 },
  { scene: 1008, chatType: 3 },
  { scene: 1058 },
  { scene: 1005 },
  { scene: 1047 },
  { scene: 1175 },
  { scene: 1089 },
];

const NOTES = [
  '',
  '',
  '',
  '麻烦用硬一点的箱子，谢谢',
  '放门口就行，别打电话',
  '',
  '送人的，不要放价格单',
  '',
] as const;
const CARRIERS = ['SF', 'ZTO', 'YTO', 'JTSD', 'YUNDA'] as const;

export interface PastOrder {
  readonly order: OrderDoc;
  readonly trade: TradeDoc;
  readonly payment: PaymentDoc | null;
  readonly tracks: readonly TrackDoc[];
}

export interface Making {
  readonly shop: DemoShop;
  readonly pictures: Pictures;
  readonly now: Ms;
  readonly n: number;
  readonly r: () => number;
}

const digits = (r: () => number, n: number): string =>
  Array.from({ length: n }, () => Math.floor(r() * 10)).join('');
const letters = (r: () => number, n: number): string =>
  Array.from({ length: n }, () => Math.floor(r() * 36).toString(36)).join('');

/** Which goods an order is of: the first of a shop sell most. */
function picked({ shop, r }: Making): number[] {
  const first = Math.floor(r() ** 1.6 * shop.products.length);
  return r() < 0.4 ? [first, (first + 3) % shop.products.length] : [first];
}

function linesOf({ shop, pictures, now, r }: Making, picks: readonly number[]): OrderLine[] {
  return picks.map((index, i) => {
    const product = shop.products[index];
    if (!product) throw new Error('no such product');
    const doc = productDoc(shop, product, pictures, now);
    const sku = doc.skus[Math.floor(r() * doc.skus.length)]!;
    const skuCnt = r() < 0.25 ? 2 : 1;
    return {
      lineNo: i + 1,
      productId: doc._id,
      skuId: sku.skuId,
      title: doc.title,
      thumbImg: sku.thumb ?? doc.thumb,
      skuAttrs: sku.attrs,
      skuCnt,
      salePrice: sku.salePrice,
      marketPrice: sku.marketPrice,
      realPrice: times(sku.salePrice, skuCnt),
      shippedCnt: 0,
      onAftersaleSkuCnt: 0,
      finishAftersaleSkuCnt: 0,
    };
  });
}

function freightOf({ shop, pictures, now }: Making, lines: readonly OrderLine[]): number {
  return freight(
    lines.map((line) => {
      const product = shop.products.find((p) => line.productId === `${shop.id}-${p.id}`)!;
      const doc = productDoc(shop, product, pictures, now);
      const template = shop.freight.find((f) => f.id === doc.freightTemplateId)!;
      const sku = doc.skus.find((s) => s.skuId === line.skuId)!;
      return { template, n: line.skuCnt, weightGram: sku.weightGram, goods: line.realPrice };
    }),
  );
}

/** The order as it was placed, unpaid. */
export function placed(making: Making, shopper: Shopper, createdAt: Ms, picks = picked(making)): OrderDoc {
  const { shop, pictures, now, n, r } = making;
  const lines = linesOf(making, picks);
  const goods = sum(lines.map((line) => line.realPrice));
  const carriage = freightOf(making, lines);
  const { rules } = rulesInForce();
  const frozen = {
    unpaidMs: minutes(rules['order.unpaidMinutes']),
    autoConfirmMs: days(rules['order.autoConfirmDays']),
  };
  const seller = shopDoc(shop, pictures, now);
  const first = lines[0]!;
  return {
    _id: `${createdAt.toString(36).padStart(9, '0')}${letters(r, 15)}`,
    tradeId: `tdemo${letters(r, 26)}`,
    shopId: shop.id,
    shopName: seller.name,
    shopLogo: seller.logo,
    subMchId: seller.subMchId,
    openid: shopper.openid,
    status: 10,
    lines,
    price: {
      productPrice: goods,
      freight: carriage,
      discountedPrice: 0,
      changeDownPrice: 0,
      originalOrderPrice: goods + carriage,
      orderPrice: goods + carriage,
    },
    address: shopper.address,
    note: NOTES[(n * 3 + shop.id.length) % NOTES.length] ?? '',
    launch: {
      ...(LAUNCHES[(n + shop.id.length) % LAUNCHES.length] ?? { scene: 1089 }),
      path: 'pages/product/index',
      query: { productId: first.productId },
    },
    frozen,
    createdAt,
    updatedAt: createdAt,
    expiresAt: createdAt + frozen.unpaidMs,
    dueAt: createdAt + frozen.unpaidMs,
    outTradeNo: null,
    transactionId: null,
    paidAt: null,
    shippedAt: null,
    finishedAt: null,
    cancelledAt: null,
    cancelType: null,
    confirmType: null,
    parcels: [],
    stockDue: 'none',
  };
}

function cancelled(order: OrderDoc, n: number): OrderDoc {
  const byShopper = n % 2 === 0;
  const at = byShopper ? order.createdAt + 6 * MINUTE : order.expiresAt + MINUTE;
  return {
    ...order,
    status: 250,
    cancelledAt: at,
    updatedAt: at,
    dueAt: null,
    cancelType: byShopper ? 1 : 2,
  };
}

export function paid(order: OrderDoc, r: () => number): OrderDoc {
  const paidAt = order.createdAt + MINUTE + Math.floor(r() * 4 * MINUTE);
  return {
    ...order,
    status: 20,
    outTradeNo: `pdemo${letters(r, 26)}`,
    transactionId: `4200${digits(r, 24)}`,
    paidAt,
    updatedAt: paidAt,
    dueAt: null,
    ratingDue: firstAsked(paidAt),
  };
}

/** Shipped so many hours after the payment. */
export function shipped(order: OrderDoc, r: () => number, hours = 5 + r() * 18): OrderDoc {
  const shippedAt = (order.paidAt ?? order.createdAt) + Math.floor(hours * HOUR);
  const deliveryId = CARRIERS[Math.floor(r() * CARRIERS.length)] ?? 'SF';
  const parcel: Parcel = {
    parcelId: letters(r, 16),
    deliveryId,
    waybillId: `${deliveryId === 'SF' ? 'SF' : '7'}${digits(r, 13)}`,
    items: order.lines.map((line) => ({ lineNo: line.lineNo, n: line.skuCnt })),
    shippedAt,
  };
  // What it says to the rating by now is seeded with it.
  const { ratingDue: _said, ...quiet } = order;
  return {
    ...quiet,
    status: 30,
    lines: order.lines.map((line) => ({ ...line, shippedCnt: line.skuCnt })),
    parcels: [parcel],
    shippedAt,
    updatedAt: shippedAt,
    dueAt: shippedAt + order.frozen.autoConfirmMs,
  };
}

function received(order: OrderDoc, r: () => number): OrderDoc {
  const byShopper = r() < 0.75;
  const shippedAt = order.shippedAt ?? order.createdAt;
  const at = byShopper
    ? shippedAt + Math.floor((50 + r() * 60) * HOUR)
    : shippedAt + order.frozen.autoConfirmMs;
  return {
    ...order,
    status: 100,
    finishedAt: at,
    updatedAt: at,
    dueAt: null,
    confirmType: byShopper ? 1 : 2,
  };
}

function live(order: OrderDoc, status: OrderStatus, making: Making): OrderDoc {
  const { n, now, r } = making;
  if (status === 250) return cancelled(order, n);
  const after = paid(order, r);
  if (status === 20) return after;
  const gone = shipped(after, r);
  const done = status === 100 ? received(gone, r) : gone;
  // A receipt by time-out that would still lie ahead was made by the shopper instead.
  return done.finishedAt !== null && done.finishedAt > now
    ? { ...done, finishedAt: now - HOUR, updatedAt: now - HOUR, confirmType: 1 }
    : done;
}

export const tradeOf = (order: OrderDoc): TradeDoc => ({
  _id: order.tradeId,
  openid: order.openid,
  state: 'placed',
  inputDigest: 'demo',
  orders: [],
  orderIds: [order._id],
  error: null,
  createdAt: order.createdAt,
  dueAt: null,
});

export function paymentOf(order: OrderDoc): PaymentDoc | null {
  if (!order.outTradeNo) return null;
  return {
    _id: order.outTradeNo,
    openid: order.openid,
    subMchId: order.subMchId,
    orderIds: [order._id],
    totalFee: order.price.orderPrice,
    state: 'paid',
    prepay: null,
    transactionId: order.transactionId,
    createdAt: order.createdAt,
    dueAt: null,
    paidAt: order.paidAt,
  };
}

/** What the carrier said of each parcel up to now, as the functions would have kept it. */
export function tracksOf(order: OrderDoc, now: Ms): TrackDoc[] {
  const { rules } = rulesInForce();
  return order.parcels.flatMap((parcel) => {
    const track = freshTrack(order, parcel, now);
    if (!track) return [];
    const way = wayOf(parcel.waybillId, parcel.shippedAt, now);
    const events = way.map((item) => ({
      at: item.action_time * 1000,
      type: item.action_type,
      text: item.action_msg,
    }));
    const said = { ...track, ...withEvents([], events), askedAt: now };
    return [{ ...said, dueAt: nextLook(said, now, rules) }];
  });
}

/** The past orders of one shop, newest first. */
export function pastOrders(shop: DemoShop, pictures: Pictures, now: Ms): PastOrder[] {
  const r = chance(seedOf(`${shop.id}:orders`));
  return FATES.map((fate, n) => {
    const making: Making = { shop, pictures, now, n, r };
    const shopper = shoppers[(n + seedOf(shop.id)) % shoppers.length]!;
    const createdAt = now - Math.floor((fate.hoursAgo + r() * 3) * HOUR);
    const order = live(placed(making, shopper, createdAt), fate.status, making);
    return { order, trade: tradeOf(order), payment: paymentOf(order), tracks: tracksOf(order, now) };
  });
}

/** An order that still waits for its payment: its pieces are locked. Placed two minutes ago. */
export function waitingOrder(shop: DemoShop, pictures: Pictures, now: Ms): PastOrder {
  const making: Making = { shop, pictures, now, n: 1, r: chance(seedOf(`${shop.id}:waiting`)) };
  const order = placed(making, shoppers[0]!, now - 2 * MINUTE);
  return { order, trade: tradeOf(order), payment: null, tracks: [] };
}
