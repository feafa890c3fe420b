import type { BasketShop, PricedLine, ShopPart } from './basket';
import type { Address, Launch, LeaguePlan, LimitTake, OrderDoc, OrderLine } from './documents';
import type { Source } from './entrance/source';
import { promised } from './league/plan';
import { periodOf } from './limit';
import { sum, times } from './money';
import { payRoute } from './pay-route';
import { days, minutes, type Rules } from './rules';
import { type Hold, inSkuOrder } from './stock';
import type { Ms, Openid, OrderId, ProductId, ShopId } from './units';

export interface Placing {
  tradeId: string;
  openid: Openid;
  now: Ms;
  rules: Rules;
  address: Address;
  launch: Launch;
  /** What this basket's order of a shop counts for. */
  sourceOf(shopId: ShopId): Source;
  /** Whoever led to a product, and the plan that pays them for it; null: nobody is paid. */
  promotionOf(shopId: ShopId, productId: ProductId): { plan: LeaguePlan; promoterId: string } | null;
  /** By shop id. */
  notes: Readonly<Record<ShopId, string>>;
  /** Whether goods that cloudPay may not take money for go by the pay workflow. */
  routed?: boolean;
  orderIdOf(shopId: ShopId): OrderId;
  /** The counter of what this shopper bought of a product in a period. */
  counterIdOf(productId: ProductId, period: string): string;
}

/** The orders of a basket without problems: one a shop, unpaid, with the rules they are placed under. */
export function splitIntoOrders(parts: readonly ShopPart[], placing: Placing): OrderDoc[] {
  return parts.map((part) => {
    if (!part.shop) throw new Error('a part without a shop cannot be ordered');
    return unpaidOrder(part, part.shop, placing);
  });
}

function unpaidOrder(part: ShopPart, shop: BasketShop, placing: Placing): OrderDoc {
  const { now, rules } = placing;
  const frozen = {
    unpaidMs: minutes(rules['order.unpaidMinutes']),
    autoConfirmMs: days(rules['order.autoConfirmDays']),
    autoConfirmShortMs: days(rules['order.autoConfirmShortDays']),
    settleMs: days(rules['order.settleDays']),
  };
  const expiresAt = now + frozen.unpaidMs;
  const limits = limitTakes(part, placing);
  return {
    _id: placing.orderIdOf(part.shopId),
    tradeId: placing.tradeId,
    shopId: part.shopId,
    shopName: shop.name,
    shopLogo: shop.logo,
    subMchId: shop.subMchId,
    openid: placing.openid,
    status: 10,
    lines: part.lines.map((line, i) => orderLine(line, i, placing.promotionOf(part.shopId, line.productId))),
    price: {
      productPrice: part.productPrice,
      freight: part.freight,
      discountedPrice: part.discountedPrice,
      changeDownPrice: 0,
      originalOrderPrice: sum([part.productPrice, part.freight]),
      orderPrice: part.orderPrice,
    },
    address: placing.address,
    note: Object.hasOwn(placing.notes, part.shopId) ? (placing.notes[part.shopId] ?? '') : '',
    launch: placing.launch,
    source: placing.sourceOf(part.shopId),
    sourceDue: now,
    frozen,
    createdAt: now,
    updatedAt: now,
    expiresAt,
    dueAt: expiresAt,
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
    ...(placing.routed && payRoute(part.lines.map((line) => line.categoryPath)) === 'workflow'
      ? { payRoute: 'workflow' }
      : {}),
    ...(part.coupon ? { coupon: part.coupon } : {}),
    ...(limits.length > 0 ? { limits } : {}),
  };
}

/** What this order's pieces count against, a product at a time: several SKUs of one product share its limit. */
function limitTakes({ lines }: ShopPart, { now, counterIdOf }: Placing): LimitTake[] {
  const takes = new Map<ProductId, LimitTake>();
  for (const { productId, n, limitedInfo } of lines) {
    const period = limitedInfo ? periodOf(limitedInfo, now) : null;
    if (!limitedInfo || period === null) continue;
    const before = takes.get(productId)?.n ?? 0;
    const counterId = counterIdOf(productId, period);
    takes.set(productId, { counterId, productId, n: before + n, limit: limitedInfo.limitedBuyNum });
  }
  return [...takes.values()];
}

function orderLine(
  line: PricedLine,
  index: number,
  promotion: ReturnType<Placing['promotionOf']>,
): OrderLine {
  const realPrice = sum([times(line.salePrice, line.n), -line.discount]);
  return {
    lineNo: index + 1,
    productId: line.productId,
    skuId: line.skuId,
    title: line.title,
    thumbImg: line.thumbImg,
    skuAttrs: line.skuAttrs,
    skuCnt: line.n,
    salePrice: line.salePrice,
    ...(line.marketPrice === undefined ? {} : { marketPrice: line.marketPrice }),
    realPrice,
    shippedCnt: 0,
    onAftersaleSkuCnt: 0,
    finishAftersaleSkuCnt: 0,
    ...(line.shipBy === undefined ? {} : { stockType: 1, deliveryDeadline: line.shipBy }),
    ...(promotion ? { promotion: promised(promotion.plan, promotion.promoterId, realPrice) } : {}),
  };
}

/** The pieces that orders hold, in the one order of locking. */
export function holdsOf(orders: readonly Pick<OrderDoc, '_id' | 'lines'>[]): Hold[] {
  return inSkuOrder(
    orders.flatMap((order) =>
      order.lines.map(({ skuId, skuCnt }) => ({ skuId, orderId: order._id, n: skuCnt })),
    ),
  );
}
