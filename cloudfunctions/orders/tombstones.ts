import type { StockDoc, StockHold } from '../../domain/documents';
import { minutes } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';

/** Clock step: closed holds that are older than any retry leave the stock document; sales go to the ledger. */
export async function tombstones(call: Call) {
  const age = minutes(call.rules['stock.tombstoneMinutes']);
  return sweep(call, {
    page: () => duePage('stocks', { tombstoneAt: db.cmd.lte(Date.now() - age) }, ['tombstoneAt']),
    finish: (stock) => clear(stock, Date.now() - age),
    putOff: (stock) => db.update('stocks', { _id: stock._id }, { tombstoneAt: Date.now() }),
  });
}

async function clear(stock: StockDoc, closedBefore: number): Promise<void> {
  const old = Object.entries(stock.holds).filter(
    ([, hold]) => hold.state !== 'locked' && hold.at <= closedBefore,
  );
  for (const [orderId, hold] of old) {
    if (hold.state === 'deducted') await enter(stock, orderId, hold);
  }
  // Write: update. A closed hold never opens again, so these may go whatever else happens to the document.
  const gone = Object.fromEntries(old.map(([orderId]) => [`holds.${orderId}`, db.cmd.remove()]));
  await db.update('stocks', { _id: stock._id }, { ...gone, tombstoneAt: Date.now() });
  if (old.length === Object.keys(stock.holds).length) {
    // Nobody holds anything, tested together with the change: the clock need not come again.
    await db.update('stocks', { _id: stock._id, holds: db.cmd.eq({}) }, { tombstoneAt: db.cmd.remove() });
  }
}

function enter(stock: StockDoc, orderId: string, hold: StockHold): Promise<unknown> {
  return db.insert('stock_ledger', {
    _id: `${stock._id}~${orderId}~sale`,
    skuId: stock._id,
    shopId: stock.shopId,
    n: hold.n,
    why: 'sale',
    by: orderId,
    at: hold.at,
  });
}
