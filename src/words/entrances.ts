import { dictionary } from './dictionary';

export const domainsZh = { public: '公域', private: '私域', none: '其他' };
export const domainsEn = { public: 'Public', private: 'Private', none: 'Other' };
export type DomainName = keyof typeof domainsZh;

export const entrancesZh: Record<string, string> = {
  search: '搜一搜',
  article: '公众号文章',
  account: '公众号菜单与会话',
  channels: '视频号',
  live: '直播间',
  ad: '广告',
  miniprogram: '其他小程序',
  embed: '嵌入卡片',
  friend: '好友单聊',
  group: '微信群',
  moments: '朋友圈',
  wecom: '企业微信',
  code: '扫码',
  message: '服务通知',
  link: '链接',
  direct: '直接回访',
  other: '其他',
};
export const entrancesEn: Record<string, string> = {
  search: 'Search',
  article: 'Article',
  account: 'Account menu or chat',
  channels: 'Channels',
  live: 'Live room',
  ad: 'Advertisement',
  miniprogram: 'Other mini program',
  embed: 'Embedded card',
  friend: 'Friend',
  group: 'Group chat',
  moments: 'Moments',
  wecom: 'WeCom',
  code: 'Code',
  message: 'Service message',
  link: 'Link',
  direct: 'Came back directly',
  other: 'Other',
};

/** How somebody came, in one line: the entrance, whether in public or among friends, the account, a share. */
export const entranceWords = dictionary(
  {
    cameBy: '来源',
    from: (entrance: string, domain: DomainName) =>
      [entrancesZh[entrance] ?? entrance, domain === 'none' ? '' : domainsZh[domain]]
        .filter(Boolean)
        .join(' · '),
    shared: '有人分享',
  },
  {
    cameBy: 'Came by',
    from: (entrance: string, domain: DomainName) =>
      [entrancesEn[entrance] ?? entrance, domain === 'none' ? '' : domainsEn[domain]]
        .filter(Boolean)
        .join(' · '),
    shared: 'shared by somebody',
  },
);
