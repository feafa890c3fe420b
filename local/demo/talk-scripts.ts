/** What shoppers and shops of the demo street have said to each other; minutes are before the street is filled. */

import type { Carrier, OutState, ServiceTalkDoc } from '../../domain/documents';

export type Line =
  | readonly [who: '客' | '店' | '答' | '示', minutesAgo: number, text: string]
  | readonly [who: '客' | '店', minutesAgo: number, text: string, product: string];

export interface TalkScript {
  readonly shopId: string;
  readonly shopper: string;
  readonly carrier: Carrier;
  readonly state: ServiceTalkDoc['state'];
  readonly lines: readonly Line[];
  /** A note of the shop. */
  readonly note?: string;
  /** What became of the last line of the shop in WeChat. */
  readonly lastOut?: OutState;
}

export const talkScripts: readonly TalkScript[] = [
  {
    shopId: 'laochen',
    shopper: 'o_demo_xiaolin',
    carrier: 'page',
    state: 'taken',
    note: '老顾客，爱吃辣，上次多放了一包油泼辣子。',
    lines: [
      ['客', 2885, '老板，油泼面的辣子能少放点吗？我家孩子不太能吃辣'],
      ['示', 2884, '客服丫丫为您服务'],
      ['店', 2883, '可以的，辣子是单独一包，您自己加就好。给您备注上“少辣”啦'],
      ['客', 2882, '太好了，那我下单了'],
      ['店', 2881, '好嘞，今天下午四点前的单子当天发'],
      ['客', 26, '我的快递到哪了'],
      [
        '答',
        26,
        '您最近的订单「咸阳手擀油泼biangbiang面 半干宽面带油泼辣子包」：已付款，等待发货。回复「人工」可转接客服。',
      ],
      ['客', 21, '能不能帮我改成和凉皮一起发？刚又看上这个'],
      ['客', 21, '', 'liangpi'],
      ['店', 18, '能的，热米皮是当天早上蒸的，我让大刚装一个箱子里，运费不另收'],
      ['店', 17, '顺便给您看看这个，配凉皮吃正好'],
      ['店', 17, '', 'mianjin'],
      ['客', 6, '好呀，擀面皮保质期几天？'],
    ],
  },
  {
    shopId: 'laochen',
    shopper: 'o_demo_ahe',
    carrier: 'wechat',
    state: 'queued',
    lines: [
      ['答', 5, '您好，欢迎光临！可以直接问发货、物流和退款，需要人工请回复「人工」。'],
      ['客', 5, '你们的牛肉拉面汤料里有没有味精？我对这个有点敏感'],
      ['客', 4, '在吗'],
    ],
  },
  {
    shopId: 'laochen',
    shopper: 'o_demo_songjie',
    carrier: 'page',
    state: 'closed',
    lines: [
      ['客', 1530, '臊子面煮几分钟合适？上次有点坨'],
      ['示', 1529, '客服丫丫为您服务'],
      ['店', 1528, '水大开下面，点一次凉水，再开就捞，大概两分半。捞出来先浇一勺汤拌开就不坨了'],
      ['客', 1524, '记下了，谢谢姑娘'],
      ['店', 1523, '不客气，宋姐吃好再来'],
      ['示', 1490, '本次服务已结束'],
    ],
  },
  {
    shopId: 'xiaozao',
    shopper: 'o_demo_xiaolin',
    carrier: 'page',
    state: 'queued',
    lines: [
      ['客', 13, '', 'jacket1'],
      ['客', 13, '孩子 108 厘米、36 斤，拿 110 还是 120？想穿到明年春天'],
      ['客', 11, '里布掉毛吗'],
    ],
  },
  {
    shopId: 'pangju',
    shopper: 'o_demo_songjie',
    carrier: 'wechat',
    state: 'taken',
    note: '猫叫年糕，三岁，软便。',
    lastOut: 'unknown',
    lines: [
      ['客', 74, '转人工'],
      ['答', 74, '已为您转接人工客服，请稍候。'],
      ['示', 73, '客服丫丫为您服务'],
      ['店', 73, '您好，我是丫丫，请讲'],
      ['客', 70, '换了你家鲜鸡肉粮以后有点软便，是不是要退'],
      [
        '店',
        68,
        '先别急，换粮要七天慢慢来：头两天新粮只放四分之一，再逐步加。您按这个试三天，还软便就给您退',
        'chicken',
      ],
    ],
  },
  {
    shopId: 'pangju',
    shopper: 'o_demo_xiaolin',
    carrier: 'page',
    state: 'bot',
    lines: [
      ['客', 340, '怎么退款'],
      ['答', 340, '没有查到您在本店的订单。如有其他问题请直接留言，或回复「人工」转接客服。'],
    ],
  },
];
