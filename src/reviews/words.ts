import { dictionary } from '@/words/dictionary';
import { anonymousName, unnamedName } from '../../domain/review';

const reasonsZh: Record<string, string> = {
  ad: '广告引流',
  abuse: '辱骂攻击',
  untrue: '不实内容',
  privacy: '泄露隐私',
  other: '其他',
};
const reasonsEn: Record<string, string> = {
  ad: 'Advertising',
  abuse: 'Abuse',
  untrue: 'Not true',
  privacy: 'Private facts',
  other: 'Something else',
};

/** Names that the house gives to who gave none of their own. */
const writersEn: Readonly<Record<string, string>> = {
  [anonymousName]: 'Anonymous buyer',
  [unnamedName]: 'WeChat user',
};

export const reviewWords = dictionary(
  {
    product: '商品',
    logistics: '物流',
    service: '服务',
    scores: (product: number, logistics: number, service: number) =>
      `商品 ${product} 分，物流 ${logistics} 分，服务 ${service} 分`,
    writer: (name: string) => name,
    noText: '没有填写文字',
    followUp: (days: number) => (days > 0 ? `${days} 天后追评` : '当天追评'),
    reply: '商家回复',
    pictures: '评价图片',
    helpful: (n: number) => (n > 0 ? `有用 ${n}` : '有用'),
    helpfulOf: (name: string, n: number) => `${n > 0 ? `有用 ${n}` : '有用'}，${name}的评价`,
    report: '举报',
    reportOf: (name: string) => `举报${name}的评价`,
    reportWhy: '这条评价怎么了？',
    reportText: '说明',
    reportHint: '选填，帮助平台更快核实',
    reason: (reason: string) => reasonsZh[reason] ?? reason,
    noReason: '请选择原因',
    sendReport: '提交举报',
    reported: '已收到举报，平台会核实处理',
  },
  {
    product: 'Goods',
    logistics: 'Delivery',
    service: 'Service',
    scores: (product, logistics, service) =>
      `Goods ${product}, delivery ${logistics}, service ${service} of 5`,
    writer: (name) => writersEn[name] ?? name,
    noText: 'No words',
    followUp: (days) => (days > 0 ? `Added ${days} days later` : 'Added the same day'),
    reply: 'The shop replied',
    pictures: 'Pictures of the review',
    helpful: (n) => (n > 0 ? `Helpful ${n}` : 'Helpful'),
    helpfulOf: (name, n) => `Helpful ${n > 0 ? n : ''}: the review of ${name}`,
    report: 'Report',
    reportOf: (name) => `Report the review of ${name}`,
    reportWhy: 'What is wrong with it?',
    reportText: 'More',
    reportHint: 'Optional: what should be looked at',
    reason: (reason) => reasonsEn[reason] ?? reason,
    noReason: 'Please choose a reason',
    sendReport: 'Send',
    reported: 'The platform will look at it',
  },
);

export const reviewOrderWords = dictionary(
  { order: '评价排序', latest: '最新', helpful: '最有用' },
  { order: 'Order of reviews', latest: 'Newest', helpful: 'Most helpful' },
);
