import { metricOf } from '../rating/metrics';
import { hours, type Rules } from '../rules';
import type { Ms } from '../units';
import type { CheckFacts, CheckName, CheckResult, Finding } from './checks';
import { checkNames } from './checks';
import type { LinkedAs, Links } from './links';

/** Where a search found the shop; null: not among those that were looked through. */
export interface FoundAt {
  place: number | null;
  looked: number;
}

/** What was really seen of a shop's entrances. */
export interface Seen {
  open: boolean;
  links: Readonly<Record<LinkedAs, Links>>;
  byName: FoundAt;
  byCategory: FoundAt;
  /** Articles and videos on the homepage, as shoppers get it. */
  home: { articles: number; videos: number };
  /** Of the window; `days` since the first one that anything was counted on, 0 where nothing was. */
  came: {
    days: number;
    fromMenuOrArticle: number;
    fromChannels: number;
    fromMiniPrograms: number;
    fromWecom: number;
    privately: number;
    privateOrders: number;
  };
  service: {
    mode: 'none' | 'own' | 'wecom';
    rounds: number;
    /** Ten-thousandths of the rounds. */
    unanswered: number;
    /** Mean wait for an answer in seconds; 0 where there was none. */
    reply: number;
    waiting: number;
    longestMs: Ms;
  };
}

type Judged = readonly [Finding, CheckFacts?];

/** What each check says of what was seen. The same sight under the same rules gives the same answer. */
export const judged = (seen: Seen, rules: Rules): CheckResult[] =>
  checkNames.map((check) => {
    const [finding, facts = {}] = judges[check](seen, rules);
    return { check, finding, facts };
  });

const judges: Readonly<Record<CheckName, (seen: Seen, rules: Rules) => Judged>> = {
  officialLinked: ({ links }) => link(links.official),
  channelsLinked: ({ links }) => link(links.channels),
  miniProgramLinked: ({ links, came }) => used(links.miniProgram, came.fromMiniPrograms),
  wecomLinked: ({ links, came, service }) =>
    used(links.wecom, service.mode === 'wecom' ? Math.max(1, came.fromWecom) : came.fromWecom),
  foundByName: ({ open, byName }, rules) => search(open, byName, rules),
  foundByCategory: ({ open, byCategory }, rules) => search(open, byCategory, rules),
  articleOnHome: ({ home }) => onShow(home.articles),
  videoOnHome: ({ home }) => onShow(home.videos),
  menuOrArticle: ({ came }, rules) => visits(came.fromMenuOrArticle, came.days, rules),
  channelsVisits: ({ came }, rules) => visits(came.fromChannels, came.days, rules),
  privateOrders: ({ came }, rules) => orders(came, rules),
  serviceAnswers: ({ service }, rules) => answers(service, rules),
};

function link({ proved, unproved }: Links): Judged {
  if (proved > 0) return ['linked', { n: proved }];
  return unproved > 0 ? ['unproved', { n: unproved }] : ['unlinked'];
}

/** Of accounts that a shop may well have none of: that none is linked is amiss where something leads through one. */
function used(links: Links, n: number): Judged {
  const [finding, facts] = link(links);
  return finding === 'unlinked' && n === 0 ? ['unused'] : [finding, facts];
}

function search(open: boolean, { place, looked }: FoundAt, rules: Rules): Judged {
  if (!open) return ['notOpen'];
  if (place === null) return ['notFound', { looked }];
  return [place <= rules['touchpoint.firstPlaces'] ? 'found' : 'behind', { place, looked }];
}

const onShow = (n: number): Judged => (n > 0 ? ['shown', { n }] : ['missing']);

/** That nobody came can be said only once it was counted for some days; that somebody did, at once. */
function visits(n: number, days: number, rules: Rules): Judged {
  if (n > 0) return ['came', { visits: n, days }];
  return [unseen('nobodyCame', days, rules), { days }];
}

function orders({ privateOrders, privately, days }: Seen['came'], rules: Rules): Judged {
  if (privateOrders > 0) return ['bought', { orders: privateOrders, visits: privately, days }];
  const finding = privately > 0 ? 'nobodyBought' : 'nobodyCame';
  return [unseen(finding, days, rules), { visits: privately, days }];
}

function unseen(finding: Finding, days: number, rules: Rules): Finding {
  if (days === 0) return 'notCounted';
  return days < rules['touchpoint.measureDays'] ? 'tooEarly' : finding;
}

/** By the same thresholds that the rating warns at; who waits longest first, since that can still be mended. */
function answers(service: Seen['service'], rules: Rules): Judged {
  const { mode, rounds, unanswered, reply, waiting, longestMs } = service;
  if (mode === 'none') return ['noService'];
  if (mode === 'wecom') return ['elsewhere'];
  const facts = { rounds, unanswered, reply, waiting, waitMs: longestMs };
  if (waiting > 0 && longestMs > hours(rules['service.noReplyHours'])) return ['waiting', facts];
  if (rounds === 0) return ['nobodyAsked', { waiting }];
  if (unanswered > metricOf('serviceNoreplyRatio_30d').threshold) return ['unanswered', facts];
  return [reply > metricOf('serviceReplyLength_30d').threshold ? 'slow' : 'answers', facts];
}
