import { join } from 'node:path';
import { type Memory, memoryOf } from './memory';
import { type PathItem, wayOf } from './parcel-way';
import { openRecords } from './records';

type Data = Record<string, unknown>;

/** A parcel as the stand-in knows it. */
export interface Handed {
  deliveryId: string;
  waybillId: string;
  /** When it was handed in: ms UTC of the cloud's clock. */
  at: number;
}

export interface Logistics {
  /** `logistics.getPath`: a parcel nobody told of is handed in when it is first asked about. */
  getPath(data: Data): Data;
  /** Hears of parcels from what is reported as shipped. */
  heard(report: Data): void;
  /** Takes over parcels that left before: those of the demo street. */
  adopt(parcels: readonly Handed[]): void;
  memory: Memory;
  close(): void;
}

const keyOf = (deliveryId: string, waybillId: string): string => `${deliveryId}~${waybillId}`;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The carriers' side of 物流助手: parcels move as the cloud's clock does. A number that ends in 99 nobody knows. */
export function openLogistics(now: () => number, dir?: string): Logistics {
  const parcels = openRecords<Handed>(dir ? join(dir, 'wechat', 'parcels.jsonl') : undefined);
  const handedIn = (deliveryId: string, waybillId: string): Handed => {
    const key = keyOf(deliveryId, waybillId);
    const known = parcels.get(key);
    if (known) return known;
    const fresh = { deliveryId, waybillId, at: now() };
    parcels.set(key, fresh);
    return fresh;
  };
  return {
    getPath(data) {
      const deliveryId = text(data.deliveryId ?? data.delivery_id);
      const waybillId = text(data.waybillId ?? data.waybill_id);
      if (waybillId === '' || deliveryId === '') return { errcode: 40097, errmsg: 'invalid args' };
      if (waybillId.endsWith('99')) return { errcode: 9300507, errmsg: 'waybill not found' };
      const items: PathItem[] = wayOf(waybillId, handedIn(deliveryId, waybillId).at, now());
      return {
        errcode: 0,
        errmsg: 'ok',
        openid: text(data.openid),
        delivery_id: deliveryId,
        waybill_id: waybillId,
        path_item_num: items.length,
        path_item_list: items,
      };
    },
    heard(report) {
      // The SDK sends names as the HTTP interface spells them.
      const told = report.shipping_list ?? report.shippingList;
      const list = Array.isArray(told) ? (told as Data[]) : [];
      for (const one of list) {
        const [deliveryId, waybillId] = [
          text(one.express_company ?? one.expressCompany),
          text(one.tracking_no ?? one.trackingNo),
        ];
        if (deliveryId && waybillId) handedIn(deliveryId, waybillId);
      }
    },
    adopt(handed) {
      parcels.setAll(handed.map((one) => [keyOf(one.deliveryId, one.waybillId), one]));
    },
    memory: memoryOf(parcels),
    close: () => parcels.close(),
  };
}
