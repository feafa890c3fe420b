import { dictionary } from '@/words/dictionary';

export const joinWords = dictionary(
  {
    title: '加入店铺',
    heading: '用邀请码加入一家店',
    hint: '邀请码由店主生成，只能用一次。',
    code: '邀请码',
    codeHint: '10 位字母和数字',
    name: '你的称呼',
    nameHint: '同事会看到，如 小王',
    join: '加入',
    joined: (shop: string, role: string) => `已加入「${shop}」，角色：${role}`,
    noCode: '请填写邀请码',
    noName: '请填写称呼',
  },
  {
    title: 'Join a shop',
    heading: 'Join a shop by a code',
    hint: "The shop's owner makes it; it works once.",
    code: 'Code',
    codeHint: '10 letters and digits',
    name: 'Your name',
    nameHint: 'as colleagues will see it',
    join: 'Join',
    joined: (shop: string, role: string) => `You work for "${shop}" now, as ${role}`,
    noCode: 'Please enter the code',
    noName: 'Please say your name',
  },
);
