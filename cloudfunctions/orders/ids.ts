import type { Fen, Ms, Openid, OrderId, ShopId } from '../../domain/units';
import { digest } from '../platform/digest';

/** One placing per shopper and request id: its id is derived, so that a repeat finds the first. 31 characters. */
export const tradeIdOf = (openid: Openid, requestId: string): string => `t${digest(30, openid, requestId)}`;

/** Sorts by the time of placing and cannot be counted up: 9 characters of time, 15 of digest. */
export const orderIdOf = (tradeId: string, shopId: ShopId, now: Ms): OrderId =>
  `${now.toString(36).padStart(9, '0')}${digest(15, tradeId, shopId)}`;

/** The n-th attempt to pay these orders at this amount; at most 32 characters, as WeChat Pay asks. */
export const outTradeNoOf = (orderIds: readonly OrderId[], fee: Fen, attempt: number): string =>
  `p${digest(30, ...[...orderIds].sort(), String(fee), String(attempt))}`;

/** The n-th attempt to pay groups of orders on one sheet; `groups` tells orders and amount of each. */
export const combineNoOf = (
  groups: readonly (readonly [readonly OrderId[], Fen])[],
  attempt: number,
): string =>
  `c${digest(30, ...groups.map(([ids, fee]) => outTradeNoOf(ids, fee, 0)).sort(), String(attempt))}`;

/** The number of one part of a sheet: never that of a payment by itself. */
export const partNoOf = (combineNo: string, subMchId: string): string =>
  `s${digest(30, combineNo, subMchId)}`;

/** The counter of what a shopper bought of a product in a period. */
export const counterIdOf = (openid: Openid, productId: string, period: string): string =>
  `n${digest(30, openid, productId, period)}`;

/** The one refund of late money of a payment: the same at every retry. */
export const lateRefundNoOf = (outTradeNo: string): string => `r${digest(30, outTradeNo, 'late')}`;
