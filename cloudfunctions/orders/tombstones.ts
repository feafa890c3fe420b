import type { StockDoc } from '../../domain/documents';
import { minutes } from '../../domain/rules';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { enterAdjustment, saleEntry } from '../platform/stock';
import { duePage, sweep } from '../platform/sweep';

/**
 * Clock step: closed holds and adjustments that are older than any retry leave the stock document; sales go to the
 * ledger, and adjustments whose call did not get that far.
 */
export async function tombstones(call: Call) {
  const age = minutes(call.rules['stock.tombstoneMinutes']);
  return sweep(call, {
    page: () => duePage('stocks', { tombstoneAt: db.cmd.lte(Date.now() - age) }, ['tombstoneAt']),
    finish: (stock) => clear(stock, Date.now() - age),
    putOff: (stock) => db.update('stocks', { _id: stock._id }, { tombstoneAt: Date.now() }),
  });
}

async function clear(stock: StockDoc, before: number): Promise<void> {
  const old = Object.entries(stock.holds).filter(([, hold]) => hold.state !== 'locked' && hold.at <= before);
  const adjusts = Object.entries(stock.adjusts ?? {});
  const made = adjusts.filter(([, { at }]) => at <= before);
  for (const [orderId, hold] of old) {
    if (hold.state === 'deducted') await db.insert('stock_ledger', saleEntry(stock, orderId, hold));
  }
  for (const [id, adjustment] of made) await enterAdjustment(stock, id, adjustment);
  // Write: update. What is closed never opens again, so these may go whatever else happens to the document.
  const gone = Object.fromEntries([
    ...old.map(([orderId]) => [`holds.${orderId}`, db.cmd.remove()]),
    ...made.map(([id]) => [`adjusts.${id}`, db.cmd.remove()]),
  ]);
  await db.update('stocks', { _id: stock._id }, { ...gone, tombstoneAt: Date.now() });
  if (old.length === Object.keys(stock.holds).length && made.length === adjusts.length) {
    // Nothing stands there, tested together with the change: the clock need not come again.
    const adjustsGone = stock.adjusts ? { adjusts: db.cmd.eq({}) } : { adjusts: db.cmd.exists(false) };
    const empty = { _id: stock._id, holds: db.cmd.eq({}), ...adjustsGone };
    await db.update('stocks', empty, { tombstoneAt: db.cmd.remove() });
  }
}
