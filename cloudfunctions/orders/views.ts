import { delivery, travels } from '../../domain/delivery';
import type { OrderDoc, OrderLine, TrackDoc } from '../../domain/documents';

const line = (l: OrderLine) => ({
  lineNo: l.lineNo,
  productId: l.productId,
  skuId: l.skuId,
  title: l.title,
  thumbImg: l.thumbImg,
  skuAttrs: l.skuAttrs,
  skuCnt: l.skuCnt,
  salePrice: l.salePrice,
  realPrice: l.realPrice,
  shippedCnt: l.shippedCnt,
  onAftersaleSkuCnt: l.onAftersaleSkuCnt,
  finishAftersaleSkuCnt: l.finishAftersaleSkuCnt,
  ...(l.stockType === undefined ? {} : { stockType: l.stockType }),
  ...(l.deliveryDeadline === undefined ? {} : { deliveryDeadline: l.deliveryDeadline }),
});

/** The fields of an order that a list needs. */
export const summaryFields = [
  'shopId',
  'shopName',
  'shopLogo',
  'status',
  'lines',
  'price.orderPrice',
  'createdAt',
  'expiresAt',
] as const;

/** An order as a list shows it. */
export function summary(order: OrderDoc) {
  return {
    orderId: order._id,
    shopId: order.shopId,
    shopName: order.shopName,
    shopLogo: order.shopLogo,
    status: order.status,
    lines: order.lines.map(line),
    orderPrice: order.price.orderPrice,
    createdAt: order.createdAt,
    expiresAt: order.status === 10 ? order.expiresAt : null,
  };
}

/** An order as its own page shows it, to the shopper and to the shop alike. */
export function detail(order: OrderDoc, tracks: readonly TrackDoc[]) {
  const { tradeId, price, address, note, paidAt, shippedAt, finishedAt, cancelledAt } = order;
  return {
    ...summary(order),
    tradeId,
    price,
    address,
    note,
    paidAt,
    shippedAt,
    finishedAt,
    cancelledAt,
    cancelType: order.cancelType,
    confirmType: order.confirmType,
    autoConfirmAt: order.status === 30 ? order.dueAt : null,
    transactionId: order.transactionId,
    autoConfirmPaused: order.status === 30 && order.confirmLeftMs !== undefined && order.dueAt === null,
    settleAt: order.settleAt ?? null,
    coupon: order.coupon ? { name: order.coupon.name, off: order.coupon.off } : null,
    addressChanges: order.addressChanges?.length ?? 0,
    priceChanges: (order.priceChanges ?? []).map(({ downFen, orderPrice, at, reason = '' }) => ({
      downFen,
      orderPrice,
      at,
      reason,
    })),
    parcels: order.parcels.map((parcel) => ({
      ...parcel,
      deliveryName: delivery(parcel.deliveryId).name,
      travels: travels(parcel.deliveryId),
      ...wayOf(tracks.find(({ parcelId }) => parcelId === parcel.parcelId)),
    })),
  };
}

/** A parcel's way, the latest first; nothing yet where it is not under watch. */
const wayOf = (track: TrackDoc | undefined) => ({
  events: [...(track?.events ?? [])].reverse(),
  collectedAt: track?.collectedAt ?? null,
  deliveredAt: track?.deliveredAt ?? null,
  troubleAt: track?.troubleAt ?? null,
  askedAt: track?.askedAt ?? null,
});

/** What is known of parcels on their way. */
export const shownTrack = (track: TrackDoc) => ({ parcelId: track.parcelId, ...wayOf(track) });

/** The receiver as lists show one: the family name, and the phone without its middle. */
export function maskedReceiver({ address: { userName, telNumber } }: Pick<OrderDoc, 'address'>): string {
  const [first = '', ...rest] = [...userName];
  const digits = telNumber.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');
  const phone = digits.length >= 7 ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : '****';
  return `${first}${rest.length > 0 ? '*'.repeat(Math.min(rest.length, 2)) : '*'} ${phone}`;
}
