import type { TraceEvent } from '../../domain/documents';
import { cloud } from './sdk';

export interface Waybill {
  /** Who gets the parcel. */
  openid: string;
  deliveryId: string;
  waybillId: string;
}

export type Trace = { ok: true; events: TraceEvent[] } | { ok: false; why: string };

/** Where a parcel is. A carrier that knows nothing of it is an answer; a call that broke is thrown. */
export interface TrackPort {
  path(waybill: Waybill): Promise<Trace>;
}

type Item = Record<string, unknown>;

/**
 * 物流助手's logistics.getPath. It answers for waybills that the mini program's own carrier accounts made; how many
 * others it knows has not been seen on a real environment yet, so a refusal is taken as "nothing known".
 */
export const logistics: TrackPort = {
  async path({ openid, deliveryId, waybillId }) {
    const reply = await cloud.openapi.logistics!.getPath!({ openid, deliveryId, waybillId });
    const code = Number(reply.errCode ?? reply.errcode ?? 0);
    if (code !== 0) return { ok: false, why: `${code} ${String(reply.errMsg ?? reply.errmsg ?? '')}` };
    const items = (reply.pathItemList ?? reply.path_item_list ?? []) as Item[];
    return { ok: true, events: items.flatMap(traceEvent) };
  },
};

/** A line as WeChat spells it in either place. Times are seconds; a line without one says nothing. */
export function traceEvent(line: unknown): TraceEvent[] {
  const item = (line ?? {}) as Item;
  const at = Number(item.actionTime ?? item.action_time ?? item.ActionTime) * 1000;
  const type = Number(item.actionType ?? item.action_type ?? item.ActionType);
  if (!Number.isSafeInteger(at) || at <= 0 || !Number.isSafeInteger(type)) return [];
  const text = String(item.actionMsg ?? item.action_msg ?? item.ActionMsg ?? '').slice(0, 200);
  return [{ at, type, text }];
}
