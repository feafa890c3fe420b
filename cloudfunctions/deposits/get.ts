import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { fromCursor, pageOf } from '../platform/pages';
import type { DepositsContract } from './contract';
import { standing } from './ledger';

export const noShop = () => refuse('NOT_FOUND', '店铺不存在', 'shopId');

/** Three operations. */
export async function get(input: ParsedInputOf<DepositsContract, 'get'>, call: Call) {
  const { shopId, cursor, limit } = input;
  const after = fromCursor(cursor, 1);
  const of = { shopId, ...(after ? { no: db.cmd.lt(after[0]) } : {}) };
  const [shop, deposit, rows] = await Promise.all([
    db.get('shops', shopId),
    db.get('deposits', shopId),
    db.find('deposit_entries', of, { sort: ['-no'], limit: limit + 1 }),
  ]);
  if (!shop) return noShop();
  const { page, nextCursor } = pageOf(rows, limit, (last) => [last.no]);
  const entries = page.map(({ _id, why, change, balance, reason, at }) => ({
    entryId: _id,
    why,
    changeFen: change,
    balanceFen: balance,
    reason,
    at,
  }));
  return ok({ ...standing(shop, deposit, call), entries, nextCursor });
}
