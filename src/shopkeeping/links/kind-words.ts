import { dictionary } from '@/words/dictionary';
import type { LinkKind } from '../../../domain/links/kinds';
import type { LinkStatus } from '../../../domain/links/status';

const unlocksZh: Record<LinkKind, string> = {
  channels: '主页可展示它的视频、直播入口和关注引导',
  official: '主页可展示它的文章和关注引导',
  service: '主页可展示它的文章和关注引导',
  miniProgram: '计入触点体检：小程序能带人来店',
  wecom: '计入触点体检：企业微信能联系到顾客',
};
const unlocksEn: Record<LinkKind, string> = {
  channels: 'Its videos, its live room and a way to follow it may be on the homepage',
  official: 'Its articles and a way to follow it may be on the homepage',
  service: 'Its articles and a way to follow it may be on the homepage',
  miniProgram: 'Counts for the entrances: it can lead people here',
  wecom: 'Counts for the entrances: it reaches shoppers',
};
const idZh: Record<LinkKind, string> = {
  channels: '视频号 ID，以 sph 开头',
  official: '原始 ID，以 gh_ 开头',
  service: '原始 ID，以 gh_ 开头',
  miniProgram: 'AppID，以 wx 开头',
  wecom: '企业 ID，以 ww 开头',
};
const idEn: Record<LinkKind, string> = {
  channels: 'Its id, beginning with sph',
  official: 'Its original id, beginning with gh_',
  service: 'Its original id, beginning with gh_',
  miniProgram: 'Its AppID, beginning with wx',
  wecom: 'Its corp id, beginning with ww',
};
const statusZh: Record<LinkStatus, string> = {
  1: '已关联',
  2: '已解除',
  3: '对方已拒绝',
  4: '等待接受',
  5: '邀请已过期',
  6: '关联失败',
  7: '邀请已取消',
};
const statusEn: Record<LinkStatus, string> = {
  1: 'Linked',
  2: 'Unbound',
  3: 'Refused',
  4: 'Waiting',
  5: 'Expired',
  6: 'Failed',
  7: 'Cancelled',
};

/** What both sides of a link read: kinds of accounts, and where an invitation stands. */
export const linkKindWords = dictionary(
  {
    kind: (kind: LinkKind) =>
      ({
        channels: '视频号',
        official: '公众号',
        service: '服务号',
        miniProgram: '小程序',
        wecom: '企业微信',
      })[kind],
    unlocks: (kind: LinkKind) => unlocksZh[kind],
    idOf: (kind: LinkKind) => idZh[kind],
    status: (status: LinkStatus) => statusZh[status],
    unproved: '待验证',
    left: (span: string) => `还剩 ${span}`,
    copyCode: '复制邀请码',
    copyWord: '复制验证词',
  },
  {
    kind: (kind: LinkKind) =>
      ({
        channels: 'Channels 视频号',
        official: 'Official account 公众号',
        service: 'Service account 服务号',
        miniProgram: 'Mini program 小程序',
        wecom: 'WeCom 企业微信',
      })[kind],
    unlocks: (kind: LinkKind) => unlocksEn[kind],
    idOf: (kind: LinkKind) => idEn[kind],
    status: (status: LinkStatus) => statusEn[status],
    unproved: 'To be proved',
    left: (span: string) => `${span} left`,
    copyCode: 'Copy the code',
    copyWord: 'Copy the word',
  },
);
