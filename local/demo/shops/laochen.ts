import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  noodle 现做面食 > fresh 鲜面半干面, liangpi 凉皮米皮, dry 挂面干面
  meat 肉夹馍腊味 > momo 肉夹馍, cured 腊牛羊肉
  sauce 油泼辣子醋 > chili 辣子酱料, vinegar 陈醋调味
  dried 西北干货 > date 红枣核桃, gift 礼盒
`);

/** 老陈西北面馆: noodles and northwest food. */
export const laochen: DemoShop = {
  id: 'laochen',
  name: '老陈西北面馆',
  intro: '咸阳北塬上的面馆，开了十九年。面当天和、当天擀、当天发，辣子用自家晒的秦椒，铁锅小火泼。',
  city: '陕西 咸阳',
  mainCategory: { id: 'food-noodle', name: '方便速食' },
  platformPath: ['食品饮料', '方便速食'],
  licence: 'licence-qinyuan',
  subMchId: '1900000101',
  logo: { palette: 'chili', motif: 'bowl', form: 1 },
  background: banner(
    'wood chili: noodleBowl chili 0 640 0.86; jar chili 7 870 0.62; roujiamo wheat 0 400 0.5',
  ),
  service: { mode: 'own', hours: '08:30-22:00' },
  rating: { overall: 487, product: 490, logistics: 482, service: 488, samples: 1264 },
  trafficWeight: 1.28,
  orders30d: 1836,
  openedDaysAgo: 612,
  shipWithinHours: 24,
  sevenDayReturn: false,
  freight: [
    {
      id: 'std',
      name: '常温满59包邮',
      valuationType: 'PIECE',
      shippingMethod: 'CONDITION_FREE',
      freeFromFen: 5900,
      first: { amount: 2, price: 800 },
      next: { amount: 1, price: 200 },
      notSendArea: ['西藏自治区'],
    },
    {
      id: 'cold',
      name: '冷链',
      valuationType: 'WEIGHT',
      shippingMethod: 'CONDITION_FREE',
      freeFromFen: 12900,
      first: { amount: 1, price: 1500 },
      next: { amount: 1, price: 400 },
      notSendArea: ['西藏自治区', '新疆维吾尔自治区'],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    youpo | 咸阳手擀油泼biangbiang面 半干宽面带油泼辣子包 | 一勺热油，满屋子香 | fresh
    attrs 产地:陕西咸阳; 面饼:半干鲜面 裤带宽; 保质期:常温25天; 辣度:中辣
    sku 规格: 2人份 19.8/26 x260 440g; 4人份 35.8/48 x410 880g; 8人份整箱 66/92 x120 1760g
    pic noodleBowl chili wood kind=0
    text 面是头天夜里和的，醒足三道，早上五点开始扯。半干面不是挂面，煮四分钟，捞出来还弹。
    text 每份配一包干辣面、一包香料盐、一小瓶头道菜籽油。油要烧到冒青烟，浇下去那一声响，就成了。

    saozi | 岐山酸汤臊子面 手工细面配酸汤臊子料包 | 煎稀汪，酸辣香 | fresh
    attrs 产地:陕西宝鸡; 面饼:半干细面; 保质期:常温25天; 辣度:微辣
    sku 规格: 2人份 22.8/29 x180 520g; 4人份 42.8/56 x230 1040g
    pic noodleBowl snow linen kind=3
    text 臊子用前腿肉燣了三个钟头，酸味来自岐山农家醋，不加冰醋酸。
    text 汤料兑水一升二，滚三滚再下面，面少汤多才是正经吃法。

    qingtang | 清汤牛肉拉面 细面牛骨浓汤料4人份 | 牛骨熬八小时 | fresh
    attrs 产地:陕西咸阳; 面饼:半干圆面; 保质期:常温25天; 辣度:不辣可另加
    sku 规格: 2人份 26.8/35 x150 560g; 4人份 49.8/66 x170 1120g
    pic noodleBowl navy stone kind=1
    text 汤是牛棒骨加老母鸡吊的，去了浮油再浓缩，兑开是清的。牛肉片单独真空，别和汤一起煮老了。

    xihongshi | 西红柿鸡蛋拌面 家常宽面酱料4人份 | 小娃也爱吃 | fresh
    attrs 产地:陕西咸阳; 面饼:半干宽面; 保质期:常温25天; 辣度:不辣
    sku 规格: 2人份 18.8/25 x140 460g; 4人份 33.8/45 x200 920g
    pic noodleBowl tomato linen kind=2
    text 酱里的西红柿是泾阳露地的，一斤酱要三斤果。加热两分钟，倒在过了凉水的面上。

    liangpi | 汉中热米皮 手工蒸制附蒜水辣油4张装 | 早起蒸，当天发 | liangpi
    attrs 产地:陕西汉中; 主料:籼米; 保质期:冷藏5天; 辣度:中辣
    sku 规格: 4张装 24.8/32 x90 900g; 8张装 45.8/60 x60 1800g
    pic noodleBowl celadon morning kind=4
    text 米浆泡十二小时，石磨磨，一张一张蒸。收到后隔水蒸三分钟就软，凉着拌也行。

    mianjin | 关中擀面皮 面筋黄瓜调料全套3份 | 面筋吸饱汁 | liangpi
    attrs 产地:陕西咸阳; 主料:小麦粉; 保质期:冷藏7天; 辣度:可自调
    sku 规格: 3份装 25.8/34 x110 840g; 6份装 47.8/64 x70 1680g
    pic noodleBowl brick garden kind=4
    text 面皮偏硬有嚼头，面筋是蒸的，蜂窝大，拌的时候多等两分钟再吃。

    guamian | 石磨手工空心挂面 原味细面三把装 | 晒足三个好太阳 | dry
    attrs 产地:陕西吴堡; 净含量:每把300克; 保质期:12个月; 配料:小麦粉 水 盐
    sku 规格: 三把装 28/38 x300 900g; 六把装 52/70 x160 1800g
    pic dryNoodles brick wood
    text 挂在架上能看见面芯里一个针眼大的孔。煮三分钟不浑汤，给老人孩子下碗汤面正好。

    qiaomian | 陕北荞麦饸饹面 杂粮干面两把装 | 粗粮细做 | dry
    attrs 产地:陕西榆林; 荞麦含量:51%; 保质期:10个月; 净含量:每把400克
    sku 规格: 两把装 26.8/36 x180 800g; 四把装 49.8/68 x90 1600g
    pic dryNoodles walnut stone
    text 荞麦五十一，小麦四十九，再多就断。配羊肉汤，或者拌蒜泥芥末，都对。

    bocai | 菠菜汁手擀宽面片 蔬菜干面儿童可食 | 只有菠菜的绿 | dry
    attrs 产地:陕西咸阳; 配料:小麦粉 菠菜 水; 保质期:8个月; 净含量:每把350克
    sku 规格: 两把装 21.8/29 x160 700g; 四把装 39.8/54 x80 1400g
    pic dryNoodles leaf linen
    text 一斤面里揉三两菠菜汁，颜色会随菜走，有时深有时浅，都是真的。

    roujiamo | 腊汁肉夹馍 老汤卤肉白吉馍5套 | 馍脆肉糯 | momo
    attrs 产地:陕西西安; 保质期:冷冻90天; 储存:零下18度; 肥瘦:三肥七瘦
    sku 规格: 5套 49.8/66 x140 850g; 10套 92/126 x80 1700g
    pic roujiamo wheat wood
    text 老汤续了十几年，五花前腿各半。馍进烤箱一百八十度六分钟，肉带汁热透，剁碎再夹。

    roujiamo-niu | 孜然牛肉夹馍 清真工艺4套 | 铁板孜然香 | momo
    attrs 产地:陕西西安; 保质期:冷冻90天; 储存:零下18度; 辣度:微辣
    sku 规格: 4套 56/72 x70 720g; 8套 105/138 x40 1440g
    pic roujiamo cream garden
    text 牛后腿肉手切指甲片大小，青椒单独一包，出锅前再放才脆。

    laniurou | 西府腊牛肉 五香酱卤真空250克 | 切薄片下酒 | cured
    attrs 产地:陕西凤翔; 部位:牛腱; 保质期:常温90天; 净含量:250克
    sku 规格: 250克1袋 52/68 x120 260g; 250克3袋 146/198 x60 780g
    pic beefPlate tomato linen
    text 硝用得少，所以颜色偏深褐，不是那种粉红。切的时候逆着纹，越薄越香。

    layangrou | 同州带骨腊羊肉 真空400克 | 撕着吃才过瘾 | cured
    attrs 产地:陕西大荔; 部位:羊腿; 保质期:冷藏60天; 净含量:400克
    sku 规格: 400克 78/98 x60 420g
    pic beefPlate celadon stone
    text 沙苑羊，吃枣林草长大，膻味轻。夹热烧饼，或者就着蒜直接撕。

    lazi | 老陈油泼辣子 秦椒芝麻香而不燥 | 一罐能下三碗面 | chili
    attrs 产地:陕西兴平; 辣椒:秦椒 二荆条; 保质期:9个月; 净含量:220克
    sku 规格: 220克1瓶 19.9/26 x520 430g; 220克3瓶 55/75 x260 1290g
    pic jar chili wood kind=7
    text 三种辣椒面，头道菜籽油分三次泼，第一次取香，第二次取红，第三次取辣。开盖后放冰箱。

    suanla | 蒜蓉辣酱与油辣子组合 两瓶装 | 一香一辣换着吃 | chili
    attrs 产地:陕西兴平; 保质期:9个月; 净含量:220克x2
    sku 规格: 香辣加蒜蓉 36.8/49 x150 860g; 特辣加蒜蓉 38.8/52 x90 860g
    pic jar tomato linen kind=7 set=2 mates=mustard
    text 蒜是汉中白皮大蒜，剁成米粒大小炸到金黄，凉透了才进油，所以是脆的。

    cu | 岐山农家手工香醋 纯粮固态发酵500毫升 | 酸得柔和 | vinegar
    attrs 产地:陕西岐山; 总酸:每百毫升5.0克; 原料:高粱 大麦 麸皮; 净含量:500毫升
    sku 规格: 500毫升1瓶 18.8/25 x240 980g; 500毫升2瓶 34.8/48 x130 1960g
    pic bottle soy wood kind=5
    text 立醋、淋醋、晒醋，前后大半年。瓶底有沉淀是好事，摇匀就行。

    hongzao | 陕北滩枣 黄河边树上吊干500克 | 皮薄肉厚核小 | date
    attrs 产地:陕西佳县; 等级:一级; 保质期:12个月; 净含量:500克
    sku 规格: 500克 26.8/36 x260 520g; 1千克 48/66 x140 1040g
    pic berryBowl date wood kind=5
    text 枣在树上挂到霜降以后才打，糖分自己收进去，不熏硫。熬粥放五颗就甜了。

    liheji | 秦味年货礼盒 面辣醋枣腊牛肉六样 | 送人拿得出手 | gift
    attrs 产地:陕西咸阳; 内含:手擀面 挂面 辣子 香醋 红枣 腊牛肉; 保质期:见单品; 包装:硬盒含手提袋
    sku 规格: 六样装 168/228 x90 3200g; 六样加酒枣 198/268 x40 3900g
    pic giftBox brick wood kind=7
    text 里面每样都是店里常卖的正装，不是试吃小份。可以写卡片，下单时备注落款。
    `,
  ),
  reviews: reviews(`
    youpo | 5 | 秦岭北麓 | 2 | 面是真的宽，跟皮带一样。按老板说的油烧到冒烟，泼下去我媳妇从屋里跑出来看。辣子香，不是死辣。 | 油温到了就成功一大半，哈哈，下回试试多放点醋。
    youpo | 5 | 小满 | 4 | 在深圳吃到老家味道，差点掉眼泪。已经第四次买了。
    youpo | 4 | 阿坤不加班 | 9 | 面好吃，就是四个人的量我们俩大胃王刚好吃完，建议标清楚是正常人的四人份。
    youpo | 5 | 木子青 | 15 | 包装扎实，冬天发货一天半到杭州。
    youpo | 3 | 南风过境 | 21 | 味道没问题，快递把纸箱压扁了一个角，有一包面断了几根。 | 实在抱歉，已经给您补发一份，后面箱子里会多加一层护角。
    saozi | 5 | 岐山女婿 | 6 | 丈母娘尝了说酸得对。这评价在我们家等于满分。
    saozi | 5 | 糖炒栗子 | 18 | 汤一定要宽！别学我第一次煮成糊糊。
    qingtang | 5 | 晚安北京 | 3 | 汤兑出来真的是清的，香菜蒜苗自己加一把，比楼下店强。
    qingtang | 4 | 大橘为重 | 27 | 牛肉片再厚点就完美了。
    liangpi | 5 | 汉江边的人 | 5 | 热米皮要趁热，软糯，蒜水给得足，谢谢老板没有偷懒。
    liangpi | 2 | 吃土少女 | 12 | 路上走了四天，到手有点发硬，蒸了也回不去了。 | 这单是中转延误，已为您全额退款，也换了次日达的快递。
    guamian | 5 | 退休王老师 | 8 | 老伴牙口不好，这个面软和，汤也清。字也印得大，看得清煮法，好。
    guamian | 5 | 一只拖鞋 | 33 | 回购。
    qiaomian | 4 | 控糖日记 | 11 | 麦香味重，没有那么滑，习惯粗粮的人会喜欢。
    roujiamo | 5 | 城墙根下 | 1 | 馍烤完掉渣，肉汁顺着手腕流，吃相不太好看但是真香。
    roujiamo | 5 | 娜娜不吃素 | 7 | 十套被我爸妈三天吃光，我一个都没吃上……
    roujiamo | 4 | Leo在路上 | 19 | 肥瘦三七刚好，馍略小。
    laniurou | 5 | 二两小酒 | 10 | 下酒神物，切薄点再滴两滴香醋。
    lazi | 5 | 无辣不欢的兔子 | 2 | 三天吃掉半瓶，连白粥都要挖一勺，胃表示抗议，嘴表示再来三瓶。
    lazi | 5 | 陈皮话梅 | 13 | 香味很复杂，芝麻多，油干净不齁。
    lazi | 4 | 清淡口味 | 24 | 对江浙人还是有点辣，拌饭只敢放半勺。
    cu | 5 | 山西媳妇陕西郎 | 16 | 作为山西人本来是来挑刺的，挑不出来，服。
    hongzao | 5 | 早睡早起 | 14 | 枣不大但是肉很实，没有那种齁甜的糖水味。
    hongzao | 4 | 豆豆妈 | 29 | 有两三颗瘪的，其他都好。
    liheji | 5 | 在沪秦人 | 20 | 送给领导，领导问还有没有链接。
  `),
  stories: stories(`
    article | 一碗biangbiang面，为什么要扯到一米八 | 老陈说面的筋道，也说十九年没换过的那口锅 | 老陈西北面馆 | stone chili: noodleBowl chili 0 600 0.95; dryNoodles brick 0 260 0.55
    article | 油泼辣子的三次泼油 | 取香、取红、取辣，家里也能照着做 | 老陈西北面馆 | wood tomato: jar chili 7 640 0.9; jar tomato 7 340 0.66; beefPlate tomato 0 860 0.4
    video | 凌晨五点的后厨 | 两百斤面，从和到扯一镜到底 | 老陈在后厨 | stone wheat: dryNoodles wheat 0 420 0.7; noodleBowl ink 3 760 0.66
    video | 肉夹馍怎么热才不塌 | 烤箱、平底锅、空气炸锅各试一遍 | 老陈在后厨 | wood wheat: roujiamo wheat 0 540 0.9
  `),
  showcase: { scale: 1, productIds: ['youpo', 'lazi', 'roujiamo'] },
};
