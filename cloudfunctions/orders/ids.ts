import { createHash } from 'node:crypto';
import type { Fen, Ms, Openid, OrderId, ShopId } from '../../domain/units';

/** The first `length` letters and digits (at most 49) of a digest of the parts; as good as chance to who knows them not. */
export function digest(length: number, ...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return BigInt(`0x${hash.digest('hex')}`)
    .toString(36)
    .padStart(50, '0')
    .slice(1, 1 + length);
}

/** One placing per shopper and request id: its id is derived, so that a repeat finds the first. 31 characters. */
export const tradeIdOf = (openid: Openid, requestId: string): string => `t${digest(30, openid, requestId)}`;

/** Sorts by the time of placing and cannot be counted up: 9 characters of time, 15 of digest. */
export const orderIdOf = (tradeId: string, shopId: ShopId, now: Ms): OrderId =>
  `${now.toString(36).padStart(9, '0')}${digest(15, tradeId, shopId)}`;

/** The n-th attempt to pay these orders at this amount; at most 32 characters, as WeChat Pay asks. */
export const outTradeNoOf = (orderIds: readonly OrderId[], fee: Fen, attempt: number): string =>
  `p${digest(30, ...[...orderIds].sort(), String(fee), String(attempt))}`;

/** The counter of what a shopper bought of a product in a period. */
export const counterIdOf = (openid: Openid, productId: string, period: string): string =>
  `n${digest(30, openid, productId, period)}`;

/** The one refund of late money of a payment: the same at every retry. */
export const lateRefundNoOf = (outTradeNo: string): string => `r${digest(30, outTradeNo, 'late')}`;
