import {
  type AfterSaleEvent,
  type AfterSaleMover,
  afterSaleMove,
  afterSaleTable,
  overdueEvent,
} from '../../domain/after-sale';
import type { AfterSaleDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { showPictures } from '../platform/pictures/show';

/** The fields of an after-sale that a list needs. */
export const summaryFields = [
  'orderId',
  'shopId',
  'shopName',
  'type',
  'reason',
  'status',
  'title',
  'thumbImg',
  'skuAttrs',
  'n',
  'goodsFee',
  'freightFee',
  'dueAt',
  'createdAt',
] as const;

/** An after-sale as a list shows it. */
export const summary = (doc: AfterSaleDoc) => ({
  afterSaleId: doc._id,
  orderId: doc.orderId,
  shopId: doc.shopId,
  shopName: doc.shopName,
  type: doc.type,
  reason: doc.reason,
  status: doc.status,
  title: doc.title,
  thumbImg: doc.thumbImg,
  skuAttrs: doc.skuAttrs,
  n: doc.n,
  refundFee: doc.goodsFee + doc.freightFee,
  deadline: overdueEvent(doc.status) ? doc.dueAt : null,
  createdAt: doc.createdAt,
});

/** What a side may do with an after-sale as it stands. */
export function doable(doc: AfterSaleDoc, side: Extract<AfterSaleMover, 'shopper' | 'merchant'>): string[] {
  const events = Object.keys(afterSaleTable[doc.status]) as AfterSaleEvent[];
  const own: string[] = events.filter((event) => afterSaleMove(doc.type, doc.status, event)?.by === side);
  const mayEscalate =
    side === 'shopper' && overdueEvent(doc.status) === 'rejectOverdue' && doc.dueAt !== null;
  return mayEscalate ? [...own, 'escalate'] : own;
}

/** An after-sale as its own page shows it to one side. One operation and one storage call where there is evidence. */
export async function detail(doc: AfterSaleDoc, side: 'shopper' | 'merchant', call: Call) {
  const evidence = await evidenceOf(doc, call, call);
  return {
    ...summary(doc),
    lineNo: doc.lineNo,
    freightFee: doc.freightFee,
    text: doc.text,
    ...evidence,
    rejectText: doc.rejectText,
    returnAddress: doc.returnAddress,
    returnParcel: doc.returnParcel,
    exchangeParcel: doc.exchangeParcel,
    dispute: doc.dispute,
    log: doc.log,
    can: doable(doc, side),
  };
}

/** What both sides showed, for one viewer. */
export async function evidenceOf(
  { pictures, shopPictures = [] }: AfterSaleDoc,
  viewer: Parameters<typeof showPictures>[1],
  call: Call,
) {
  const shown = await showPictures([...pictures, ...shopPictures], viewer, call);
  return { pictures: shown.slice(0, pictures.length), shopPictures: shown.slice(pictures.length) };
}
