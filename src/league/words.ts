import { dictionary } from '@/words/dictionary';
import type { NoCommission, PlanType } from '../../domain/documents';

const zhType: Record<PlanType, string> = { 1: '普通', 2: '定向', 3: '专属' };
const enType: Record<PlanType, string> = { 1: 'Open', 2: 'Chosen', 3: 'Exclusive' };
const zhWhy: Record<NoCommission, string> = {
  refunded: '已全部退款，不计佣金',
  self: '自己下单，不计佣金',
  staff: '店铺成员下单或推广，不计佣金',
  notPromoter: '下单时不在合作中，不计佣金',
};
const enWhy: Record<NoCommission, string> = {
  refunded: 'Refunded, nothing earned',
  self: 'Your own order earns nothing',
  staff: "The shop's own people earn nothing",
  notPromoter: 'Not a promoter at that time',
};

/** What merchants and promoters call the same things. */
export const leagueWords = dictionary(
  {
    type: (type: PlanType) => zhType[type],
    ratio: (basisPoints: number) => `佣金 ${basisPoints / 100}%`,
    state: (status: 20 | 100 | 200) => ({ 20: '未结算', 100: '已结算', 200: '已取消' })[status],
    why: (why: NoCommission) => zhWhy[why],
    status: (status: 0 | 2 | 3 | 5) => ({ 0: '申请中', 2: '合作中', 3: '未通过', 5: '已结束合作' })[status],
    pieces: (n: number) => `×${n}`,
    ordered: (at: string) => `${at} 下单`,
    paid: (money: string) => `实付 ${money}`,
    back: (money: string) => `退款扣减 ${money}`,
    month: (year: string, month: string) => `${year} 年 ${Number(month)} 月`,
    before: '上个月',
    after: '下个月',
    settled: '结算佣金',
    frozen: '下单时约定',
    takenBack: '退款与取消扣减',
    lines: (n: number) => `${n} 笔`,
    adds: '约定 − 扣减 = 结算，按订单完成结算或取消的月份计入',
    noLines: '这个月没有结算',
    noLinesHint: '订单完成并过了售后期，佣金会在这里结算。',
  },
  {
    type: (type: PlanType) => enType[type],
    ratio: (basisPoints: number) => `${basisPoints / 100}% commission`,
    state: (status: 20 | 100 | 200) => ({ 20: 'Open', 100: 'Settled', 200: 'Cancelled' })[status],
    why: (why: NoCommission) => enWhy[why],
    status: (status: 0 | 2 | 3 | 5) => ({ 0: 'Applied', 2: 'Promoting', 3: 'Refused', 5: 'Ended' })[status],
    pieces: (n: number) => `×${n}`,
    ordered: (at: string) => `ordered ${at}`,
    paid: (money: string) => `${money} paid`,
    back: (money: string) => `${money} off for refunds`,
    month: (year: string, month: string) => `${year}-${month}`,
    before: 'Month before',
    after: 'Month after',
    settled: 'Settled',
    frozen: 'Promised with the orders',
    takenBack: 'Refunded or cancelled',
    lines: (n: number) => (n === 1 ? '1 order line' : `${n} order lines`),
    adds: 'Promised − taken back = settled, in the month it was settled or cancelled',
    noLines: 'Nothing was settled this month',
    noLinesHint: 'Commission is settled once an order is done and can no longer be refunded.',
  },
);
