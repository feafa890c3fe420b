import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  season 当季鲜果 > apple 苹果梨, citrus 柑橘橙柚, stone 桃杏樱桃
  berry 猕猴桃葡萄 > kiwi 猕猴桃, grape 葡萄
  dry 果干果酱 > dried 果干, jam 果酱果汁
  box 礼盒 > gift 鲜果礼盒
`);

/** 半坡果园: fruit from an orchard. */
export const banpo: DemoShop = {
  id: 'banpo',
  name: '半坡果园',
  intro: '秦岭北坡八十亩果园，不打膨大剂，不催熟。什么熟了卖什么，没熟就等等，发货当天清早摘。',
  city: '陕西 周至',
  mainCategory: { id: 'fruit', name: '新鲜水果' },
  platformPath: ['生鲜', '新鲜水果'],
  licence: 'licence-qinyuan',
  subMchId: '1900000101',
  logo: { palette: 'leaf', motif: 'fruit', form: 1 },
  background: banner(
    'garden orange: fruitCrate chili 0 620 0.84; fruitPile orange 1 880 0.44; jar orange 7 330 0.42',
  ),
  service: {
    mode: 'wecom',
    hours: '07:30-20:00',
    corpId: 'ww0demo0banpo',
    url: 'https://work.weixin.qq.com/kfid/demo-banpo',
  },
  rating: { overall: 476, product: 482, logistics: 466, service: 479, samples: 1521 },
  trafficWeight: 1.14,
  orders30d: 2104,
  openedDaysAgo: 588,
  shipWithinHours: 24,
  sevenDayReturn: false,
  freight: [
    {
      id: 'std',
      name: '产地包邮',
      valuationType: 'WEIGHT',
      shippingMethod: 'FREE',
      first: { amount: 1, price: 0 },
      next: { amount: 1, price: 0 },
      notSendArea: ['西藏自治区', '新疆维吾尔自治区', '青海省'],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    fuji | 秦岭红富士苹果 树上糖心脆甜 | 咬下去会响 | apple
    attrs 产地:陕西洛川; 果径:80到85毫米; 糖度:14以上; 储存:冷藏
    sku 规格: 5斤 36.8/48 x400 2600g; 9斤 59.8/78 x320 4700g; 大果9斤 75.8/98 x120 4800g
    pic fruitPile chili garden kind=0
    text 套袋长大，摘袋晒足二十天才红。表面会有一点果锈，不影响甜。
    text 坏果拍照就赔，别退回来，路费比果子贵。

    fujibox | 整箱红富士 18枚独立网套 | 分给邻居也体面 | apple
    attrs 产地:陕西洛川; 果径:85毫米; 数量:18枚; 包装:彩箱
    sku 规格: 18枚 88/118 x140 5200g; 24枚 112/148 x80 6900g
    pic fruitCrate chili garden kind=0
    text 一层一层隔板，摔过三次没伤。箱子留着还能装书。

    qingguo | 青苹果王林 高酸甜香蕉味 | 酸口爱好者请进 | apple
    attrs 产地:陕西旬邑; 果径:75毫米; 糖度:13; 储存:冷藏
    sku 规格: 5斤 38.8/52 x160 2600g; 9斤 62.8/82 x90 4700g
    pic fruitPile leaf linen kind=0
    text 皮上有点点是它本来的样子。放软了香气更浓，像香蕉。

    pear | 酥梨 砀山种薄皮多汁 | 切开就滴水 | apple
    attrs 产地:陕西蒲城; 单果:250克以上; 糖度:12
    sku 规格: 5斤 29.8/39 x220 2600g; 9斤 46.8/62 x160 4700g
    pic fruitPile lemon garden kind=4
    text 炖冰糖、直接啃都行。皮薄容易磕黑一点，不影响吃。

    orange | 秭归伦晚脐橙 树上过冬 | 纯甜无渣 | citrus
    attrs 产地:湖北秭归; 果径:70到80毫米; 糖度:13以上; 处理:不打蜡
    sku 规格: 5斤 39.8/52 x360 2600g; 9斤 65.8/86 x280 4700g
    pic fruitPile orange wood kind=1
    text 花和果同在一棵树上，去年的果挂到今年才摘。没打蜡，皮粗一点。

    chengbox | 鲜橙整箱 榨汁果20斤 | 每天一杯 | citrus
    attrs 产地:湖北秭归; 果径:60到68毫米; 净重:20斤
    sku 规格: 20斤 98/128 x110 10400g
    pic fruitCrate orange wood kind=1
    text 个头小一号，甜度一样。二十斤大概榨四升半。

    lemon | 安岳尤力克柠檬 带叶现摘 | 泡水不苦 | citrus
    attrs 产地:四川安岳; 单果:120克以上; 处理:不打蜡
    sku 规格: 3斤 22.8/30 x260 1600g; 5斤 33.8/45 x180 2600g
    pic fruitPile lemon linen kind=1
    text 切片去籽，冷水泡不苦，热水超过六十度会涩。

    peach | 水蜜桃 无锡种软桃 | 撕皮吸着吃 | stone
    attrs 产地:陕西周至; 单果:200克以上; 成熟度:八成发
    sku 规格: 6枚 49.8/66 x150 1500g; 12枚 89.8/118 x90 2900g
    pic fruitPile blush morning kind=3
    text 八成熟发货，到手放一天，捏着软了再吃。别进冰箱。

    yellowpeach | 锦绣黄桃 脆吃软吃都行 | 香得整屋都是 | stone
    attrs 产地:陕西周至; 单果:180克以上; 糖度:13
    sku 规格: 5斤 42.8/56 x170 2600g; 9斤 69.8/92 x110 4700g
    pic fruitPile mustard garden kind=3
    text 刚到是脆的，第三天开始软，第四天做罐头正好。

    cherry | 秦岭大樱桃 红灯现摘顺丰冷链 | 一口爆汁 | stone
    attrs 产地:陕西西安灞桥; 果径:26毫米以上; 发货:冰袋泡沫箱
    sku 规格: 2斤 78/102 x120 1500g; 4斤 148/192 x70 2700g
    pic berryBowl chili marble kind=6
    text 凌晨四点打着头灯摘的，趁着露水，梗是绿的。

    redcherry | 黑珍珠车厘子 深红厚肉 | 越黑越甜 | stone
    attrs 产地:陕西铜川; 果径:28毫米以上; 发货:冷链
    sku 规格: 2斤 98/128 x80 1500g; 4斤 188/246 x40 2700g
    pic berryBowl plum linen kind=6
    text 颜色发黑才摘，比红的晚一周。洗之前先别揪梗。

    kiwi | 周至徐香猕猴桃 绿心酸甜 | 维C小当家 | kiwi
    attrs 产地:陕西周至; 单果:90到110克; 硬度:到手硬
    sku 规格: 24枚 45.8/60 x300 2600g; 36枚 63.8/84 x210 3900g
    pic fruitPile leaf linen kind=2
    text 到手是硬的，和苹果一起装袋，三天后捏着像耳垂就能吃。

    goldkiwi | 黄心猕猴桃 不酸的那种 | 小朋友抢着吃 | kiwi
    attrs 产地:陕西眉县; 单果:100克以上; 糖度:16
    sku 规格: 20枚 68/90 x140 2300g; 30枚 98/128 x80 3400g
    pic fruitPile lemon wood kind=2
    text 毛短，皮薄，勺子一圈就掏出来了。

    grape | 户太八号葡萄 粉糯冰糖味 | 皮一挤就掉 | grape
    attrs 产地:陕西鄠邑; 单串:约700克; 糖度:18
    sku 规格: 4斤 49.8/66 x130 2300g; 6斤 69.8/92 x80 3400g
    pic grapeBunch plum marble
    text 大小不齐，因为没用膨大剂。白霜是果粉，洗掉就行。

    greengrape | 阳光玫瑰 自然熟不赶早 | 玫瑰香不是糖水 | grape
    attrs 产地:陕西渭南; 单串:约750克; 糖度:17
    sku 规格: 3斤 58/78 x110 1800g; 5斤 88/118 x70 2900g
    pic grapeBunch lemon garden
    text 等到果皮微微发黄才剪，比市面晚半个月，香气就差在这半个月。

    hongzao | 灰枣干 免洗500克 | 当零嘴不粘牙 | dried
    attrs 产地:陕西延川; 等级:一级; 净含量:500克
    sku 规格: 500克 24.8/33 x240 520g; 1千克 45.8/60 x130 1040g
    pic berryBowl date wood kind=5
    text 去过尘，打开就能吃。泡水先剪一刀。

    dried | 苹果脆片 冻干不油炸 | 只有苹果 | dried
    attrs 产地:陕西礼泉; 配料:苹果; 净含量:60克x3; 工艺:冻干
    sku 规格: 3袋 32.8/44 x200 260g; 6袋 59.8/80 x120 520g
    pic pouch chili studio kind=6
    text 一斤苹果冻出来不到二两。开袋尽快吃，受潮就软。

    jam | 手熬黄桃果酱 少糖大颗果肉 | 抹面包配酸奶 | jam
    attrs 配料:黄桃 冰糖 柠檬汁; 果含量:70%; 净含量:230克
    sku 口味: 黄桃=mustard 29.8/39 x130 420g; 樱桃=chili 32.8/43 x90 420g; 猕猴桃=leaf 29.8/39 x110 420g
    pic jar mustard linen kind=6
    text 糖放得少，所以开盖要冷藏，三周吃完。

    liheji | 四季鲜果礼盒 苹果橙梨猕猴桃 | 看长辈带一箱 | gift
    attrs 内含:苹果6 橙6 梨4 猕猴桃12; 净重:约8斤; 包装:手提礼盒
    sku 规格: 标准盒 128/168 x90 4600g; 加樱桃盒 188/246 x40 5200g
    pic giftBox leaf garden kind=6
    text 哪样当天品相不好，会打电话跟您商量换一样，不偷偷换。
    `,
  ),
  reviews: reviews(`
    fuji | 5 | 啃苹果的兔子 | 1 | 咬一口真的响，糖心透亮，办公室一下午吃掉半箱。
    fuji | 5 | 赵姨 | 6 | 给女儿寄的，她说比超市十五一斤的还甜，价格才一半。
    fuji | 2 | 失望的周一 | 8 | 九斤里烂了四个，快递暴力。 | 看到照片了，按半箱赔您，已原路退回，果子别吃了。
    fuji | 4 | 理性消费 | 19 | 果锈多，卖相一般，味道对得起。
    fujibox | 5 | 单位采购小刘 | 12 | 过节发了四十箱，没有一个同事说不好。
    qingguo | 5 | 酸倒牙 | 21 | 就喜欢这口酸，放两天香得像香水。
    pear | 5 | 咳咳咳 | 10 | 炖了冰糖，汁多到碗装不下。
    orange | 5 | 不剥皮星人 | 3 | 没有渣，孩子一口气三个。
    orange | 4 | Vivian | 16 | 甜，皮厚不好剥。
    lemon | 5 | 柠檬精本精 | 23 | 泡水真不苦。
    peach | 5 | 夏天的尾巴 | 30 | 撕皮吸着吃，汁水流到手肘。
    peach | 3 | 不等了 | 28 | 到手是硬的，等了两天才软。 | 是故意八成熟发的，路上不烂，下次我们放张卡片提醒您。
    cherry | 5 | 凌晨四点的露水 | 40 | 梗真的是绿的。
    kiwi | 5 | 周至外甥 | 5 | 按老板说的跟苹果放一起，三天就好，酸甜正宗。
    kiwi | 5 | 一勺一个 | 14 | 每天两个，皮肤都好了。
    goldkiwi | 5 | 米粒妈妈 | 9 | 不酸，孩子追着要。
    grape | 5 | 老户县人 | 35 | 小时候的味道，大小不一才是真的。
    greengrape | 5 | 等等党 | 26 | 晚半个月是对的，真有玫瑰香。
    dried | 4 | 办公室零食柜 | 13 | 脆，就是一袋三口没了。
    jam | 5 | 早餐面包 | 7 | 大块果肉，不齁甜。
    liheji | 5 | 回门宴 | 17 | 老板真打电话来说梨这批不好换成了橙子，实在人。
  `),
  stories: stories(`
    article | 为什么我们的葡萄晚卖半个月 | 果皮发黄的那几天，才有玫瑰香 | 半坡果园 | garden lemon: grapeBunch lemon 0 620 0.86; grapeBunch plum 0 330 0.56
    article | 猕猴桃怎么放软 | 苹果、塑料袋、三天，和一个耳垂 | 半坡果园 | linen leaf: fruitPile leaf 2 560 0.86
    video | 打着头灯摘樱桃 | 凌晨四点，露水还在 | 半坡老五 | evening chili: berryBowl chili 6 560 0.9
    video | 一箱苹果摔三次 | 我们自己先摔，再发给你 | 半坡老五 | garden chili: fruitCrate chili 0 540 0.95
  `),
  showcase: { scale: 1, productIds: ['fuji', 'kiwi', 'orange'] },
};
