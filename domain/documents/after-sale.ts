import type {
  AfterSaleEvent,
  AfterSaleMover,
  AfterSaleReason,
  AfterSaleStatus,
  AfterSaleType,
} from '../after-sale';
import type { Fen, Ms, Openid, OrderId, PictureUrl, ProductId, ShopId, SkuId } from '../units';
import type { SkuAttr } from './catalogue';
import type { Address } from './order';

/** A parcel of an after-sale: what the shopper sends back, or what the merchant sends instead. */
export interface AfterSaleParcel {
  deliveryId: string;
  waybillId: string;
  at: Ms;
}

export interface AfterSaleLogEntry {
  at: Ms;
  by: AfterSaleMover;
  event: AfterSaleEvent | 'apply' | 'escalate';
  status: AfterSaleStatus;
  /** What was said with it. */
  text?: string;
}

export interface AfterSaleDoc {
  /** Derived from the shopper and the request; also the number of its one refund at WeChat (`out_refund_no`). */
  _id: string;
  inputDigest: string;
  orderId: OrderId;
  shopId: ShopId;
  shopName: string;
  openid: Openid;
  /** The payment that its money came by, of one merchant number. */
  outTradeNo: string;
  subMchId: string;
  lineNo: number;
  productId: ProductId;
  skuId: SkuId;
  title: string;
  thumbImg: PictureUrl;
  skuAttrs: SkuAttr[];
  n: number;
  /** Of these, pieces that had not left the shop: they go back on the shelf with the refund. */
  unshippedN: number;
  type: AfterSaleType;
  reason: AfterSaleReason;
  text: string;
  /** Ids of the shopper's evidence. */
  pictures: string[];
  /** Ids of what the shop showed with its answers. */
  shopPictures?: string[];
  status: AfterSaleStatus;
  goodsFee: Fen;
  /** Known when the refund is decided. */
  freightFee: Fen;
  /** Platform: why money goes back; null until it does. */
  refundReason: number | null;
  refundTries: number;
  /** The next moment the clock must look: a side's deadline, or the next look at the refund. Null: a person has it. */
  dueAt: Ms | null;
  createdAt: Ms;
  updatedAt: Ms;
  rejectText: string;
  /** Where the goods go back to, as the merchant said when accepting. */
  returnAddress: Address | null;
  returnParcel: AfterSaleParcel | null;
  exchangeParcel: AfterSaleParcel | null;
  /** Set while, and after, the operator looks at it. */
  dispute: { text: string; at: Ms; decidedAt: Ms | null } | null;
  log: AfterSaleLogEntry[];
  /** When it has something to say to the rating; missing while it has not. */
  ratingDue?: Ms;
}
