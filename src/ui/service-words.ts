import { dictionary } from '@/words/dictionary';

export const serviceWords = dictionary(
  { name: '客服', contact: '联系客服', inWeChat: '请在微信中打开后联系客服' },
  { name: 'Help', contact: 'Contact the shop', inWeChat: 'Open this in WeChat to talk to the shop' },
);
