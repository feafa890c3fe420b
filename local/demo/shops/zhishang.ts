import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  book 本子手帐 > note 笔记本, plan 日程手帐
  pen 书写 > fountain 钢笔墨水, pencil 铅笔彩铅
  deco 手帐装饰 > tape 纸胶带, letter 信纸礼盒
  store 收纳 > case 笔袋
`);

/** 纸上小城: stationery. */
export const zhishang: DemoShop = {
  id: 'zhishang',
  name: '纸上小城文具',
  intro: '做纸的人开的文具店。本子自己配纸，钢笔一支支试写过，墨水的颜色以苏州的巷子命名。',
  city: '江苏 苏州',
  mainCategory: { id: 'stationery', name: '文具' },
  platformPath: ['文具图书', '文具'],
  licence: 'licence-chaoyu',
  subMchId: '1900000104',
  logo: { palette: 'indigo', motif: 'pencil', form: 0 },
  background: banner(
    'linen indigo: notebook indigo 0 640 0.84; pencils coral 13 880 0.58; fountainPen navy 2 330 0.56',
  ),
  service: { mode: 'own', hours: '09:30-21:30' },
  rating: { overall: 484, product: 488, logistics: 480, service: 483, samples: 903 },
  trafficWeight: 1.22,
  orders30d: 974,
  openedDaysAgo: 498,
  shipWithinHours: 48,
  sevenDayReturn: true,
  store: {
    appid: 'wx6d1f20b8a94c3e57',
    couponId: '30000000001724',
    // Letters by hand are made to order, and sold there alone.
    products: { letter: '10000000104672' },
  },
  freight: [
    {
      id: 'std',
      name: '满39包邮',
      valuationType: 'PIECE',
      shippingMethod: 'CONDITION_FREE',
      freeFromFen: 3900,
      first: { amount: 3, price: 600 },
      next: { amount: 3, price: 200 },
      notSendArea: [],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    cloth | 布面精装方格本A5 道林纸192页可平摊 | 钢笔不洇 | note
    attrs 开本:A5; 纸张:100克道林; 页数:192页; 装订:锁线可平摊
    sku 颜色: 竹青=jade 39.8/52 x180 380g; 靛蓝=indigo 39.8/52 x160 380g; 胭脂=rose 39.8/52 x120 380g; 杏黄=mustard 39.8/52 x110 380g
    pic notebook jade wood kind=0
    text 摊开是平的，写到中缝不用按着。方格五毫米，淡灰，复印时看不见。

    blank | 布面空白本A5 速写随笔两用 | 留白给你 | note
    attrs 开本:A5; 纸张:120克米白; 页数:160页; 装订:锁线
    sku 颜色: 燕麦=oat 42.8/56 x130 400g; 墨色=ink 42.8/56 x120 400g
    pic notebook oat linen kind=3
    text 纸厚，淡彩水彩能上一层。封面的布会越用越软。

    pocket | 口袋笔记本三册装 骑马钉横线 | 想到就记 | note
    attrs 开本:A6; 纸张:80克; 页数:每册48页; 规格:三册
    sku 配色: 青绿三色=teal 24.8/32 x240 180g; 日落三色=coral 24.8/32 x200 180g
    pic notebook teal studio kind=18 set=3 mates=coral,mustard
    text 薄，能塞进衬衫口袋。写满一本换一本，封底有一小格记日期。

    weekly | 2027周计划本 竖时间轴不印节日广告 | 一周一跨页 | plan
    attrs 开本:B6; 纸张:100克道林; 覆盖:2026年12月至2027年12月; 附:透明书衣
    sku 颜色: 松绿=pine 58/78 x150 320g; 蜜桃=blush 58/78 x140 320g; 海军=navy 58/78 x96 320g
    pic notebook pine morning kind=18
    text 左边一周，右边是空的，随你列清单还是贴票根。周六周日和工作日一样宽。

    diary | 五年日记 一天四行写五遍 | 回头看很好玩 | plan
    attrs 开本:A6; 纸张:60克薄纸; 页数:368页; 附:双丝带
    sku 颜色: 绛紫=plum 88/118 x70 420g; 墨绿=pine 88/118 x64 420g
    pic notebook plum stone kind=9
    text 每页一个日期，分五格。第二年写的时候会先读到去年的自己。

    gridbig | 横版A4方格草图本 项目规划用 | 会议桌上摊得开 | plan
    attrs 开本:A4横; 纸张:90克; 页数:80页; 装订:线圈
    sku 颜色: 牛皮=kraft 36.8/48 x120 520g; 灰=slate 36.8/48 x90 520g
    pic notebook kraft wood kind=11
    text 线圈在短边，左右手都不硌。每页可撕，撕口齐。

    pen1 | 入门钢笔 轻盈树脂杆F尖学生练字 | 不挑手不划纸 | fountain
    attrs 笔尖:F明尖; 杆:树脂; 上墨:吸墨器; 重量:16克
    sku 颜色: 深海=navy 49.8/66 x200 120g; 酒红=plum 49.8/66 x150 120g; 墨绿=pine 49.8/66 x130 120g
    pic fountainPen navy wood kind=2
    text 发货前每一支都蘸墨写过三行，所以笔尖会有一点点墨痕，别当二手。

    pen2 | 黄铜杆钢笔 越用越有光泽M尖 | 有分量的一支 | fountain
    attrs 笔尖:M; 杆:黄铜; 重量:48克; 附:皮笔套
    sku 表面: 原色=mustard 198/258 x46 260g; 做旧=walnut 218/278 x32 260g
    pic fountainPen mustard stone kind=2
    text 黄铜会记住你的手汗。想让它亮，用牙膏擦一下。

    ink | 苏州巷子彩墨30毫升 染料型六色 | 每瓶一条巷子 | fountain
    attrs 容量:30毫升; 类型:染料型; 易洗:是; 瓶:玻璃
    sku 颜色: 平江蓝=indigo 36/46 x120 160g; 枇杷黄=mustard 36/46 x90 160g; 青石灰=slate 36/46 x84 160g; 石榴红=chili 36/46 x76 160g; 苔痕=moss 36/46 x70 160g; 藕荷=lilac 36/46 x88 160g
    pic fountainPen indigo linen kind=8
    text 平江蓝干了会泛一点红。藕荷很淡，适合写不想被别人看见的话。

    pencil24 | 油性彩铅24色 铁盒可平铺 | 叠色不打滑 | pencil
    attrs 笔芯:3.3毫米油性; 木材:椴木; 颜色:24色; 盒:马口铁
    sku 规格: 24色 58/78 x140 360g; 48色 108/148 x60 680g
    pic pencils coral morning kind=13
    text 铅芯不断，削到只剩四厘米也不晃。色号印在笔尾，找起来快。

    hb | 原木铅笔HB十二支 三角杆儿童握姿 | 顺着手指就握对 | pencil
    attrs 硬度:HB; 数量:12支; 杆:三角; 附:卷笔刀
    sku 规格: 12支 15.8/22 x400 110g; 36支 42/58 x160 330g
    pic pencils wheat wood kind=13
    text 没有漆，咬一口也不怕。尾端留白可以写名字。

    tape1 | 纸胶带 街角系列四卷15毫米 | 好撕不留胶 | tape
    attrs 宽度:15毫米; 长度:每卷7米; 材质:和纸; 数量:四卷
    sku 系列: 玫瑰街角=rose 22.8/30 x260 140g; 青瓦街角=celadon 22.8/30 x220 140g; 橘子街角=orange 22.8/30 x180 140g
    pic tapes rose linen
    text 手撕就齐。贴在日记里半年，揭下来纸不起毛。

    tape2 | 宽版风景纸胶带 30毫米循环三十厘米 | 一撕一幅小画 | tape
    attrs 宽度:30毫米; 长度:5米; 循环:30厘米; 数量:四卷
    sku 主题: 山=pine 32.8/42 x120 180g; 海=sky 32.8/42 x130 180g
    pic tapes teal morning
    text 一个循环里从清晨到夜里，撕哪一段都是完整的。

    letter | 信纸信封礼盒 棉浆纸十套带火漆 | 写封慢一点的信 | letter
    attrs 信纸:20张棉浆; 信封:10个; 附:火漆粒 印章 蜡勺
    sku 颜色: 米白=cream 78/108 x60 460g; 灰蓝=sky 78/108 x52 460g
    pic giftBox cream linen kind=3
    text 棉浆纸边是毛的，钢笔上去有沙沙声。火漆给了两色，够封十二封。

    gift | 开学文具礼盒 本子钢笔胶带笔袋一套 | 拆开就能用 | letter
    attrs 内含:A5本 入门钢笔 墨水 纸胶带 笔袋; 包装:硬盒
    sku 配色: 海军=navy 158/218 x50 980g; 蜜桃=blush 158/218 x46 980g
    pic giftBox navy wood kind=13
    text 六样都是正装。送孩子的话，备注里写名字，我们用钢笔写在卡上。

    case1 | 帆布笔袋 大开口可立十五支 | 翻开像个小笔筒 | case
    attrs 尺寸:21x8x6厘米; 面料:12安帆布; 容量:约15支
    sku 颜色: 芥末=mustard 29.8/39 x170 110g; 灰蓝=slate 29.8/39 x140 110g; 珊瑚=coral 29.8/39 x120 110g
    pic pencilCase mustard wood kind=1
    text 拉链往下折，前片压平，就变成一个托盘，考试时放桌上不滚。

    case2 | 双层大容量笔袋 手帐人收纳包 | 胶带印章都装下 | case
    attrs 尺寸:23x12x7厘米; 面料:防泼水尼龙; 隔层:8
    sku 颜色: 墨绿=pine 45.8/59 x100 210g; 丁香=lilac 45.8/59 x90 210g
    pic pencilCase lilac linen kind=9
    text 上层放笔，下层放胶带和小剪刀，中间那层网袋给便签。
    `,
  ),
  reviews: reviews(`
    cloth | 5 | 写字的阿树 | 2 | 真的能平摊！方格颜色淡到刚刚好，钢笔正反两面写都不透。
    cloth | 5 | 周五见 | 9 | 竹青色太温柔了，已经凑齐四色。
    cloth | 4 | 左撇子联盟 | 20 | 纸很好，丝带要是再长两厘米就好了。 | 收到，下一批改成二十五厘米。
    blank | 5 | 速写本消耗者 | 7 | 水彩铺一层薄的不皱，惊喜。
    pocket | 5 | 灵感捕手 | 14 | 小本子消耗太快，建议出十册装。
    weekly | 5 | 计划不如变化 | 1 | 不印广告不印鸡汤，谢天谢地。
    weekly | 4 | 行政小张 | 18 | 周末那两格一样宽，对我这种周末加班的人很友好……
    diary | 5 | 第二年的我 | 30 | 去年今天我写的是我要早睡，看笑了。
    pen1 | 5 | 练字的初二学生 | 5 | 比我同桌两百块的还顺滑，妈妈同意我再买一支。
    pen1 | 5 | 语文老师老何 | 12 | 给班里买了二十支，没有一支断墨。
    pen1 | 3 | 较真先生 | 22 | 笔尖有墨痕，一开始以为是用过的，问了才知道是试写。 | 是我们没在包装上写清楚，现在每支都附了试写卡。
    pen2 | 5 | 铜锈 | 16 | 手感沉，三个月后颜色变得好看极了。
    ink | 5 | 墨水瓶收藏家 | 4 | 平江蓝干了真的泛红光，太美。
    ink | 5 | 藕荷色的风 | 10 | 很淡，拿来写日记正好，别人看不清。
    ink | 2 | 粗心大意 | 27 | 瓶盖没拧紧，漏了小半瓶到盒子里。 | 对不起，给您重发一瓶，现在每瓶加了封口膜。
    pencil24 | 5 | 画画的奶奶 | 8 | 孙女和我抢着用，颜色叠三层都不滑。
    hb | 5 | 一年级新生 | 6 | 孩子握笔姿势自己就对了，老师都问哪里买的。
    tape1 | 5 | 手帐少女喵 | 3 | 好撕！不留胶！颜色高级！
    tape1 | 4 | 剪刀手 | 25 | 青瓦那卷印得有一点点偏。
    letter | 5 | 慢邮件 | 11 | 给异地的他写了第一封信，火漆盖了三次才成功。
    gift | 5 | 新生家长群 | 13 | 卡片上手写的名字，女儿舍不得扔。
    case1 | 5 | 期末冲刺 | 15 | 翻开真的能当托盘，监考老师都多看了两眼。
    case2 | 4 | 囤货大户 | 19 | 能装，装满了也挺沉。
  `),
  stories: stories(`
    article | 钢笔洇不洇，看纸的这三处 | 克重不是全部，还要看施胶和压光 | 纸上小城 | wood indigo: notebook jade 0 620 0.84; fountainPen navy 2 320 0.6
    article | 六条苏州巷子，六瓶墨水 | 我们拿着色卡走了两天，回来调了四十一次 | 纸上小城 | linen indigo: fountainPen indigo 8 480 0.8; tapes celadon 0 820 0.5
    video | 一支笔出厂前的三行字 | 调笔尖的师傅姓钱，今年五十八 | 小城纸匠 | stone mustard: fountainPen mustard 2 540 0.95
    video | 纸胶带翻车与挽救 | 贴歪了别撕，先用吹风机 | 小城纸匠 | morning rose: tapes rose 0 540 0.9
  `),
  showcase: { scale: 1, productIds: ['cloth', 'ink', 'pen1'] },
};
