import type { AfterSaleEvent } from '../../domain/after-sale';
import type { AfterSaleDoc } from '../../domain/documents';
import { noticeMoney, noticeTime } from '../../domain/notice';
import type { Notice } from '../platform/notices/announce';

/** What an answer means, as a message says it in at most 20 characters. */
const answers: Partial<Record<AfterSaleEvent, (doc: AfterSaleDoc) => string>> = {
  accept: (doc) => (doc.type === 'REFUND' ? '商家已同意退款' : '商家已同意，请寄回商品'),
  acceptOverdue: (doc) => (doc.type === 'REFUND' ? '已自动同意退款' : '已自动同意，请寄回商品'),
  reject: () => '商家未同意，可申请平台介入',
  confirmReceipt: (doc) => (doc.type === 'EXCHANGE' ? '换货已寄出' : '商家已收货，退款中'),
  disputeRefund: () => '平台判定退款',
  disputeReturn: () => '平台判定退货退款，请寄回商品',
  disputeReject: () => '平台支持商家，售后关闭',
};

/** What the buyer is told of a step; null where nothing is. Each step of the log once. */
export function noticeOf(
  doc: AfterSaleDoc,
  event: AfterSaleEvent,
): Notice<'refunded'> | Notice<'afterSaleAnswered'> | null {
  const common = {
    to: doc.openid,
    about: `${doc._id}~${doc.log.length}`,
    page: `trade/aftersale/follow/index?afterSaleId=${doc._id}`,
  };
  const [goods, at] = [doc.title, noticeTime(doc.updatedAt)];
  if (event === 'refunded') {
    const amount = noticeMoney(doc.goodsFee + doc.freightFee);
    return { kind: 'refunded', ...common, fields: { goods, amount, at } };
  }
  const answer = answers[event]?.(doc);
  return answer ? { kind: 'afterSaleAnswered', ...common, fields: { goods, answer, at } } : null;
}
