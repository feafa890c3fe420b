import { dictionary } from '@/words/dictionary';

export const serviceWords = dictionary(
  {
    name: '客服',
    talk: '留言',
    contact: '联系客服',
    talkHere: '在小程序里和客服聊',
    inWeChat: '请在微信中打开后联系客服',
  },
  {
    name: 'Help',
    talk: 'Chat',
    contact: 'Contact the shop',
    talkHere: 'Talk to the shop here',
    inWeChat: 'Open this in WeChat to talk to the shop',
  },
);
