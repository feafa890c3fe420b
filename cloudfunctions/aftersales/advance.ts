import {
  type AfterSaleEvent,
  type AfterSaleStatus,
  afterSaleMove,
  deadlineOf,
  refundingStatuses,
  refundReasonOf,
  type Standing,
  standingOf,
} from '../../domain/after-sale';
import { deskFacts } from '../../domain/after-sale-facts';
import { withStanding } from '../../domain/after-sale-order';
import { freightShare } from '../../domain/after-sale-share';
import type { AfterSaleDoc, AfterSaleLogEntry } from '../../domain/documents';
import type { Ms } from '../../domain/units';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import { lay, withdraw } from '../platform/desk';
import { announceIn } from '../platform/notices/announce';
import { noticeOf } from './notice';

/** When the clock takes up a refund that the call which decided it did not get to. */
const refundGrace: Ms = 60_000;

export interface Step {
  event: AfterSaleEvent;
  /** Whose it must be, or what else must hold; else it is as if it were not there. */
  only?(doc: AfterSaleDoc): boolean;
  /** Fields that come with the step. */
  more?: Partial<AfterSaleDoc>;
  /** What was said with it. */
  text?: string;
}

/** `moved` false: the table has no such move from where the after-sale stands. */
export type Advanced = { doc: AfterSaleDoc; moved: boolean } | null;

/**
 * Write: transaction. One move of an after-sale, with what it means for its order, the shelf and the operator's desk:
 * all together or not at all. Four operations, six where pieces or money change their standing, one or two more where
 * the buyer is to be told.
 */
export function advance(id: string, step: Step, call: Call): Promise<Advanced> {
  return db.transaction(async (tx) => {
    const doc = await tx.get('aftersales', id);
    if (!doc || (step.only && !step.only(doc))) return null;
    const next = afterSaleMove(doc.type, doc.status, step.event);
    if (!next) return { doc, moved: false };
    const now = Date.now();
    const [from, to] = [standingOf(doc.status), standingOf(next.to)];
    let after = stepped(doc, step, next, now, call);
    if (from !== to) after = await settle(tx, after, from, to, now);
    await tidyDesk(tx, after, step.event, now);
    await tx.put('aftersales', after);
    const notice = noticeOf(after, step.event);
    if (notice) await announceIn(tx, notice);
    return { doc: after, moved: true };
  });
}

function stepped(
  doc: AfterSaleDoc,
  { event, more, text }: Step,
  { by, to }: { by: AfterSaleLogEntry['by']; to: AfterSaleStatus },
  now: Ms,
  { rules }: Call,
): AfterSaleDoc {
  const refunds = (refundingStatuses as readonly string[]).includes(to);
  const entry = { at: now, by, event, status: to, ...(text ? { text } : {}) };
  return {
    ...doc,
    ...more,
    ...(event.startsWith('dispute') && doc.dispute ? { dispute: { ...doc.dispute, decidedAt: now } } : {}),
    status: to,
    updatedAt: now,
    ratingDue: now,
    dueAt: refunds ? now + refundGrace : deadlineOf(to, now, rules),
    ...(refunds ? { refundTries: 0, refundReason: doc.refundReason ?? refundReasonOf(event) } : {}),
    log: [...doc.log, entry],
  };
}

/** Carries a change of standing to the order and, for pieces that never left, to the shelf. */
async function settle(
  tx: db.Transaction,
  doc: AfterSaleDoc,
  from: Standing,
  to: Standing,
  now: Ms,
): Promise<AfterSaleDoc> {
  const order = await tx.get('orders', doc.orderId);
  if (!order) throw new Error(`after-sale ${doc._id} without its order`);
  const after = to === 'refunding' ? { ...doc, freightFee: freightShare(order, doc) } : doc;
  await tx.put('orders', withStanding(order, after, from, to, now));
  if (to === 'refunded' && doc.unshippedN > 0) await restock(tx, doc, now);
  return after;
}

/** Pieces that were sold and never left are there to be sold again; the ledger says why. */
async function restock(tx: db.Transaction, { _id, skuId, shopId, unshippedN: n }: AfterSaleDoc, at: Ms) {
  const stock = await tx.get('stocks', skuId);
  if (!stock) return;
  await tx.update('stocks', skuId, { sold: db.cmd.inc(-n), available: db.cmd.inc(n) });
  await tx.put('stock_ledger', {
    _id: `${skuId}~${_id}~return`,
    skuId,
    shopId,
    n,
    why: 'return',
    by: _id,
    at,
  });
}

async function tidyDesk(tx: db.Transaction, doc: AfterSaleDoc, event: AfterSaleEvent, now: Ms) {
  if (event === 'refundFailed') await lay(tx, 'refundFailed', doc._id, deskFacts(doc), now);
  if (event === 'cancel' && doc.dispute && doc.dispute.decidedAt === null) {
    await withdraw(tx, 'afterSale', doc._id, now);
  }
}
