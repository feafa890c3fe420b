import { dictionary } from '@/words/dictionary';

export const words = dictionary(
  {
    live: '直播',
    official: '公众号',
    channels: '视频号',
    group: '群聊',
    enter: '进入',
    follow: '关注',
    join: '加入',
    liveInWeChat: '请在微信中打开直播间',
    followInWeChat: '请在微信中关注',
    hold: '长按识别二维码加入',
    code: (title: string) => `${title}的二维码`,
  },
  {
    live: 'Live',
    official: 'Official account',
    channels: 'Channels',
    group: 'Group',
    enter: 'Enter',
    follow: 'Follow',
    join: 'Join',
    liveInWeChat: 'Open the live room in WeChat',
    followInWeChat: 'Follow in WeChat',
    hold: 'Press and hold the code to join',
    code: (title: string) => `Code of ${title}`,
  },
);
