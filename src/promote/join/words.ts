import { dictionary } from '@/words/dictionary';

type Why = 'STAFF' | 'REFUSED' | 'NOT_RECRUITING';

export const becomeWords = dictionary(
  {
    title: '成为推广员',
    byCode: '用邀请码加入',
    byCodeHint: '邀请码由店家生成，只能用一次。',
    apply: (shop: string) => `申请推广「${shop}」`,
    applyHint: '店家接受后，你就能拿到商品的推广链接；有人从链接下单，成交后你得到佣金。',
    code: '邀请码',
    codeHint: '10 位字母和数字',
    name: '你的称呼',
    nameHint: '店家会看到，如 小林',
    about: '介绍一下自己（选填）',
    aboutHint: '打算在哪里推广，如 茶友群、朋友圈',
    join: '加入',
    send: '提交申请',
    joined: (shop: string) => `你现在可以推广「${shop}」了`,
    sent: '申请已提交，等店家处理',
    noCode: '请填写邀请码',
    noName: '请填写称呼',
    why: (why: Why) =>
      ({
        STAFF: '你是这家店的成员，不能推广自己的店。',
        REFUSED: '店家没有接受你的申请。',
        NOT_RECRUITING: '这家店现在不招募推广员。',
      })[why],
  },
  {
    title: 'Become a promoter',
    byCode: 'Join by a code',
    byCodeHint: 'The shop makes it; it works once.',
    apply: (shop: string) => `Apply to promote "${shop}"`,
    applyHint:
      'Once the shop accepts, you get links to its goods and earn a commission on what is bought by them.',
    code: 'Code',
    codeHint: '10 letters and digits',
    name: 'Your name',
    nameHint: 'as the shop will see it',
    about: 'About you (optional)',
    aboutHint: 'where you would promote it',
    join: 'Join',
    send: 'Apply',
    joined: (shop: string) => `You promote "${shop}" now`,
    sent: 'Sent. The shop will answer',
    noCode: 'Please enter the code',
    noName: 'Please say your name',
    why: (why: Why) =>
      ({
        STAFF: 'You work for this shop, so you cannot promote it.',
        REFUSED: 'The shop did not accept you.',
        NOT_RECRUITING: 'This shop looks for no promoters right now.',
      })[why],
  },
);
