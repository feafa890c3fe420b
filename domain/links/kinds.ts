import type { ShopId } from '../units';

/** What a shop can be linked with, in the order of its page: 视频号, 公众号, 服务号, 小程序, 企业微信. */
export const linkKinds = ['channels', 'official', 'service', 'miniProgram', 'wecom'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What a proved link lets a homepage show; see `unlocks`. */
export type Unlocked = 'video' | 'live' | 'article' | 'follow';

interface KindFacts {
  /** The platform's `account_type` (order_detail.source_infos): 1 视频号, 2 公众号, 3 小程序, 4 企业微信, 6 服务号. */
  accountType: 1 | 2 | 3 | 4 | 6;
  name: string;
  /** How the platform writes its accounts' ids. */
  form: RegExp;
  /** The same in words. */
  formWords: string;
  unlocks: readonly Unlocked[];
}

/**
 * One row a kind. Ids: a 视频号 has its finder name (`sph…`), a 公众号 and a 服务号 their original id (`gh_…`), a 小程序
 * its appid, a 企业微信 its corp id. 小程序 and 企业微信 put nothing on a homepage.
 */
export const kindFacts: Readonly<Record<LinkKind, KindFacts>> = {
  channels: {
    accountType: 1,
    name: '视频号',
    form: /^sph[A-Za-z0-9_-]{1,60}$/,
    formWords: '以 sph 开头的视频号 ID',
    unlocks: ['video', 'live', 'follow'],
  },
  official: {
    accountType: 2,
    name: '公众号',
    form: /^gh_[A-Za-z0-9_-]{1,60}$/,
    formWords: '以 gh_ 开头的原始 ID',
    unlocks: ['article', 'follow'],
  },
  service: {
    accountType: 6,
    name: '服务号',
    form: /^gh_[A-Za-z0-9_-]{1,60}$/,
    formWords: '以 gh_ 开头的原始 ID',
    unlocks: ['article', 'follow'],
  },
  miniProgram: {
    accountType: 3,
    name: '小程序',
    form: /^wx[0-9a-z]{16}$/,
    formWords: '以 wx 开头、共 18 位的 AppID',
    unlocks: [],
  },
  wecom: {
    accountType: 4,
    name: '企业微信',
    form: /^w[wx][0-9a-z]{6,62}$/,
    formWords: '以 ww 开头的企业 ID',
    unlocks: [],
  },
};

export const isAccountId = (kind: LinkKind, accountId: string): boolean =>
  kindFacts[kind].form.test(accountId);

/** An account is linked with a shop once. */
export const linkIdOf = (shopId: ShopId, kind: LinkKind, accountId: string): string =>
  `${shopId}~${kind}~${accountId}`;

/** An account that is linked with a shop and proved, as the shop's own document names it. */
export interface LinkedAccount {
  kind: LinkKind;
  accountId: string;
  name: string;
}

/** Whether one of the proved links of a shop is of this kind. */
export const hasLinked = (linked: readonly LinkedAccount[] | undefined, kind: LinkKind): boolean =>
  (linked ?? []).some((one) => one.kind === kind);

/** Whether a proved link of this account lets a homepage show `what` of it. */
export const isUnlocked = (
  linked: readonly LinkedAccount[] | undefined,
  what: Unlocked,
  accountId: string,
): boolean =>
  (linked ?? []).some((one) => one.accountId === accountId && kindFacts[one.kind].unlocks.includes(what));
