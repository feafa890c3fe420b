import type { ShopDoc } from '../../domain/documents';
import { nameKey } from '../../domain/names/key';
import { days, hours } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { giveUpSlot } from '../platform/licences';
import { giveUpName } from '../platform/names';
import { duePage, sweep } from '../platform/sweep';
import { searchMark } from '../search/reindex';
import { openBusiness } from './standing';

/** Clock step: closing shops that owe nobody anything any more are closed; the others are looked at again. */
export async function closingShops(call: Call) {
  return sweep(call, {
    page: () => duePage('shops', { closeDue: db.cmd.lte(Date.now()) }, ['closeDue']),
    finish: (shop) => closeOne(shop, call),
    putOff: (shop) => db.update('shops', { _id: shop._id }, { closeDue: Date.now() + hours(1) }),
  });
}

/**
 * Write: transaction. The shop closes, its place on the licence is free, and its name is kept for a while. What it
 * still owes was counted before: it takes no new orders meanwhile, and who reopens it changes what is tested.
 */
async function closeOne(seen: ShopDoc, call: Call): Promise<void> {
  const { orders, afterSales } = await openBusiness(seen._id);
  if (orders + afterSales > 0) {
    const later = { _id: seen._id, status: 'closing', closeDue: seen.closeDue };
    await db.update('shops', later, { closeDue: Date.now() + 10 * 60_000 });
    return;
  }
  await db.transaction(async (tx) => {
    const shop = await tx.get('shops', seen._id);
    if (shop?.status !== 'closing' || shop.closeDue !== seen.closeDue) return;
    const now = Date.now();
    await giveUpSlot(tx, shop.licenceKey, shop._id);
    await giveUpName(tx, nameKey(shop.name), shop._id, now + days(call.rules['name.keepDays']));
    await tx.update('shops', shop._id, {
      status: 'closed',
      closeDue: null,
      closedAt: now,
      ...searchMark(now),
    });
  });
}
