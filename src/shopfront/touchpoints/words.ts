import { dictionary } from '@/words/dictionary';
import type { CheckName, CheckState, Finding } from '../../../domain/touchpoints/checks';

export const touchpointsWords = dictionary(
  {
    state: '触点情况',
    stateName: (state: CheckState) => statesZh[state],
    check: (check: CheckName) => checksZh[check],
    tally: (ok: number, fails: number, open: number) => `${ok} 个通，${fails} 个不通，${open} 个还测不出`,
    checkedAt: (at: string, by: 'night' | 'shop') => `${at} ${by === 'night' ? '夜间自动' : '手动'}体检`,
    again: '重新体检',
    checking: '正在逐个查看…',
    used: '今天的次数用完了，夜里会自动再查',
    checks: '逐个触点',
    never: '还没有体检过',
    neverHint: '逐个看看公众号、视频号、搜索、主页、私域和客服这些入口通不通。每天夜里也会自动查一遍。',
    start: '开始体检',
    go: (check: CheckName, finding: Finding) => goZh[finding] ?? goByCheckZh[check] ?? '去处理',
    history: '近 30 天',
    historyLabel: (n: number) => `${n} 天里每天通的触点数`,
    oneDay: (day: string, ok: number, fails: number) => `${day}　${ok} 个通，${fails} 个不通`,
    day: '日期',
    firstDay: '今天是第一次体检。从明天起，这里按天显示变化。',
    noChange: '这些天没有变化。',
    broke: (names: readonly string[]) => `变不通：${names.join('、')}`,
    mended: (names: readonly string[]) => `已修好：${names.join('、')}`,
  },
  {
    state: 'Where it stands',
    stateName: (state) => statesEn[state],
    check: (check) => checksEn[check],
    tally: (ok, fails, open) => `${ok} open, ${fails} blocked, ${open} not known yet`,
    checkedAt: (at, by) => `${by === 'night' ? 'Checked at night' : 'Checked by the shop'}, ${at}`,
    again: 'Check again',
    checking: 'Looking at each…',
    used: 'No more checks today; the night checks by itself',
    checks: 'Each entrance',
    never: 'Not checked yet',
    neverHint:
      'Sees whether 公众号, 视频号, search, homepage, private shares and service each lead to the shop. Every night looks again.',
    start: 'Check now',
    go: (check: CheckName, finding: Finding) => goEn[finding] ?? goByCheckEn[check] ?? 'Mend it',
    history: 'The last 30 days',
    historyLabel: (n) => `Open entrances on each of ${n} days`,
    oneDay: (day, ok, fails) => `${day} · ${ok} open, ${fails} blocked`,
    day: 'Day',
    firstDay: 'This is the first check. Changes appear here by day from tomorrow.',
    noChange: 'Nothing changed in these days.',
    broke: (names) => `Blocked: ${names.join(', ')}`,
    mended: (names) => `Mended: ${names.join(', ')}`,
  },
);

const statesZh: Record<CheckState, string> = { ok: '通', fails: '不通', notMeasured: '还测不出' };
const statesEn: Record<CheckState, string> = { ok: 'Open', fails: 'Blocked', notMeasured: 'Not known yet' };
const checksZh: Record<CheckName, string> = {
  officialLinked: '关联公众号',
  channelsLinked: '关联视频号',
  foundByName: '按店名搜得到',
  foundByCategory: '按主营类目搜得到',
  articleOnHome: '主页有公众号文章',
  videoOnHome: '主页有视频号视频',
  menuOrArticle: '公众号带来访客',
  channelsVisits: '视频号带来访客',
  privateOrders: '私域分享带来订单',
  serviceAnswers: '客服有人答',
};
const checksEn: Record<CheckName, string> = {
  officialLinked: '公众号 linked',
  channelsLinked: '视频号 linked',
  foundByName: 'Found by name',
  foundByCategory: 'Found by category',
  articleOnHome: 'Article on the homepage',
  videoOnHome: 'Video on the homepage',
  menuOrArticle: 'Visitors from the 公众号',
  channelsVisits: 'Visitors from the 视频号',
  privateOrders: 'Orders from private shares',
  serviceAnswers: 'Service answers',
};
const goZh: Partial<Record<Finding, string>> = {
  notOpen: '去恢复营业',
  noService: '去开通客服',
  elsewhere: '查看客服设置',
  nobodyBought: '去发优惠券',
};
const goByCheckZh: Partial<Record<CheckName, string>> = {
  officialLinked: '去关联账号',
  channelsLinked: '去关联账号',
  foundByName: '看搜索预览',
  foundByCategory: '看搜索预览',
  articleOnHome: '去装修主页',
  videoOnHome: '去装修主页',
  menuOrArticle: '复制店铺路径',
  channelsVisits: '复制店铺路径',
  privateOrders: '看来源明细',
  serviceAnswers: '去消息里回复',
};
const goEn: Partial<Record<Finding, string>> = {
  notOpen: 'Open the shop',
  noService: 'Set up service',
  elsewhere: 'Service settings',
  nobodyBought: 'Give a coupon',
};
const goByCheckEn: Partial<Record<CheckName, string>> = {
  officialLinked: 'Link an account',
  channelsLinked: 'Link an account',
  foundByName: 'Search preview',
  foundByCategory: 'Search preview',
  articleOnHome: 'Arrange the homepage',
  videoOnHome: 'Arrange the homepage',
  menuOrArticle: "Copy the shop's path",
  channelsVisits: "Copy the shop's path",
  privateOrders: 'See the sources',
  serviceAnswers: 'Answer messages',
};
