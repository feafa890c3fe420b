import { overdueEvent } from '../../domain/after-sale';
import type { AfterSaleDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { duePage, sweep } from '../platform/sweep';
import { advance } from './advance';
import { askRefund, followRefund } from './refund';
import { ownReturnAddress } from './return-address';

/** Clock step: whoever stayed silent is overtaken, and refunds under way are followed to their end. */
export async function afterSalesDue(call: Call) {
  return sweep(call, {
    page: () => duePage('aftersales', { dueAt: db.cmd.lte(Date.now()) }, ['dueAt']),
    finish: (doc) => overtake(doc, call),
    putOff: (doc) =>
      db.update('aftersales', { _id: doc._id, status: doc.status }, { dueAt: Date.now() + 5 * 60_000 }),
  });
}

const isDue = ({ dueAt }: AfterSaleDoc): boolean => dueAt !== null && dueAt <= Date.now();

async function overtake(doc: AfterSaleDoc, call: Call): Promise<void> {
  const event = overdueEvent(doc.status);
  if (!event) return followRefund(doc, call);
  // The shop said nothing: its own address is where the goods go.
  const more = await ownReturnAddress(doc, event);
  const advanced = await advance(doc._id, { event, only: isDue, more }, call);
  if (advanced?.moved) await askRefund(advanced.doc, call);
}
