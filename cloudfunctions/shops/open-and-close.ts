import { type ShopEvent, shopStateAfter, shopStatesBefore } from '../../domain/shop-state';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { reindexShop, searchMark } from '../search/reindex';
import type { ShopsContract } from './contract';
import { openBusiness, shopGrace } from './standing';

type Input = ParsedInputOf<ShopsContract, 'open'>;

/** Moves a shop by one conditional update that also leaves what the clock must do, then tells search. Safe to repeat. */
async function move(event: ShopEvent, { shopId }: Input, call: Call, more: Record<string, unknown>) {
  const to = shopStateAfter(event);
  const before = { _id: shopId, status: db.cmd.in([...shopStatesBefore(event)]) };
  const moved = await db.update('shops', before, { status: to, ...more, ...searchMark(call.now) });
  if (moved === 0) {
    const shop = await db.get('shops', shopId);
    if (shop?.status !== to) return refuse('WRONG_STATE', '店铺当前不能这样操作', 'shopId');
  }
  await reindexShop(shopId, call.now);
  return ok({
    status: to,
    open: to === 'closing' ? await openBusiness(shopId) : { orders: 0, afterSales: 0 },
  });
}

/** Write: saga, see `move`: a furnished shop opens, or a closing one stays after all. */
export const open = (input: Input, call: Call) => move('open', input, call, { closeDue: null });

/**
 * Write: saga, see `move`. From now on nobody orders; the clock closes the shop for good when nothing is left that it
 * owes. It looks a minute later at the earliest, when no call lives that saw the shop open.
 */
export const close = (input: Input, call: Call) =>
  move('close', input, call, { closeDue: call.now + shopGrace });
