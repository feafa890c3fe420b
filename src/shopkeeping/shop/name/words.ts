import { dictionary } from '@/words/dictionary';

export const renameWords = dictionary(
  {
    title: '店铺名称',
    now: '现在的名称',
    name: '新名称',
    hint: '2 到 15 个汉字',
    save: '改名',
    saved: '已改名，搜索和各处展示随即更新',
    rules:
      '改名后，搜索、店铺主页和分享卡片立即用新名称；已下的订单保留下单时的名称。旧名称会为你保留一段时间。',
    cooling: (day: string) => `距上次改名时间太短，${day} 起可以再改。`,
    same: '和现在的名称一样',
    history: '改名记录',
    noHistory: '还没有改过名',
    change: (from: string, to: string) => `${from} → ${to}`,
    at: (at: string) => `${at} 改名`,
    ownerOnly: '只有店主可以改名。',
    closed: '店铺现在不能改名',
  },
  {
    title: 'Name',
    now: 'The name now',
    name: 'New name',
    hint: '2 to 15 Chinese characters',
    save: 'Rename',
    saved: 'Renamed; search and all that shows the name follow',
    rules:
      "Search, the shop's page and its cards bear the new name at once; orders keep the one they were placed under. The old name is kept for you for a while.",
    cooling: (day: string) => `Renamed not long ago; again from ${day} on.`,
    same: 'That is its name already',
    history: 'Earlier names',
    noHistory: 'Never renamed',
    change: (from: string, to: string) => `${from} → ${to}`,
    at: (at: string) => `Renamed ${at}`,
    ownerOnly: 'Only owners rename a shop.',
    closed: 'It cannot be renamed now',
  },
);
