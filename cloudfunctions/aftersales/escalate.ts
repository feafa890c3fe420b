import { deskFacts } from '../../domain/after-sale-facts';
import type { AfterSaleDoc } from '../../domain/documents';
import type { Call } from '../platform/call';
import { refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { lay } from '../platform/desk';
import { moved, notThere, ofShopper } from './answer';
import type { AfterSalesContract } from './contract';
import { checkedEvidence } from './evidence';

const rejected: readonly AfterSaleDoc['status'][] = ['MERCHANT_REJECT_REFUND', 'MERCHANT_REJECT_RETURN'];

/**
 * Write: transaction. Puts a rejected after-sale on the operator's desk, while its time for that runs; from then on
 * the operator has it and no clock closes it.
 */
export async function escalate(
  { afterSaleId, text }: ParsedInputOf<AfterSalesContract, 'escalate'>,
  call: Call,
) {
  const bad = await checkedEvidence({ text }, '', call);
  if (bad) return bad;
  return db.transaction(async (tx) => {
    const doc = await tx.get('aftersales', afterSaleId);
    if (!doc || !ofShopper(call)(doc)) return notThere();
    const now = Date.now();
    if (doc.dispute && doc.dispute.decidedAt === null) return moved(doc);
    if (!rejected.includes(doc.status) || doc.dueAt === null || doc.dueAt <= now) {
      return refuse('WRONG_STATE', '只能在商家拒绝后 7 天内申请平台介入', 'afterSaleId', {
        status: doc.status,
      });
    }
    const after: AfterSaleDoc = {
      ...doc,
      dispute: { text, at: now, decidedAt: null },
      dueAt: null,
      updatedAt: now,
      log: [...doc.log, { at: now, by: 'shopper', event: 'escalate', status: doc.status, text }],
    };
    await lay(tx, 'afterSale', doc._id, deskFacts(after), now);
    await tx.put('aftersales', after);
    return moved(after);
  });
}
