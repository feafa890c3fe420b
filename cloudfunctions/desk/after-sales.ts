import type { DeskItemDoc } from '../../domain/desk';
import type { AfterSaleDoc } from '../../domain/documents';
import { advance, type Step } from '../aftersales/advance';
import { askRefund } from '../aftersales/refund';
import { ownReturnAddress } from '../aftersales/return-address';
import { evidenceOf } from '../aftersales/views';
import type { Call } from '../platform/call';
import * as db from '../platform/db';
import type { Decision, Kind } from './kind';

/** One move of an after-sale by the operator; where it leads to a refund, WeChat is asked for it. */
const moves = (does: string, event: Step['event'], only?: Step['only']): Decision => ({
  does,
  async act(item: DeskItemDoc, call: Call) {
    const doc = await db.get('aftersales', item.subject);
    const more = doc ? await ownReturnAddress(doc, event) : {};
    const advanced = await advance(item.subject, { event, only, text: item.reason, more }, call);
    if (advanced?.moved) await askRefund(advanced.doc, call);
  },
});

const inDispute = (doc: AfterSaleDoc): boolean => doc.dispute?.decidedAt === null;

async function look({ subject }: DeskItemDoc, call: Call): Promise<Record<string, unknown>> {
  const doc = await db.get('aftersales', subject);
  if (!doc) return {};
  const { status, type, n, goodsFee, freightFee, returnParcel, log } = doc;
  const evidence = await evidenceOf(doc, 'operator', call);
  return { status, type, n, goodsFee, freightFee, returnParcel, log, ...evidence };
}

export const disputes: Kind = {
  decisions: {
    refund: moves('退款给买家', 'disputeRefund', inDispute),
    return: {
      ...moves('买家退货后退款', 'disputeReturn', inDispute),
      fits: (item) => item.facts.type !== 'REFUND',
    },
    merchant: moves('支持商家，关闭售后', 'disputeReject', inDispute),
  },
  look,
};

export const failedRefunds: Kind = {
  decisions: {
    retry: moves('用同一退款单号再试', 'retryRefund'),
    close: moves('关闭售后，另行处理', 'closeFailed'),
  },
  look,
};
