import { dictionary } from '@/words/dictionary';

export const invitationWords = dictionary(
  {
    code: '邀请码',
    once: (until: string) => `只显示这一次，${until} 前有效`,
    copy: '复制邀请码',
    send: '发给微信好友',
  },
  {
    code: 'Code',
    once: (until: string) => `Shown this once, good until ${until}`,
    copy: 'Copy the code',
    send: 'Send it in WeChat',
  },
);
