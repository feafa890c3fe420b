import { delivery } from './delivery';
import type { OrderDoc, Parcel } from './documents';
import type { Ms } from './units';

/** What `uploadShippingInfo` takes (小程序发货信息管理), of one parcel of one payment. */
export interface ShippingReport {
  orderKey: { orderNumberType: 2; transactionId: string };
  /** 1 express, 2 local, 3 virtual, 4 pick-up. */
  logisticsType: number;
  /** 1 one parcel for all, 2 several. */
  deliveryMode: 1 | 2;
  isAllDelivered?: boolean;
  shippingList: {
    trackingNo?: string;
    expressCompany?: string;
    itemDesc: string;
    contact?: { receiverContact: string };
  }[];
  /** RFC 3339. */
  uploadTime: string;
  payer: { openid: string };
}

type Reported = Pick<
  OrderDoc,
  '_id' | 'lines' | 'address' | 'openid' | 'transactionId' | 'status' | 'parcels'
>;

/**
 * The report of one parcel. `paidTogether` are all orders of the payment: WeChat knows the payment, not the order,
 * so it counts as wholly delivered only when all of them are.
 */
export function shippingReport(
  order: Reported,
  parcel: Parcel,
  paidTogether: readonly Reported[],
  now: Ms,
): ShippingReport {
  const parcels = paidTogether.flatMap((one) => one.parcels);
  const whole = paidTogether.every((one) => one.status !== 20 && one.status !== 21);
  const last = parcels.every((one) => one.shippedAt <= parcel.shippedAt);
  const { logisticsType } = delivery(parcel.deliveryId);
  // Only express may be split.
  const single = logisticsType !== 1 || (whole && parcels.length === 1);
  return {
    orderKey: { orderNumberType: 2, transactionId: order.transactionId ?? '' },
    logisticsType,
    deliveryMode: single ? 1 : 2,
    ...(single ? {} : { isAllDelivered: whole && last }),
    shippingList: [shipment(order, parcel)],
    uploadTime: new Date(now).toISOString(),
    payer: { openid: order.openid },
  };
}

const itemDescMax = 120;

function shipment({ lines, address }: Reported, { deliveryId, waybillId, items }: Parcel) {
  const { needsContact, logisticsType } = delivery(deliveryId);
  const goods = items.map(({ lineNo, n }) => `${lines.find((l) => l.lineNo === lineNo)?.title ?? ''}×${n}`);
  return {
    ...(logisticsType === 1 ? { trackingNo: waybillId, expressCompany: deliveryId } : {}),
    itemDesc: [...goods.join('、')].slice(0, itemDescMax).join(''),
    ...(needsContact ? { contact: { receiverContact: masked(address.telNumber) } } : {}),
  };
}

/** The phone as the interface takes it: the middle hidden, the last four digits kept. */
const masked = (phone: string): string => `${phone.slice(0, 3)}****${phone.slice(-4)}`;
