import { dictionary } from '@/words/dictionary';

export const invitationWords = dictionary(
  {
    code: '邀请码',
    once: (until: string) => `只显示这一次，${until} 前有效`,
    copy: '复制邀请码',
    send: '发给微信好友',
    make: '生成邀请码',
    finished: '完成',
    open: '还没有使用的邀请',
    expires: (until: string) => `${until} 过期`,
    revoke: '收回',
    revokeOf: (about: string) => `收回邀请：${about}`,
    revoked: '已收回',
  },
  {
    code: 'Code',
    once: (until: string) => `Shown this once, good until ${until}`,
    copy: 'Copy the code',
    send: 'Send it in WeChat',
    make: 'Make a code',
    finished: 'Done',
    open: 'Invitations that are open',
    expires: (until: string) => `until ${until}`,
    revoke: 'Take back',
    revokeOf: (about: string) => `Take back the invitation: ${about}`,
    revoked: 'Taken back',
  },
);
