import { type BasketLine, mergeLines } from '../../domain/basket';
import type { Ms, SkuId } from '../../domain/units';
import type { Refusal } from '../platform/contract';
import * as db from '../platform/db';
import { keptWarm } from '../platform/warm';

/** A crowd for something sold out comes within moments; nobody else shall pay for a look. */
const remembered: Ms = 10_000;
const most = 1000;
/** What this warm function lately found too few of, and when. */
const seen = new Map<SkuId, Ms>();
keptWarm(() => seen.clear());

/** Remembers that somebody was refused for want of this SKU. */
export function noteSoldOut(skuId: SkuId, now: Ms): void {
  seen.delete(skuId);
  seen.set(skuId, now);
  if (seen.size > most) seen.delete(seen.keys().next().value as SkuId);
}

/**
 * What a crowd is told that comes for what was sold out a moment ago: looks at the stock of those SKUs before
 * anything is priced or written. null where enough is there, or nothing was remembered, which costs no operation;
 * otherwise one.
 */
export async function soldOutBefore(lines: readonly BasketLine[], now: Ms): Promise<Refusal | null> {
  const wanted = mergeLines(lines).filter(({ skuId }) => Math.abs(now - (seen.get(skuId) ?? 0)) < remembered);
  if (wanted.length === 0) return null;
  const ids = wanted.map(({ skuId }) => skuId);
  const stocks = await db.find('stocks', { _id: db.cmd.in(ids) }, { only: ['available'] });
  for (const { skuId, n, at } of wanted) {
    const available = stocks.find((stock) => stock._id === skuId)?.available;
    if (available !== undefined && available < n) return soldOut(at, available);
  }
  return null;
}

export const soldOut = (at: number, available: number): Refusal => ({
  code: 'SOLD_OUT',
  message: available > 0 ? `库存不足，仅剩 ${available} 件` : '已售罄',
  field: `lines.${at}.skuId`,
  details: { available, ...(available > 0 ? {} : { why: 'NONE' }) },
});
