import { dictionary } from '@/words/dictionary';
import type { CheckName, Finding } from '../../../domain/touchpoints/checks';
import { type LastCheck, percentText, type Result } from './figures';
import { mendEn, mendZh } from './mend-words';

type Facts = Result['facts'];
type Searched = LastCheck['searched'];

const textOf = (check: CheckName, { name, category }: Searched) =>
  check === 'foundByName' ? name : category;
const hoursOf = (ms = 0) => Math.max(1, Math.floor(ms / 3_600_000));
const waitZh = (seconds = 0) => (seconds < 90 ? `${seconds} 秒` : `${Math.round(seconds / 60)} 分钟`);
const waitEn = (seconds = 0) => (seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`);

type Saw = (facts: Facts, text: string, check: CheckName) => string;

const unlinkedZh: Partial<Record<CheckName, string>> = {
  miniProgramLinked: '有人从小程序来，还没有关联本店的小程序',
  wecomLinked: '有人从企业微信来，或客服在那里，还没有关联这家企业',
};
const unlinkedEn: Partial<Record<CheckName, string>> = {
  miniProgramLinked: 'People come from mini programs, and none is linked',
  wecomLinked: 'People come from 企业微信, or service is there, and it is not linked',
};

const sawZh: Record<Finding, Saw> = {
  linked: ({ n }) => `已关联 ${n} 个，并确认是本店的`,
  unproved: ({ n }) => `填了 ${n} 个，还没有确认是本店的`,
  unlinked: (_, __, check) => unlinkedZh[check] ?? '还没有关联',
  unused: () => '没有关联，也没有人从那里来',
  found: ({ place, looked }, text) =>
    looked === 1 ? `搜“${text}”，只找到你的店` : `搜“${text}”，在 ${looked} 家店里排第 ${place}`,
  behind: ({ place }, text) => `搜“${text}”排第 ${place}，不在第一页`,
  notFound: ({ looked }, text) => `搜“${text}”，前 ${looked} 家里没有你的店`,
  notOpen: () => '店铺不在营业，顾客搜不到',
  shown: ({ n }, _, check) => (check === 'articleOnHome' ? `主页上有 ${n} 篇文章` : `主页上有 ${n} 条视频`),
  missing: (_, __, check) => (check === 'articleOnHome' ? '主页上没有文章' : '主页上没有视频'),
  came: ({ visits }) => `近 30 天来了 ${visits} 人次`,
  nobodyCame: (_, __, check) =>
    check === 'privateOrders' ? '近 30 天没有人从分享进来' : '近 30 天没有人从这里进来',
  bought: ({ orders, visits }) => `近 30 天 ${visits} 人次从分享进来，成交 ${orders} 单`,
  nobodyBought: ({ visits }) => `近 30 天 ${visits} 人次从分享进来，还没有成交`,
  tooEarly: ({ days }) => `才统计了 ${days} 天，满 7 天再下结论`,
  notCounted: () => '还没有访问数据',
  answers: ({ rounds, reply }) => `近 30 天 ${rounds} 次咨询，平均 ${waitZh(reply)}回复`,
  noService: () => '没有开通客服',
  waiting: ({ waiting, waitMs }) => `${waiting} 位顾客在等，最久的等了 ${hoursOf(waitMs)} 小时`,
  unanswered: ({ rounds, unanswered }) =>
    `近 30 天 ${rounds} 次咨询，${percentText(unanswered ?? 0)} 没有人答`,
  slow: ({ rounds, reply }) => `近 30 天 ${rounds} 次咨询，平均等了 ${waitZh(reply)}`,
  nobodyAsked: () => '近 30 天没有人在营业时间咨询',
  elsewhere: () => '客服在企业微信里，这里看不到回复情况',
};

const sawEn: Record<Finding, Saw> = {
  linked: ({ n }) => `${n} linked, and confirmed to be the shop's`,
  unproved: ({ n }) => `${n} named, not yet confirmed to be the shop's`,
  unlinked: (_, __, check) => unlinkedEn[check] ?? 'None is linked',
  unused: () => 'None is linked, and nobody comes from one',
  found: ({ place, looked }, text) =>
    looked === 1 ? `"${text}" finds it alone` : `"${text}" finds it as no. ${place} of ${looked}`,
  behind: ({ place }, text) => `"${text}" finds it as no. ${place}: past the first page`,
  notFound: ({ looked }, text) => `"${text}" does not find it among ${looked} shops`,
  notOpen: () => 'The shop is not open, so nobody finds it',
  shown: ({ n }, _, check) => (check === 'articleOnHome' ? `${n} articles on show` : `${n} videos on show`),
  missing: (_, __, check) => (check === 'articleOnHome' ? 'No article on show' : 'No video on show'),
  came: ({ visits }) => `${visits} visits in 30 days`,
  nobodyCame: () => 'Nobody came this way in 30 days',
  bought: ({ orders, visits }) => `${visits} visits by shares in 30 days, ${orders} orders paid`,
  nobodyBought: ({ visits }) => `${visits} visits by shares in 30 days, nobody bought`,
  tooEarly: ({ days }) => `Counted for ${days} days; 7 are needed to tell`,
  notCounted: () => 'No visits are counted yet',
  answers: ({ rounds, reply }) => `${rounds} questions in 30 days, answered in ${waitEn(reply)} on average`,
  noService: () => 'There is no service',
  waiting: ({ waiting, waitMs }) => `${waiting} shoppers wait, the longest for ${hoursOf(waitMs)} h`,
  unanswered: ({ rounds, unanswered }) =>
    `${rounds} questions in 30 days, ${percentText(unanswered ?? 0)} without an answer`,
  slow: ({ rounds, reply }) => `${rounds} questions in 30 days, ${waitEn(reply)} to an answer on average`,
  nobodyAsked: () => 'Nobody asked in opening hours in 30 days',
  elsewhere: () => 'Service is in 企业微信, which cannot be seen from here',
};

/** What was seen, and how what fails is mended. */
export const findingWords = dictionary(
  {
    saw: (check: CheckName, finding: Finding, facts: Facts, searched: Searched) =>
      sawZh[finding](facts, textOf(check, searched), check),
    mend: mendZh,
  },
  {
    saw: (check, finding, facts, searched) => sawEn[finding](facts, textOf(check, searched), check),
    mend: mendEn,
  },
);
