/** The entrances of a shop that are looked at, in the order in which they are shown. */
export const checkNames = [
  'officialLinked',
  'channelsLinked',
  'miniProgramLinked',
  'wecomLinked',
  'foundByName',
  'foundByCategory',
  'articleOnHome',
  'videoOnHome',
  'menuOrArticle',
  'channelsVisits',
  'privateOrders',
  'serviceAnswers',
] as const;
export type CheckName = (typeof checkNames)[number];

export const checkStates = ['ok', 'fails', 'notMeasured'] as const;
export type CheckState = (typeof checkStates)[number];

/** What was found, and which state that is: each is a sentence of its own, and most are mended another way. */
export const stateOf = {
  linked: 'ok',
  /** An account was named, and nobody has confirmed that the shop controls it. */
  unproved: 'fails',
  unlinked: 'fails',
  /** None is linked, and nothing of the shop leads there: a shop may well have none. */
  unused: 'notMeasured',
  found: 'ok',
  /** Found, but past what a shopper looks at. */
  behind: 'fails',
  notFound: 'fails',
  /** Search shows open shops alone. */
  notOpen: 'fails',
  shown: 'ok',
  missing: 'fails',
  came: 'ok',
  nobodyCame: 'fails',
  bought: 'ok',
  /** Private visitors came, and none of them bought. */
  nobodyBought: 'fails',
  /** Visits are counted for too few days to say that nobody comes. */
  tooEarly: 'notMeasured',
  notCounted: 'notMeasured',
  answers: 'ok',
  noService: 'fails',
  waiting: 'fails',
  unanswered: 'fails',
  slow: 'fails',
  nobodyAsked: 'notMeasured',
  /** The shop answers in 企业微信, where nothing can be counted from here. */
  elsewhere: 'notMeasured',
} as const satisfies Record<string, CheckState>;
export type Finding = keyof typeof stateOf;
export const findings = Object.keys(stateOf) as Finding[];

/** What a check saw, by name; each check has some of them. */
export const factNames = [
  /** Accounts linked, or articles or videos on show. */
  'n',
  'place',
  /** Shops that were looked through for it. */
  'looked',
  'visits',
  'orders',
  /** Days that visits are counted for, the window's at most. */
  'days',
  /** Questions of shoppers in the window. */
  'rounds',
  /** Of them without an answer, in ten-thousandths. */
  'unanswered',
  /** Mean wait for an answer, in seconds. */
  'reply',
  /** Shoppers waiting for a person, and the longest wait in ms. */
  'waiting',
  'waitMs',
] as const;
export type FactName = (typeof factNames)[number];
export type CheckFacts = Partial<Record<FactName, number>>;

export interface CheckResult {
  check: CheckName;
  finding: Finding;
  facts: CheckFacts;
}

/** How many checks are in each state. */
export function tallied(results: readonly Pick<CheckResult, 'finding'>[]): Record<CheckState, number> {
  const n = { ok: 0, fails: 0, notMeasured: 0 };
  for (const { finding } of results) n[stateOf[finding]]++;
  return n;
}
