import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  lit 文学 > novel 小说, essay 散文随笔, poem 诗
  life 生活 > cook 饮食手艺, nature 自然旅行
  kid 少儿 > picture 绘本, young 少儿读物
  set 套装 > boxed 盒装文集
`);

/** 旧巷书局: a bookshop that picks slowly. All titles are made up. */
export const jiuxiang: DemoShop = {
  id: 'jiuxiang',
  name: '旧巷书局',
  intro: '巷子里开了十一年的小书店，每个月只上新七本，每本都有店员读完才写的三句话。签名本随缘。',
  city: '江苏 苏州',
  mainCategory: { id: 'book', name: '图书' },
  platformPath: ['文具图书', '图书'],
  licence: 'licence-chaoyu',
  subMchId: '1900000104',
  logo: { palette: 'brick', motif: 'book', form: 0 },
  background: banner(
    'morning brick: bookStack jade 2 620 0.72; boxedSet plum 0 880 0.5; book navy 0 350 0.5',
  ),
  service: { mode: 'own', hours: '10:00-21:00' },
  rating: { overall: 490, product: 493, logistics: 485, service: 492, samples: 812 },
  trafficWeight: 1.26,
  orders30d: 733,
  openedDaysAgo: 566,
  shipWithinHours: 48,
  sevenDayReturn: true,
  freight: [
    {
      id: 'std',
      name: '满59包邮',
      valuationType: 'WEIGHT',
      shippingMethod: 'CONDITION_FREE',
      freeFromFen: 5900,
      first: { amount: 1, price: 600 },
      next: { amount: 1, price: 200 },
      notSendArea: [],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    hebian | 《河边的裁缝铺》长篇小说 平装 | 一条街三十年 | novel
    attrs 作者:沈渡; 页数:352页; 开本:32开; 装帧:平装锁线
    sku 版本: 平装 42/52 x160 420g; 签名本 58/68 x30 420g
    pic book navy wood kind=1
    text 裁缝一辈子量别人的身，没量过自己的心。店员小顾读到第三章就下班坐过了站。

    shanye | 《山野来信》书信体小说 精装 | 一个护林员的二十封信 | novel
    attrs 作者:周牧云; 页数:268页; 装帧:布脊精装
    sku 版本: 精装 58/72 x110 460g
    pic book pine linen kind=0
    text 信寄出去都没有回音，最后一封是别人代写的。

    yuehou | 《月光后厨》短篇集 | 十二个夜班的人 | novel
    attrs 作者:何小满; 页数:240页; 开本:32开
    sku 版本: 平装 39/48 x130 360g
    pic book ink stone kind=5
    text 面馆、医院、加油站、印刷厂。每篇都在凌晨三点。

    chuanghu | 《四扇窗户》悬疑 | 对面楼少了一盏灯 | novel
    attrs 作者:纪闻; 页数:312页; 开本:32开
    sku 版本: 平装 45/56 x120 430g
    pic book brick evening kind=3
    text 别先翻最后一页。店里三个人猜的凶手都不一样。

    manman | 《慢慢走回家》散文 | 城南旧事新写 | essay
    attrs 作者:陆知秋; 页数:220页; 装帧:平装
    sku 版本: 平装 38/46 x170 340g; 毛边本 58/70 x40 360g
    pic book mustard morning kind=2
    text 写修鞋匠那篇，我们贴在了收银台边上。毛边本要自己裁，裁的时候别急。

    caochang | 《野草场》自然随笔 | 一平方米看四季 | essay
    attrs 作者:林栖; 页数:256页; 附:手绘插图48幅
    sku 版本: 平装 48/59 x110 420g
    pic book leaf garden kind=2
    text 作者在城郊蹲了一年，只看一平方米的地。

    shi | 《给没有名字的云》诗集 | 口袋大小 | poem
    attrs 作者:阿黎; 页数:144页; 开本:64开; 装帧:软精装
    sku 颜色: 天青=sky 32/40 x120 180g; 暮紫=lilac 32/40 x96 180g
    pic book sky linen kind=4
    text 薄，轻，能放在大衣内袋。第六十一页那首很短，只有七个字。

    shi2 | 《铁轨尽头有海》诗选 双语 | 译者也是诗人 | poem
    attrs 作者:十二位诗人; 页数:198页; 开本:32开
    sku 版本: 平装 46/57 x80 320g
    pic book teal wood kind=1
    text 左页原文，右页译文，空白处够你写自己的。

    chufang | 《外婆的腌菜坛》饮食手记 | 六十种家常腌法 | cook
    attrs 作者:苏阿囡; 页数:232页; 附:步骤插图
    sku 版本: 平装 52/64 x100 480g
    pic book tomato wood kind=3
    text 盐几钱、日头几天，写得明白。封面会沾油，别心疼。

    mianbao | 《面包记时》家庭烘焙 | 从酵母的脾气说起 | cook
    attrs 作者:丁一禾; 页数:208页; 装帧:可平摊
    sku 版本: 可平摊装 68/85 x80 620g
    pic book wheat morning kind=4
    text 摊在灶台上不会自己合上，终于。

    shuijiao | 《木头说话》手工入门 | 三十件小木器 | cook
    attrs 作者:老榫; 页数:192页; 附:图纸
    sku 版本: 平装加图纸 66/82 x60 560g
    pic book walnut stone kind=3
    text 从一双筷子做到一只凳子，图纸一比一，可以直接描。

    niao | 《城里的鸟》观察手册 | 阳台上就能看到 | nature
    attrs 作者:羽生; 页数:176页; 鸟种:96种; 开本:长32开
    sku 版本: 平装 49/60 x110 320g
    pic book sage garden kind=2
    text 封底有一张打勾表，已经有读者勾到第七十种。

    huoche | 《绿皮车窗》旅行摄影文集 | 三万公里的慢 | nature
    attrs 作者:冯远; 页数:288页; 装帧:精装
    sku 版本: 精装 88/110 x50 900g
    pic bookStack jade morning kind=0
    text 一百一十张照片，没有一张是景点。

    huiben1 | 《会飞的枕头》绘本 3到6岁 | 睡前读一遍就困 | picture
    attrs 作者:米粥; 页数:40页; 装帧:精装; 适读:3到6岁
    sku 版本: 精装 39.8/49.8 x140 420g; 四册 138/180 x50 1680g
    pic pictureBook sky wood
    text 每一页都藏着一只猫。大人一般只找得到十一只。

    huiben2 | 《谁偷吃了月亮》绘本 4到8岁 | 狐狸说不是我 | picture
    attrs 作者:蓝果; 页数:44页; 装帧:精装; 适读:4到8岁
    sku 版本: 精装 42/52 x120 440g
    pic pictureBook indigo evening
    text 夜色那几页用了荧光墨，关灯会亮一点点。

    shaoer | 《阁楼上的无线电》少儿小说 | 九岁以上 | young
    attrs 作者:江禾; 页数:216页; 适读:9岁以上
    sku 版本: 平装 36/45 x130 340g
    pic book coral linen kind=5
    text 两个孩子修好一台老收音机，收到了三十年前的天气预报。

    boxed | 沈渡文集五卷盒装 收藏版 | 布面函套 | boxed
    attrs 作者:沈渡; 卷数:5; 装帧:布面精装 函套; 限:编号2000套
    sku 版本: 五卷 268/338 x36 2600g
    pic boxedSet plum stone
    text 每卷书脊颜色不同，排起来是傍晚的天。

    blind | 盲盒三本 店员替你挑 | 告诉我们你的心情 | boxed
    attrs 数量:3本; 说明:备注写三个词; 折合:约六折
    sku 规格: 三本 88/138 x200 1100g; 五本 138/220 x90 1800g
    pic bookStack mustard linen kind=2
    text 备注写三个词，我们照着挑，用牛皮纸包好，封面写为什么给你这本。
    `,
  ),
  reviews: reviews(`
    hebian | 5 | 坐过站的人 | 3 | 我也坐过站了，看到老裁缝量身那段没忍住。
    hebian | 5 | 河埠头 | 18 | 写的就是我外公那条街。
    shanye | 5 | 收信人 | 9 | 最后一封信读了三遍。
    yuehou | 4 | 夜班护士长 | 14 | 医院那篇太真了，加油站那篇略散。
    chuanghu | 5 | 猜错了 | 6 | 第三次翻转的时候我把书合上缓了一下。
    chuanghu | 3 | 急性子读者 | 22 | 前面铺垫长。 | 确实慢热，看到一百二十页之后您再告诉我们。
    manman | 5 | 城南旧客 | 2 | 修鞋匠那篇被我抄下来了。
    manman | 5 | 裁书刀 | 26 | 毛边本裁得歪歪扭扭，但很快乐。
    caochang | 5 | 蹲着看草 | 11 | 读完下楼蹲了半小时，看到一只瓢虫。
    shi | 5 | 第六十一页 | 5 | 七个字，一整天都在想。
    chufang | 5 | 腌菜新手 | 16 | 照着做了雪里蕻，成了。
    mianbao | 5 | 终于不合上 | 20 | 可平摊的菜谱请全世界推广。
    niao | 5 | 已勾三十二种 | 8 | 孩子现在遛弯带望远镜。
    huoche | 4 | 慢车爱好者 | 30 | 照片好，纸再厚一点就完美。
    huiben1 | 5 | 找猫大赛 | 4 | 找到十三只！店家说还有两只。
    huiben1 | 5 | 哄睡成功 | 13 | 读到第三页自己先睡着了。
    huiben2 | 5 | 关灯之后 | 24 | 亮起来那一下，娃尖叫。
    shaoer | 5 | 四年级男生 | 19 | 他主动要看第二遍，奇迹。
    boxed | 5 | 书架强迫症 | 12 | 书脊排开真是傍晚的颜色。
    blind | 5 | 孤独 海 重启 | 1 | 写了这三个词，收到《铁轨尽头有海》，包书纸上写着：都会到的。哭了。
    blind | 5 | 选择恐惧 | 10 | 三本都中，比我自己会挑。
    blind | 2 | 有一本看过 | 28 | 三本里有一本我刚买过。 | 怪我们没问，寄回到付，换两本给您。
  `),
  stories: stories(`
    article | 十一月的七本书 | 一本慢的，一本快的，一本给睡不着的人 | 旧巷书局 | morning brick: bookStack jade 2 560 0.8; book mustard 2 850 0.46
    article | 毛边本怎么裁 | 一把钝一点的刀，一个没事的下午 | 旧巷书局 | wood mustard: book mustard 2 540 0.76
    video | 盲盒是怎么挑出来的 | 你写三个词，我们吵一架 | 巷口的灯 | linen mustard: bookStack mustard 2 540 0.86
    video | 关灯看绘本 | 荧光墨的那几页 | 巷口的灯 | evening indigo: pictureBook indigo 0 540 0.86
  `),
  showcase: { scale: 2, productIds: ['blind', 'manman'] },
};
