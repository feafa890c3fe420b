import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  pack 背包 > daypack 日用徒步包, trek 长线重装包
  camp 营地 > tent 帐篷天幕, sleep 睡袋垫子, chair 桌椅
  cook 野炊水具 > pot 锅具, bottle 水壶
  light 照明 > lantern 营灯
`);

/** 野行山谷: outdoor gear. */
export const yexing: DemoShop = {
  id: 'yexing',
  name: '野行山谷户外',
  intro: '四个领队开的小店。每件装备自己背过一季才上架，不合适三十天内可以退，脏一点也收。',
  city: '四川 成都',
  mainCategory: { id: 'outdoor', name: '户外装备' },
  platformPath: ['运动户外', '户外装备'],
  licence: 'licence-yexing',
  subMchId: '1900000103',
  logo: { palette: 'teal', motif: 'tent', form: 2 },
  background: banner(
    'valley orange: tent orange 0 660 0.86; lantern mustard 0 400 0.36; campChair sand 0 900 0.5',
  ),
  service: { mode: 'own', hours: '10:00-22:30' },
  rating: { overall: 479, product: 485, logistics: 470, service: 481, samples: 516 },
  trafficWeight: 1.16,
  orders30d: 462,
  openedDaysAgo: 420,
  shipWithinHours: 48,
  sevenDayReturn: true,
  freight: [
    {
      id: 'std',
      name: '全国包邮',
      valuationType: 'PIECE',
      shippingMethod: 'FREE',
      first: { amount: 1, price: 0 },
      next: { amount: 1, price: 0 },
      notSendArea: [],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    day22 | 轻量日徒步包22升 防泼水透气背板 | 周末爬山刚好 | daypack
    attrs 容量:22升; 重量:680克; 面料:210D锦纶; 背负:悬空网架
    sku 颜色: 湖蓝绿=teal 269/349 x80 820g; 芥末黄=mustard 269/349 x64 820g; 砖红=brick 269/349 x46 820g
    pic backpack teal valley
    text 背板离背两厘米，夏天后背是干的。侧袋能单手拿到水壶，不用脱包。

    day18 | 通勤徒步两用包18升 电脑仓可拆 | 工作日上班周末上山 | daypack
    attrs 容量:18升; 重量:590克; 电脑仓:14寸; 面料:再生涤纶
    sku 颜色: 墨黑=ink 229/299 x90 720g; 鼠尾草=sage 229/299 x52 720g
    pic backpack ink studio
    text 电脑仓是独立的一片，周末抽出来，包就轻了二百克。

    kids12 | 儿童户外小背包12升 带胸扣哨子 | 6到12岁自己背 | daypack
    attrs 容量:12升; 重量:360克; 适合身高:110到150厘米; 附:防雨罩
    sku 颜色: 珊瑚橙=coral 149/199 x70 480g; 天空蓝=sky 149/199 x58 480g
    pic backpack coral garden size=s
    text 胸扣是一枚哨子。肩带按孩子的肩宽重新打版，不是把大人的包缩小。

    trek55 | 长线重装背包55加10升 可调背长 | 七天补给背得动 | trek
    attrs 容量:55加10升; 重量:1.86千克; 背长:42到52厘米可调; 承重:建议16千克内
    sku 背长: S码42到46=pine 799/999 x26 2200g; M码46到52=pine 799/999 x34 2200g
    pic backpack pine valley size=l
    text 腰封是热压的，两侧各一个能装手机的口袋。底仓隔开，湿帐篷和睡袋不打架。

    tent2 | 双人三季帐 双层防雨一分钟外挂 | 两个人加两个包 | tent
    attrs 重量:2.1千克; 内帐:210x135x105厘米; 防水:外帐3000毫米 底5000毫米; 杆:7001铝
    sku 颜色: 落日橙=orange 699/899 x40 2500g; 松林绿=pine 699/899 x36 2500g
    pic tent orange valley
    text 内帐可以先挂好再收，雨里拆营地不湿。前厅够放两双鞋和一个炉子。

    tent4 | 家庭四人帐 站得起来的一室一厅 | 带娃露营刚好的大小 | tent
    attrs 重量:7.8千克; 高:185厘米; 防水:3000毫米; 搭建:快开8分钟
    sku 颜色: 沙丘=sand 1099/1399 x22 8600g; 森林=moss 1099/1399 x18 8600g
    pic tent sand valley size=l
    text 一米八五的爸爸不用弯腰。门厅能摆一张桌四把椅，下雨天打牌用。

    tentkid | 儿童室内外小帐篷 纯棉防泼水 | 客厅里的山谷 | tent
    attrs 尺寸:120x110x130厘米; 面料:棉帆布; 收纳:折叠
    sku 颜色: 天空=sky 259/329 x45 3200g; 草莓粉=rose 259/329 x38 3200g
    pic tent sky garden size=s
    text 杆子是松木，打磨过边。底垫可拆洗，机洗三十度。

    bag5 | 三季羽绒睡袋 舒适5度650蓬 | 压缩完像个哈密瓜 | sleep
    attrs 充绒:450克650蓬白鸭绒; 重量:980克; 舒适温标:5度; 适合身高:185厘米内
    sku 颜色: 藏青=navy 569/729 x44 1200g; 珊瑚=coral 569/729 x30 1200g
    pic sleepingBag navy studio
    text 拉链做了防夹，半夜出来不骂人。可以两条拼成双人，一左一右选开口就行。

    bag15 | 信封式棉睡袋 舒适15度可当被子 | 车里办公室都能用 | sleep
    attrs 填充:仿羽棉; 重量:1.2千克; 舒适温标:15度; 展开:190x150厘米
    sku 颜色: 燕麦=oat 139/189 x110 1400g; 苔绿=moss 139/189 x85 1400g
    pic sleepingBag moss valley
    text 完全拉开就是一床被子，里布是磨毛的，不滑不静电。

    quiltcamp | 露营防潮毯 羊羔绒双面200x150 | 草地沙滩都铺得 | sleep
    attrs 尺寸:200x150厘米; 底面:防水牛津; 重量:1.1千克
    sku 花色: 红格=brick 119/159 x90 1300g; 蓝格=indigo 119/159 x70 1300g
    pic throwRug brick garden kind=2
    text 底面是牛津布，早上草地有露水也不透。卷起来有提手。

    chair | 高背折叠露营椅 榉木扶手承重150公斤 | 坐下就不想走 | chair
    attrs 重量:3.4千克; 承重:150公斤; 面料:600D牛津; 扶手:榉木
    sku 颜色: 沙色=sand 239/309 x75 3900g; 墨绿=pine 239/309 x60 3900g; 黑=ink 239/309 x40 3900g
    pic campChair sand valley kind=0
    text 坐高四十二，膝盖不会顶到胸口。侧边那个口袋放得下一罐饮料和一本书。

    chairkid | 亲子低坐折叠椅 小号承重80公斤 | 大人孩子都能坐 | chair
    attrs 重量:1.9千克; 坐高:28厘米; 承重:80公斤
    sku 颜色: 向日葵=lemon 139/179 x60 2200g; 蓝莓=indigo 139/179 x42 2200g
    pic campChair lemon garden kind=18 size=s
    text 收起来只有一根擀面杖粗细，孩子能自己扛。

    pot | 纯钛吊锅套装1.6升 附锅盖杯子 | 一锅煮两人的面 | pot
    attrs 材质:纯钛; 容量:1.6升; 重量:310克; 附:收纳网袋
    sku 规格: 吊锅加杯 329/429 x48 420g; 吊锅加两杯 389/499 x30 520g
    pic cookset steel valley kind=0
    text 钛锅传热快，小火，别走开。烧过会变蓝紫，那是钛的颜色，不影响用。

    wokcamp | 户外不粘小炒锅 折叠柄20厘米 | 野外也能炒个菜 | pot
    attrs 直径:20厘米; 重量:380克; 材质:硬质氧化铝; 适用:气炉 明火
    sku 规格: 单锅 129/169 x66 520g; 锅加铲 149/199 x40 640g
    pic wok slate valley
    text 柄能折到锅里，扣着盖就能塞进背包侧袋。

    flask | 316不锈钢保温壶750毫升 24小时温水 | 雪山上有口热的 | bottle
    attrs 容量:750毫升; 材质:316内胆; 重量:420克; 保温:12小时65度以上
    sku 颜色: 苔绿=moss 159/209 x130 620g; 珊瑚=coral 159/209 x96 620g; 白雪=snow 159/209 x88 620g
    pic flask moss valley kind=0
    text 盖子就是杯子。提环是软的，挂在包上不叮当响。

    flaskkid | 儿童保温水杯400毫升 吸管直饮两盖 | 自己能打开 | bottle
    attrs 容量:400毫升; 材质:316内胆 食品级硅胶; 重量:260克
    sku 图案: 小太阳=lemon 109/149 x100 420g; 小猫=blush 109/149 x86 420g
    pic flask lemon garden kind=18 size=s
    text 两个盖子，平时吸管，冬天换直饮。配件单独卖，坏一个换一个。

    lantern | 复古露营灯 充电三色温可调光 | 营地的那点气氛 | lantern
    attrs 亮度:30到360流明; 续航:暖光最低60小时; 防水:IPX4; 充电:Type-C
    sku 颜色: 黄铜=mustard 169/229 x88 780g; 墨绿=pine 169/229 x70 780g; 白=snow 169/229 x44 780g
    pic lantern mustard evening
    text 旋钮有阻尼，可以一点点拧到像烛光。提手下面藏着一个挂钩。
    `,
  ),
  reviews: reviews(`
    day22 | 5 | 四姑娘山回来 | 3 | 背了两天，后背真是干的。侧袋拿水不用脱包这个设计好评。
    day22 | 4 | 周末爬山队 | 12 | 腰扣的织带偏长，剪短一截就好。 | 可以用配的收纳环卷起来，剪了就没法给高个子用啦。
    day22 | 5 | 小鹿 | 26 | 芥末黄比图片稍微深一点，更好看。
    day18 | 5 | 地铁登山客 | 8 | 周一到周五背电脑，周六背零食，没毛病。
    kids12 | 5 | 壮壮妈 | 5 | 孩子吹了一路哨子……除此之外都好。
    trek55 | 5 | 长穿毕业 | 10 | 七天下来肩膀没淤青，腰封给力。
    trek55 | 4 | 老驴阿飞 | 34 | 顶包的卡扣手套戴着有点难按。
    tent2 | 5 | 风雨无阻 | 2 | 当晚下了四个小时雨，里面一滴没有。
    tent2 | 3 | 第一次露营 | 15 | 帐篷不错，说明书看不懂，搭了四十分钟。 | 抱歉让您受累了，已经拍了一条搭建视频放在店铺首页，两分钟看完。
    tent2 | 2 | 赶时间的人 | 7 | 说两天发货，等了四天，差点没赶上出发。 | 上周仓库盘点耽误了，对不起，给您退了三十元运费补偿。
    tent4 | 5 | 三个娃的爸 | 18 | 站得起来太重要了，换裤子不用打滚。
    tentkid | 5 | 朵朵家的客厅 | 20 | 已经在里面睡了一周，拒绝回床。
    bag5 | 5 | 怕冷星人 | 4 | 三千五百米零度穿一层保暖睡得很香。
    bag15 | 4 | 午睡协会会长 | 23 | 办公室午休用，颜色耐脏。
    quiltcamp | 5 | 草坪常驻 | 16 | 早上有露水，屁股是干的。
    chair | 5 | 躺平研究员 | 1 | 坐下去那一刻理解了什么叫露营。买了两把又补两把。
    chair | 5 | 老李钓鱼 | 11 | 钓鱼坐一天腰不酸。就是木扶手有一点毛刺，拿砂纸蹭了蹭。
    pot | 5 | 煮面大师 | 9 | 烧成了彩虹色，很有成就感。
    wokcamp | 4 | 山里炒回锅肉 | 28 | 能炒，火别太大。
    flask | 5 | 雪线之上 | 6 | 零下八度早上灌，下午还是烫嘴的。
    flask | 5 | 青禾 | 31 | 盖子当杯子，分着喝很方便。
    flaskkid | 5 | 小学生家长 | 13 | 吸管坏了单独买了一个，九块九，良心。
    lantern | 5 | 灯下黑 | 2 | 拧到最暗像蜡烛，朋友都问链接。
    lantern | 4 | Kiko | 24 | 好看，就是充电口的塞子有点紧。
  `),
  stories: stories(`
    article | 背包怎么调才不勒肩 | 四个带子按顺序拉，重量就到腰上了 | 野行山谷 | valley pine: backpack pine 0 620 0.82; backpack teal 0 330 0.6
    article | 第一次带娃露营的清单 | 三十一样东西，标了哪些可以不带 | 野行山谷 | valley orange: tent sand 0 600 0.8; campChair lemon 18 300 0.5; lantern mustard 0 850 0.44
    video | 两分钟搭好双人帐 | 一个人，不着急，也不重来 | 领队阿木 | valley teal: tent orange 0 520 0.95
    video | 雨夜实测：四小时外帐没漏 | 凌晨两点爬起来拍给你们看 | 领队阿木 | evening pine: lantern mustard 0 380 0.62; tent pine 0 700 0.7
  `),
  showcase: { scale: 1, productIds: ['tent2', 'chair', 'lantern'] },
};
