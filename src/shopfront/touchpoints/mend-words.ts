import type { CheckName, Finding } from '../../../domain/touchpoints/checks';

type Mends = Readonly<Partial<Record<Finding, string>>> & {
  readonly byCheck: Readonly<Partial<Record<CheckName, string>>>;
};

const zh: Mends = {
  unproved: '请平台确认，或让账号的管理员完成验证；确认前文章和视频不会展示。',
  unused: '有自己的小程序或企业微信再关联，没有也不影响开店。',
  notOpen: '恢复营业后自动能搜到。',
  nobodyBought: '给群里的人一张券，或挑一件低价好货来分享。',
  tooEarly: '不用做什么，过几天会自动有结果。',
  notCounted: '等有人来过就能测。可以先把店铺分享给朋友看看。',
  noService: '开通后，顾客在商品页和店铺页就能找到你。',
  waiting: '先去回复等得最久的人，没人回复也会拉低服务评分。',
  unanswered: '排好客服的班，或者写几条自动回复，把营业时间写准。',
  slow: '把常见问题写成快捷短语和自动回复，平均 3 分钟内回复就达标。',
  nobodyAsked: '有人咨询后自动会测。',
  elsewhere: '请在企业微信里留意回复。想在这里统计，可以改用本店客服。',
  byCheck: {
    officialLinked: '邀请账号的管理员关联。关联后文章、视频和直播才能带顾客来店里。',
    channelsLinked: '邀请账号的管理员关联。关联后文章、视频和直播才能带顾客来店里。',
    miniProgramLinked: '邀请小程序的管理员关联，来源里才分得清是自己的还是别人的。',
    wecomLinked: '邀请企业微信的管理员关联，确认替本店答话、分享的是自己的人。',
    foundByName: '换个独特、好念的店名，或看看前面的店强在哪里。',
    foundByCategory: '同一类目里先比评分再比订单：看看怎样能靠前。',
    articleOnHome: '在橱窗里加一篇公众号文章，让顾客认识你。',
    videoOnHome: '在橱窗里加一条视频号视频，看过的人更愿意买。',
    menuOrArticle: '把店铺路径放进公众号菜单，或在文章里插入店铺卡片。',
    channelsVisits: '在视频号主页、视频和直播间挂上店铺的路径。',
    privateOrders: '在商品页点“分享”发到群里或朋友圈，带来的订单会记在分享的人名下。',
  },
};

const en: Mends = {
  unproved: 'Ask the platform to confirm it, or its manager to prove it; until then nothing of it is shown.',
  unused: 'Link one if the shop has its own; it sells as well without.',
  notOpen: 'It is found again once the shop is open.',
  nobodyBought: 'Give the group a coupon, or share one good thing at a low price.',
  tooEarly: 'Nothing to do: the answer comes in some days.',
  notCounted: 'It can be told once somebody came. Share the shop with a friend to begin.',
  noService: 'Then shoppers reach you from products and the shop.',
  waiting: 'Answer who waits longest: silence also costs the service score.',
  unanswered: 'Plan who answers when, write automatic answers, and set true opening hours.',
  slow: 'Write phrases and automatic answers for what is asked often; 3 minutes on average is well.',
  nobodyAsked: 'It is told once somebody asks.',
  elsewhere: 'Look after answers in 企业微信. To have them counted, use the shop’s own service.',
  byCheck: {
    officialLinked: 'Invite its manager. Then articles, videos and live rooms can lead shoppers here.',
    channelsLinked: 'Invite its manager. Then articles, videos and live rooms can lead shoppers here.',
    miniProgramLinked: 'Invite its manager: then the sources tell your own from those of others.',
    wecomLinked: 'Invite its manager: then it is certain that who answers and shares there is yours.',
    foundByName: 'Choose a name of its own, or see what the shops before it have.',
    foundByCategory: 'Within a category the rating decides, then orders: see what would move it.',
    articleOnHome: 'Put an article of your 公众号 into the showcase.',
    videoOnHome: 'Put a video of your 视频号 into the showcase.',
    menuOrArticle: 'Put the shop’s path into the 公众号 menu, or its card into an article.',
    channelsVisits: 'Put the shop’s path on the 视频号 page, videos and live rooms.',
    privateOrders: 'Share a product to a group or Moments: its orders count for who shared it.',
  },
};

const mendIn = (words: Mends) => (check: CheckName, finding: Finding) =>
  words[finding] ?? words.byCheck[check] ?? '';

/** How what was found is mended, in one sentence. */
export const mendZh = mendIn(zh);
export const mendEn = mendIn(en);
