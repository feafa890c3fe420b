import { dictionary } from '@/words/dictionary';
import { type DomainName, domainsEn, domainsZh, entrancesEn, entrancesZh } from '@/words/entrances';
import type { Grouping, Step } from './figures';

const stepsZh: Record<Step, string> = { visits: '访客', carts: '进购物车', orders: '下单', paid: '付款' };
const stepsEn: Record<Step, string> = { visits: 'Visits', carts: 'In cart', orders: 'Orders', paid: 'Paid' };
const groupsZh: Record<Grouping, string> = {
  entrances: '入口',
  accounts: '账号',
  embeds: '嵌入卡片',
  sharers: '分享者',
};
const groupsEn: Record<Grouping, string> = {
  entrances: 'Entrances',
  accounts: 'Accounts',
  embeds: 'Embeds',
  sharers: 'Sharers',
};
const noneZh: Record<Grouping, string> = {
  entrances: '这段时间没有人来过。',
  accounts:
    '还没有人从公众号或小程序来。在菜单和文章的路径后加上 account=账号原始 ID，这里就能分清是谁带来的。',
  embeds: '还没有人从别的小程序里的商品卡片来。',
  sharers: '还没有人通过分享进来。顾客转发商品或店铺后，这里按分享者统计。',
};
const noneEn: Record<Grouping, string> = {
  entrances: 'Nobody came in this period.',
  accounts: 'Nobody came by an account yet. Add account=<id> to paths in menus and articles.',
  embeds: 'Nobody came by a card in another mini program yet.',
  sharers: 'Nobody came by a share yet.',
};

export const insightsWords = dictionary(
  {
    period: '统计时段',
    days: (n: number) => `${n} 天`,
    funnel: '从看到买',
    step: (step: Step) => stepsZh[step],
    kept: (percent: number) => `上一步的 ${percent}%`,
    domains: '公域与私域',
    domain: (name: DomainName) => domainsZh[name],
    domainFacts: (visits: number, paid: number, percent: number) =>
      `${visits} 访客，${paid} 单，成交额的 ${percent}%`,
    byDay: '每天',
    visits: '访客',
    sales: '成交额',
    day: '日期',
    dayLabel: (what: string, days: number) => `近 ${days} 天每日${what}`,
    series: '看哪一项',
    people: (n: number) => `${n} 人`,
    names: '从哪里来',
    by: '按什么看',
    group: (by: Grouping) => groupsZh[by],
    none: (by: Grouping) => noneZh[by],
    entrance: (name: string) => entrancesZh[name] ?? name,
    sharer: (name: string) => `分享者 ${name.slice(0, 6).toUpperCase()}`,
    rest: '其余',
    name: '来源',
    more: (n: number) => `还有 ${n} 项`,
    download: '导出表格',
    file: (days: number) => `来源-近${days}天.csv`,
    kind: '类别',
    total: '合计',
    yuan: '成交额（元）',
    all: '全部',
    how: (days: number) =>
      `同一人一天只算一位访客。订单计给 ${days} 天内最后一次把顾客带来的入口，直接回访不改变它。`,
    goods: '按商品看成交',
    paths: '推广链接、小程序码与路径',
    empty: '还没有访客',
    emptyHint: '把店铺或商品分享到群聊、放进公众号菜单或文章，有人来了，这里会显示他们从哪里来、买了多少。',
  },
  {
    period: 'Period',
    days: (n) => `${n} days`,
    funnel: 'From seeing to paying',
    step: (step) => stepsEn[step],
    kept: (percent) => `${percent}% of the step before`,
    domains: 'Public and private',
    domain: (name) => domainsEn[name],
    domainFacts: (visits, paid, percent) => `${visits} visits, ${paid} orders, ${percent}% of sales`,
    byDay: 'By day',
    visits: 'Visits',
    sales: 'Sales',
    day: 'Day',
    dayLabel: (what, days) => `${what} of each of the last ${days} days`,
    series: 'Which figure',
    people: (n) => `${n}`,
    names: 'Where they came from',
    by: 'Grouped by',
    group: (by) => groupsEn[by],
    none: (by) => noneEn[by],
    entrance: (name) => entrancesEn[name] ?? name,
    sharer: (name) => `Sharer ${name.slice(0, 6).toUpperCase()}`,
    rest: 'Others',
    name: 'Source',
    more: (n) => `${n} more`,
    download: 'Export table',
    file: (days) => `sources-${days}-days.csv`,
    kind: 'Kind',
    total: 'Total',
    yuan: 'Sales (yuan)',
    all: 'All',
    how: (days) =>
      `A person counts once a day. An order counts for the last way that led its buyer here within ${days} days; coming back directly does not change it.`,
    goods: 'Sales by product',
    paths: 'Links, codes and paths to promote',
    empty: 'No visits yet',
    emptyHint: 'Share the shop or its goods, or put them into menus and articles: who comes appears here.',
  },
);
