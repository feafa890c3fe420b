import type { Ms, Openid, OrderId, ShopId } from '../units';

/** One line of a carrier's trace, as WeChat's 物流助手 names it (logistics.getPath). */
export interface TraceEvent {
  at: Ms;
  /** Platform: 100001 collected, 100002 not collected, 100003 courier named, 200001 moved, 300002 out for delivery, 300003 signed for, 300004 not signed for, 400001 cancelled, 400002 held up. */
  type: number;
  text: string;
}

/** What a carrier said of one parcel. Kept for ratings also when the order is long over. */
export interface TrackDoc {
  /** `<orderId>~<parcelId>` */
  _id: string;
  orderId: OrderId;
  parcelId: string;
  shopId: ShopId;
  openid: Openid;
  deliveryId: string;
  waybillId: string;
  paidAt: Ms | null;
  shippedAt: Ms;
  /** Oldest first, each once. */
  events: TraceEvent[];
  collectedAt: Ms | null;
  deliveredAt: Ms | null;
  /** When the first thing went wrong with it: not collected, not signed for, cancelled, held up. */
  troubleAt: Ms | null;
  /** When WeChat was asked last. */
  askedAt: Ms | null;
  /** When the clock asks again; null once it was signed for or is too old. */
  dueAt: Ms | null;
}
