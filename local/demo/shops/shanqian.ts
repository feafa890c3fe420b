import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  tea 茶叶 > green 绿茶白茶, oolong 乌龙岩茶, black 红茶, puer 普洱黑茶
  ware 茶器 > gaiwan 盖碗茶壶, cup 茶杯茶罐
  gift 茶礼 > box 礼盒, sample 试喝装
`);

/** 山前茶事: tea and what it is drunk from. */
export const shanqian: DemoShop = {
  id: 'shanqian',
  name: '山前茶事',
  intro: '武夷山脚一间小茶房，自家三十亩岩茶，也替相熟的茶农挑茶。每款都写明山场、采摘日和焙火次数。',
  city: '福建 武夷山',
  mainCategory: { id: 'tea', name: '茶叶' },
  platformPath: ['食品饮料', '茶叶'],
  licence: 'licence-shanqian',
  subMchId: '1900000102',
  logo: { palette: 'pine', motif: 'leaf', form: 0 },
  background: banner('stone pine: gaiwan snow 1 620 0.86; tin pine 3 860 0.62; leafDish cocoa 0 360 0.46'),
  service: { mode: 'own', hours: '09:00-21:00' },
  rating: { overall: 491, product: 494, logistics: 486, service: 493, samples: 742 },
  trafficWeight: 1.31,
  orders30d: 688,
  openedDaysAgo: 534,
  shipWithinHours: 48,
  sevenDayReturn: true,
  freight: [
    {
      id: 'std',
      name: '满88包邮',
      valuationType: 'PIECE',
      shippingMethod: 'CONDITION_FREE',
      freeFromFen: 8800,
      first: { amount: 1, price: 1000 },
      next: { amount: 1, price: 0 },
      notSendArea: [],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    lvcha | 明前高山云雾绿茶 2026春茶罐装100克 | 豆香清甜 | green
    attrs 产地:福建政和; 海拔:820米; 采摘:3月21日至28日; 等级:一芽一叶
    sku 净含量: 100克罐装 98/128 x160 220g; 200克罐装 186/248 x90 420g
    pic teaGlass leaf garden
    text 玻璃杯，八十度水，先投水再投茶。第一口是豆子刚炒熟的香，第二口才甜。

    baimudan | 老白茶饼 2019年寿眉压制350克 | 煮着喝有枣香 | green
    attrs 产地:福建福鼎; 年份:2019; 净含量:350克; 储存:干仓
    sku 净含量: 350克一饼 168/218 x110 420g; 五饼一提 780/1050 x18 2100g
    pic teaCake sage linen kind=3
    text 存了七年，叶子从绿转褐。先泡五道，再丢进壶里煮，煮出来是红枣和药香。

    baihao | 白毫银针 头采肥芽50克 | 毫香如兰 | green
    attrs 产地:福建福鼎; 采摘:3月18日; 等级:特级单芽; 净含量:50克
    sku 净含量: 50克 158/208 x70 120g; 100克 299/398 x36 220g
    pic leafDish sage marble
    text 全是芽头，立得住。水温别怕高，九十五度闷两分钟，汤色淡得像没泡，香却很长。

    molihua | 七窨茉莉花茶 横县鲜花窨制100克 | 花香入骨不浮 | green
    attrs 产地:广西横州; 茶坯:烘青; 窨次:七窨一提; 净含量:100克
    sku 净含量: 100克罐装 68/88 x210 220g; 250克袋装 148/198 x120 280g
    pic tin sage morning kind=9
    text 花只用伏花，窨完筛掉，所以杯子里看不见几朵花，香却都在茶里。

    rougui | 正岩肉桂 牛栏坑旁山场中火100克 | 桂皮辛香 | oolong
    attrs 产地:武夷山三坑两涧; 焙火:三次炭焙; 采摘:5月2日; 净含量:8克x12泡
    sku 规格: 12泡 268/358 x60 260g; 24泡礼罐 498/668 x30 520g
    pic tin brick stone kind=0
    text 火已退了四个月，正好喝。第一冲快出，喝桂皮；第五冲以后喝岩石缝里那点凉。

    shuixian | 老丛水仙 树龄六十年足火80克 | 丛味木质香 | oolong
    attrs 产地:武夷山吴三地; 树龄:约60年; 焙火:足火; 净含量:8克x10泡
    sku 规格: 10泡 198/258 x80 210g
    pic leafDish cocoa stone
    text 有人说像下过雨的木头，有人说像粽叶。醇厚，不刮胃，适合晚饭后。

    dahongpao | 大红袍拼配 口粮岩茶250克 | 每天都喝得起 | oolong
    attrs 产地:武夷山; 焙火:中足火; 净含量:250克; 包装:牛皮纸袋
    sku 净含量: 250克 118/158 x260 280g; 500克 218/298 x140 560g
    pic pouch brick wood kind=0
    text 肉桂、水仙、奇种拼的，求的是稳定。办公室焖泡也不涩。

    tieguanyin | 清香型铁观音 安溪感德秋茶252克 | 兰花香 回甘快 | oolong
    attrs 产地:福建安溪; 采摘:10月上旬; 净含量:7克x36泡; 工艺:轻发酵
    sku 规格: 36泡 128/168 x190 300g
    pic tin celadon linen kind=3
    text 收到放冰箱，别和海鲜放一起。沸水快出汤，香在盖子上闻最明显。

    zhengshan | 正山小种 桐木关无烟红茶100克 | 花果蜜香 | black
    attrs 产地:武夷山桐木; 采摘:4月26日; 工艺:无烟传统; 净含量:100克
    sku 净含量: 100克罐装 108/148 x170 220g; 250克袋装 238/328 x80 280g
    pic gaiwan snow stone kind=1
    text 桐木海拔高，一年只采一季。汤色金黄，凉了更甜，加奶会可惜。

    jinjunmei | 金骏眉 单芽手工红茶30克小罐 | 一口蜜薯香 | black
    attrs 产地:武夷山桐木; 等级:单芽; 净含量:30克; 芽头:约5万颗每斤
    sku 净含量: 30克 138/188 x60 90g; 60克两罐 268/366 x30 180g
    pic tin mustard plinth kind=9
    text 九十度水，沿着杯壁注。三克就够一壶，十冲之后还有甜水。

    xiaoqinggan | 新会小青柑熟普 12颗装 | 柑香裹着陈香 | puer
    attrs 产地:广东新会; 茶料:勐海熟普; 净含量:约130克; 晒制:半生晒
    sku 规格: 12颗 58/78 x230 180g; 30颗 135/180 x110 430g
    pic fruitPile leaf wood kind=1 size=m
    text 皮上戳两个洞，整颗丢进盖碗，沸水，前三泡十秒。油室密，手指掐一下会喷。

    shupu | 勐海古树熟普 2018年357克茶饼 | 醇滑有米汤感 | puer
    attrs 产地:云南勐海; 年份:2018; 净含量:357克; 仓储:昆明干仓
    sku 净含量: 357克一饼 148/198 x140 430g; 七饼一提 960/1300 x12 3000g
    pic teaCake walnut stone kind=0
    text 堆味退干净了。撬茶顺着层走，别掰，碎末多了汤就浑。

    gaiwan | 甜白瓷盖碗 手绘折枝梅150毫升 | 薄胎不烫手 | gaiwan
    attrs 产地:江西景德镇; 容量:150毫升; 材质:高白泥; 工艺:釉下手绘
    sku 花色: 折枝梅=snow 128/168 x60 340g; 青釉素面=celadon 98/138 x70 340g; 霁蓝=indigo 138/178 x40 340g
    pic gaiwan celadon morning kind=1
    text 碗沿外翻得够，拿的时候指头离热水远。盖子能立，放歪了也不滚。

    zisha | 宜兴紫砂小品壶 朱泥筋纹120毫升 | 出水利落 | gaiwan
    attrs 产地:江苏宜兴; 容量:120毫升; 泥料:朱泥; 工艺:半手工
    sku 款式: 筋纹=brick 288/368 x30 260g; 光素西施=cocoa 268/348 x26 260g
    pic teapot brick wood kind=1
    text 第一次用先清水煮半小时，之后只泡一类茶。断水干净，不流口水。

    zhubei | 柴烧主人杯 单只手作90毫升 | 每只火痕不同 | cup
    attrs 产地:福建德化; 容量:90毫升; 工艺:松柴烧48小时
    sku 落灰: 浅灰 68/88 x50 180g; 深褐 78/98 x34 180g
    pic mug walnut stone kind=4 size=s
    text 图片只是其中一只，落灰和火痕由窑里的位置决定，随机发。

    chaguan | 锡盖瓷茶罐 半斤装密封 | 防潮又好看 | cup
    attrs 产地:江西景德镇; 容量:约250克茶; 材质:高温瓷 锡盖
    sku 颜色: 松绿=pine 118/158 x60 620g; 茶褐=walnut 118/158 x48 620g; 月白=oat 118/158 x52 620g
    pic tin pine marble kind=18
    text 锡盖自重压下去会慢慢沉，说明严。开过的茶放进去，半年香气还在。

    songli | 岩茶三味礼盒 肉桂水仙大红袍各8泡 | 自饮送长辈 | box
    attrs 产地:武夷山; 净含量:8克x24泡; 包装:硬盒含手提袋; 附:手写冲泡卡
    sku 规格: 三味24泡 368/498 x50 900g; 五味40泡 598/798 x24 1400g
    pic giftBox pine stone kind=3
    text 盒子里有一张卡，写着每款几月焙的、现在该怎么泡，不用另外请教人。

    shihe | 新手试喝六款 每款一泡不踩坑 | 先喝再买正装 | sample
    attrs 产地:武夷山 福鼎 安溪 勐海; 净含量:6泡; 说明:每人限购两份
    sku 规格: 六款各一泡 29.9/48 x400 80g
    pic carton sage linen kind=3
    text 绿、白、乌龙、岩、红、熟普各一泡。喝完告诉客服你喜欢哪个，买正装可以抵这二十九块九。
    `,
  ),
  reviews: reviews(`
    lvcha | 5 | 听雨 | 3 | 玻璃杯里一根根竖着，豆香特别足，到第三泡还甜。
    lvcha | 4 | 老周的茶缸 | 22 | 比去年的淡一点点，但干净。
    baimudan | 5 | 煮茶听雪 | 6 | 冬天围炉煮它，一屋子枣香，孩子都来讨一杯。
    baihao | 5 | 白露为霜 | 11 | 毫香真的有，之前买的都是炒作，这个对得起价格。
    molihua | 5 | 胡同里的猫 | 8 | 北京人就认这一口，不浮不冲。
    molihua | 5 | 苏苏 | 25 | 给爷爷买的，爷爷说像他年轻时候喝的。
    rougui | 5 | 岩骨花香 | 4 | 第三冲桂皮感出来，挂杯香很久，火功拿捏得准。 | 您是懂茶的，今年的火比去年轻半成，再放两个月更好。
    rougui | 4 | 不喝咖啡了 | 30 | 好喝，但是对我这种刚入门的有点贵。
    shuixian | 5 | 木头人 | 14 | 丛味！就是雨后木头的味道，喝完整个人静下来。
    dahongpao | 5 | 格子间泡茶人 | 2 | 办公室口粮，焖一上午也不苦，牛皮纸袋很实在，钱没花在包装上。
    dahongpao | 5 | Mr.Lin | 17 | 第三袋了。
    dahongpao | 3 | 心急吃豆腐 | 26 | 茶末有点多，味道还可以。 | 谢谢提醒，袋底容易碎，我们这批开始加了硬衬。
    tieguanyin | 5 | 兰兰 | 9 | 开汤就是兰花，我妈以为我放了香精。
    zhengshan | 5 | 桐木来客 | 5 | 凉了以后真的更甜，老板没骗人。
    jinjunmei | 4 | 山楂树 | 19 | 香是香，罐子小得可爱，三克一壶够了。
    xiaoqinggan | 5 | 爱吃柑的猴子 | 7 | 柑皮油润，泡十几道，最后皮还能煲糖水。
    shupu | 5 | 夜读人 | 13 | 没有堆味，晚上喝也睡得着。
    gaiwan | 5 | 手笨星人 | 10 | 终于不烫手了！梅花画得很有精神。
    gaiwan | 2 | 叶子落了 | 28 | 收到盖子磕了个小口。 | 已给您重发一套，旧的不用寄回，可以养小多肉。
    zisha | 5 | 壶里乾坤 | 16 | 出水像一根线，断水利落。
    chaguan | 5 | 收纳控 | 21 | 盖子慢慢沉下去的感觉太治愈了。
    songli | 5 | 女婿上门 | 12 | 岳父拿着那张冲泡卡研究了半小时，稳了。
    shihe | 5 | 茶小白 | 1 | 六种喝下来发现自己原来爱喝白茶，客服很耐心，一点没催我买。
    shihe | 5 | 阿北 | 18 | 二十九块九学了一晚上茶，值。
  `),
  stories: stories(`
    article | 炭焙师傅的一夜：火候是听出来的 | 跟着焙火师守十二个小时，他只说了三句话 | 山前茶事 | stone brick: tin brick 0 620 0.8; leafDish cocoa 0 320 0.6
    article | 第一次买茶，先看这四行字 | 山场、采摘日、焙火、净含量，看懂就不吃亏 | 山前茶事 | morning sage: gaiwan snow 1 600 0.86; carton sage 3 860 0.56
    video | 一泡肉桂的十冲 | 每一冲的汤色并排放给你看 | 山前阿岩 | stone walnut: gaiwan celadon 3 520 0.9; teapot brick 1 820 0.6
    video | 盖碗怎么拿才不烫 | 三根手指一个角度，三十秒学会 | 山前阿岩 | linen celadon: gaiwan snow 1 540 0.95
  `),
  showcase: { scale: 2, productIds: ['zhengshan', 'shihe'] },
};
