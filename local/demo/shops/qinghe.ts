import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  table 餐桌 > bowl 碗, plate 盘碟
  drink 饮具 > mug 马克杯, pot 壶与盖碗
  home 陈设 > vase 花器
  set 成套 > family 餐具套装
`);

/** 青禾陶社: everyday ceramics. */
export const qinghe: DemoShop = {
  id: 'qinghe',
  name: '青禾陶社',
  intro: '景德镇老厂房里的六人工作室，拉坯、修坯、上釉都在一条廊下。釉色会有流动，每件都是这一件。',
  city: '江西 景德镇',
  mainCategory: { id: 'ceramics', name: '陶瓷餐具' },
  platformPath: ['家居生活', '餐饮用具'],
  licence: 'licence-qinghe',
  subMchId: '1900000105',
  logo: { palette: 'celadon', motif: 'vase', form: 0 },
  background: banner('morning celadon: bowls celadon 4 640 0.8; vase oat 0 880 0.62; mug jade 1 360 0.5'),
  service: { mode: 'own', hours: '09:00-20:00' },
  rating: { overall: 482, product: 491, logistics: 468, service: 487, samples: 388 },
  trafficWeight: 1.19,
  orders30d: 354,
  openedDaysAgo: 367,
  shipWithinHours: 72,
  sevenDayReturn: true,
  freight: [
    {
      id: 'std',
      name: '满128包邮 破损包赔',
      valuationType: 'WEIGHT',
      shippingMethod: 'CONDITION_FREE',
      freeFromFen: 12800,
      first: { amount: 1, price: 1200 },
      next: { amount: 1, price: 300 },
      notSendArea: [],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    ricebowl | 手作饭碗 窑变流釉4.5寸 | 每只流得不一样 | bowl
    attrs 口径:11.5厘米; 材质:高温炻器; 烧成:1280度; 微波:可用
    sku 釉色: 青流=celadon 48/66 x120 380g; 蓝流=indigo 48/66 x96 380g; 褐流=walnut 48/66 x80 380g
    pic bowls celadon linen kind=4
    text 釉在窑里往下走，走到哪儿停是火说了算。碗足磨过，不刮桌子。

    noodlebowl | 大面碗 线纹7寸斗笠形 | 一碗汤面刚刚好 | bowl
    attrs 口径:18厘米; 容量:900毫升; 材质:高温瓷; 洗碗机:可用
    sku 颜色: 靛蓝线=indigo 68/92 x90 620g; 砖红线=brick 68/92 x64 620g
    pic bowls indigo wood kind=2
    text 沿口外翻半厘米，端着不烫。线是转盘上一笔拉的，接头处有一点点叠。

    soupbowl | 青花小汤碗四只 手绘缠枝 | 老样子耐看 | bowl
    attrs 口径:10.5厘米; 数量:4只; 工艺:釉下青花; 洗碗机:可用
    sku 规格: 四只 128/168 x54 960g; 六只 186/246 x30 1440g
    pic bowls cobalt marble kind=3
    text 四位画师各画各的，摆在一起能看出谁手重谁手轻。

    plate8 | 芝麻釉平盘8寸 西餐早餐盘 | 配什么都不抢 | plate
    attrs 直径:20厘米; 材质:高温炻器; 微波:可用; 洗碗机:可用
    sku 颜色: 燕麦芝麻=oat 58/78 x130 560g; 雾蓝芝麻=sky 58/78 x86 560g
    pic plates oat linen kind=0
    text 盘心是平的，煎蛋不滑。黑点是铁，烧出来的，不会掉。

    plateset | 描金花边骨瓷盘 十寸两只 | 请客拿得出手 | plate
    attrs 直径:25.5厘米; 材质:骨瓷; 数量:2只; 微波:描金不可
    sku 花色: 白底金=snow 168/228 x36 1300g; 粉底金=blush 168/228 x30 1300g
    pic plates snow marble kind=3
    text 对着灯能透出手指影。描金是手工，别进微波炉。

    cobaltplate | 深蓝流釉鱼盘 12寸椭圆 | 蒸鱼摆盘 | plate
    attrs 长:30厘米; 材质:高温炻器; 烧成:1290度
    sku 规格: 单只 98/132 x48 980g; 两只 188/252 x24 1960g
    pic plates cobalt wood kind=0
    text 边缘比盘心厚两毫米，蒸完端出来不容易歪。

    saucer | 调味小碟六只 六色随拼 | 蘸料各归各 | plate
    attrs 直径:9厘米; 数量:6只; 材质:高温瓷
    sku 色系: 春色=sage 45/62 x150 540g; 秋色=mustard 45/62 x120 540g
    pic plates sage garden kind=2 size=s
    text 叠起来只有六厘米高。六只六个色，谁也不会拿错。

    mug1 | 撞色马克杯 蘸釉350毫升 | 握得住的把手 | mug
    attrs 容量:350毫升; 材质:高温炻器; 微波:可用; 洗碗机:可用
    sku 颜色: 豆青=celadon 59/79 x140 420g; 芥末=mustard 59/79 x110 420g; 珊瑚=coral 59/79 x90 420g
    pic mug celadon wood kind=1
    text 把手能伸进三根手指。下半截是裸坯，摸起来像河边的石头。

    mug2 | 折枝花马克杯 釉下手绘400毫升 | 送女朋友不出错 | mug
    attrs 容量:400毫升; 材质:高白瓷; 工艺:釉下手绘
    sku 花: 金桂=snow 88/118 x70 400g; 蓝铃=cobalt 88/118 x56 400g
    pic mug snow linen kind=3
    text 花画在釉下，洗不掉。杯底有画师的一个字。

    mug3 | 芝麻釉情侣对杯 300毫升两只 | 一只胖一只瘦 | mug
    attrs 容量:300毫升; 数量:2只; 材质:炻器; 包装:礼盒
    sku 配色: 燕麦配青=oat 108/148 x60 900g; 炭黑配白=ink 108/148 x52 900g
    pic mug oat morning kind=0 set=2 mates=celadon
    text 两只不是一个模子出来的，一只圆一点，一只直一点，过日子嘛。

    mug4 | 窑变咖啡杯碟 200毫升 | 冷热都好看 | mug
    attrs 容量:200毫升; 附:碟; 材质:炻器
    sku 釉色: 松石=teal 78/105 x66 520g; 铁锈=brick 78/105 x48 520g
    pic latte teal stone kind=0
    text 杯壁厚，咖啡凉得慢。碟子有一圈浅槽，杯子不会跑。

    gaiwan | 素面盖碗 豆青釉160毫升 | 一个人的茶 | pot
    attrs 容量:160毫升; 材质:高温瓷; 釉:豆青
    sku 颜色: 豆青=celadon 86/118 x64 360g; 月白=snow 86/118 x60 360g
    pic gaiwan celadon marble kind=0
    text 釉厚，摸着像玉。盖纽挖空，倒扣能放。

    teapot | 提梁侧把壶 炻器450毫升 | 泡普洱煮白茶 | pot
    attrs 容量:450毫升; 材质:炻器; 可直火:电陶炉
    sku 颜色: 炭黑=ink 158/208 x34 720g; 赭石=brick 158/208 x28 720g
    pic teapot ink wood kind=0
    text 滤孔是手钻的，二十七个。电陶炉可以，燃气明火别试。

    vase1 | 枯枝小花瓶 粗陶窄口20厘米 | 一枝就够 | vase
    attrs 高:20厘米; 口径:3厘米; 材质:粗陶; 防水:内釉
    sku 颜色: 燕麦=oat 76/102 x80 680g; 墨绿=pine 76/102 x58 680g; 赭红=brick 76/102 x50 680g
    pic vase oat morning kind=0
    text 口小，一根枯枝也站得住。内壁上了釉，插鲜花不渗水。

    vase2 | 流釉胆瓶 窑变30厘米 | 玄关那一下 | vase
    attrs 高:30厘米; 材质:高温瓷; 釉:窑变
    sku 釉色: 翡翠=jade 198/268 x26 1400g; 紫霞=plum 198/268 x20 1400g
    pic vase jade plinth kind=4
    text 一窑出不了几只颜色干净的，收到的就是挑过的那几只里的一只。

    set4 | 四口之家餐具18件 线纹系列 | 搬新家一次配齐 | family
    attrs 件数:18; 含:饭碗4 面碗2 8寸盘4 鱼盘1 汤碗1 小碟4 勺2; 材质:高温瓷
    sku 颜色: 靛蓝线=indigo 398/538 x22 7800g; 豆青线=celadon 398/538 x26 7800g
    pic bowls indigo linen kind=2 set=2 mates=celadon
    text 每件单独泡棉，箱子摔过一米二的测试。碎一件补一件，拍照就行。

    set2 | 两人早餐套装 芝麻釉八件 | 周末慢一点 | family
    attrs 件数:8; 含:8寸盘2 饭碗2 马克杯2 小碟2
    sku 颜色: 燕麦=oat 228/308 x38 3600g; 雾蓝=sky 228/308 x30 3600g
    pic plates sky morning kind=0
    text 两个人，一张小桌，刚好摆满。
    `,
  ),
  reviews: reviews(`
    ricebowl | 5 | 一日三餐 | 3 | 釉流得像下雨的窗户，吃饭都慢下来了。
    ricebowl | 4 | 务实的阿芳 | 14 | 比想象中重，但是端着稳。
    ricebowl | 5 | 碗柜满了 | 29 | 四只四个样，喜欢。
    noodlebowl | 5 | 面条爱好者 | 6 | 沿口外翻端着真不烫，细节控狂喜。
    soupbowl | 5 | 外婆的厨房 | 11 | 和外婆家用了三十年的那套几乎一样，眼眶湿了。
    plate8 | 5 | 早餐拍照选手 | 2 | 配什么都好看，煎蛋不滑。
    plateset | 3 | 处女座本座 | 17 | 其中一只金边有个小断口。 | 描金是手工，断口我们也看不过去，已寄新的一只给您。
    cobaltplate | 5 | 蒸鱼专业户 | 20 | 三斤鲈鱼刚好。
    mug1 | 5 | 三根手指 | 4 | 把手终于能放进我的手指了，男生也能用。
    mug1 | 5 | 豆青控 | 13 | 颜色绝，下半截的裸坯握着很安心。
    mug2 | 5 | 南栀 | 9 | 杯底那个字是禾，查了一下是画师的名字，好浪漫。
    mug3 | 5 | 结婚七年 | 24 | 老公用瘦的那只，哈哈。
    mug4 | 4 | 咖啡因依赖 | 19 | 好看，奶泡打多了会溢。
    teapot | 5 | 煮茶老赵 | 16 | 出水集中，电陶炉煮白茶半年没裂。
    vase1 | 5 | 捡树枝的人 | 5 | 楼下捡的枯枝插进去像买的。
    vase2 | 5 | 玄关改造中 | 22 | 实物比图深邃，开门第一眼。
    set4 | 5 | 新房钥匙 | 8 | 十八件一件没碎，快递小哥都夸包得好。
    set4 | 2 | 等得花都谢了 | 10 | 等了六天才发货，说是窑里排队。 | 大件套装确实赶上满窑，给您退了四十元，下次会提前说明。
    set2 | 5 | 周末不加班 | 26 | 两个人的仪式感就靠它了。
  `),
  stories: stories(`
    article | 一只碗从泥到桌，要过七十二个人的手 | 我们只有六个人，所以每人多过几道 | 青禾陶社 | wood celadon: bowls celadon 4 600 0.9; plates oat 0 280 0.5
    article | 微波炉、洗碗机、烤箱：你的碗能进哪个 | 一张表贴在冰箱上 | 青禾陶社 | linen sky: plates sky 0 420 0.7; mug celadon 1 760 0.7
    video | 蘸釉只有一次机会 | 三秒下去，三秒提起来 | 廊下的坯 | stone celadon: mug celadon 1 540 0.98
    video | 开窑这一刻 | 有惊喜，也有碎的，都拍了 | 廊下的坯 | stone brick: vase brick 4 380 0.6; vase jade 4 580 0.7; vase oat 0 780 0.56
  `),
  showcase: { scale: 2, productIds: ['mug1', 'vase1'] },
};
