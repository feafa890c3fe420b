import { dictionary } from '@/words/dictionary';

/** Why a code opens no draft. */
export type Why = 'over' | 'wrong' | 'changed' | 'stranger' | 'closed';

const whyZh: Record<Why, string> = {
  over: '预览码已过期',
  wrong: '这个预览码不对',
  changed: '这一稿又改过了',
  stranger: '你不是这家店的成员',
  closed: '店铺已关闭',
};
const hintZh: Record<Why, string> = {
  over: '每个码只用半小时，请在店铺装修页重新生成',
  wrong: '可能没有复制完整，请在店铺装修页重新生成，再扫一次',
  changed: '一个码只看一稿，请在店铺装修页给新的一稿重新生成',
  stranger: '未发布的主页只给本店成员看，请店主先邀请你加入',
  closed: '关闭的店铺没有主页可看',
};
const whyEn: Record<Why, string> = {
  over: 'This code is over',
  wrong: 'This code is not right',
  changed: 'The draft was changed since',
  stranger: 'You are not a member of this shop',
  closed: 'This shop is closed',
};
const hintEn: Record<Why, string> = {
  over: 'A code opens for half an hour. Please make a new one in the homepage studio.',
  wrong: 'It may not be complete. Please make a new one in the homepage studio and scan it again.',
  changed: 'A code opens one draft. Please make one for the new draft in the homepage studio.',
  stranger: 'What is not published is for members of the shop. Please ask its owner to invite you.',
  closed: 'A closed shop has no homepage to look at.',
};

export const previewWords = dictionary(
  {
    as: '以谁的眼光',
    first: '首次来访',
    fromLive: '从直播间来',
    fromMoments: '从朋友圈来',
    soldOut: '全部售罄',
    previewName: '店铺主页预览',
    still: '预览中，点击不会打开',
    page: '主页预览',
    banner: (version: number) => `预览第 ${version} 稿：尚未发布，不能下单`,
    until: (when: string) => `仅本店成员可见，${when} 前有效`,
    code: '手机预览',
    codeTitle: '手机扫码预览',
    codeHint: '用本店成员的手机扫码。只看这一稿，改动后请重新生成；手机须能访问当前网址。',
    codePicture: '预览二维码',
    openHere: '在本机打开',
    noCode: '当前环境没有设置签名密钥，暂不能生成预览码',
    unsaved: '请等草稿保存后再预览',
    scanHint: (when: string) => `用本店成员的微信扫码，${when} 前有效。只看这一稿，改动后请重新生成。`,
    why: (why: Why) => whyZh[why],
    whyHint: (why: Why) => hintZh[why],
  },
  {
    as: 'Seen by',
    first: 'A first visitor',
    fromLive: 'One from a live room',
    fromMoments: 'One from Moments',
    soldOut: 'When all is sold out',
    previewName: 'Preview of the homepage',
    still: 'This is a preview: nothing opens',
    page: 'Homepage preview',
    banner: (version: number) => `Preview of draft ${version}: not published, nothing can be bought`,
    until: (when: string) => `For members of this shop, until ${when}`,
    code: 'On a phone',
    codeTitle: 'Scan to preview',
    codeHint:
      'For the phone of a member of this shop. It opens this draft only; make a new code after changes. The phone must reach this address.',
    codePicture: 'Code of the preview',
    openHere: 'Open it here',
    noCode: 'This environment has no secret to sign a code with',
    unsaved: 'Please wait until the draft is saved',
    scanHint: (when: string) =>
      `For the WeChat of a member of this shop, until ${when}. It opens this draft only; make a new code after changes.`,
    why: (why: Why) => whyEn[why],
    whyHint: (why: Why) => hintEn[why],
  },
);
