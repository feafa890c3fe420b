import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  cat 猫咪 > catfood 猫主粮, catcan 猫罐零食
  dog 狗狗 > dogfood 狗主粮, dogtreat 狗零食
  life 日用 > bowl 食具窝垫, toy 玩具
`);

/** 胖橘食堂: pet food and what goes with it. */
export const pangju: DemoShop = {
  id: 'pangju',
  name: '胖橘食堂宠物用品',
  intro: '店长是一只十四斤的橘猫。配方公开到每一克，批次检测单在详情里，吃不惯七天内可以退开封的。',
  city: '山东 青岛',
  mainCategory: { id: 'pet', name: '宠物食品' },
  platformPath: ['宠物生活', '宠物食品'],
  licence: 'licence-pangju',
  subMchId: '1900000109',
  logo: { palette: 'orange', motif: 'cat', form: 1 },
  background: banner('studio orange: pouch coral 1 620 0.72; cans teal 1 880 0.5; kibbleBowl teal 0 340 0.5'),
  service: { mode: 'own', hours: '09:00-23:00' },
  rating: { overall: 485, product: 487, logistics: 484, service: 484, samples: 1108 },
  trafficWeight: 1.24,
  orders30d: 1415,
  openedDaysAgo: 476,
  shipWithinHours: 24,
  sevenDayReturn: true,
  freight: [
    {
      id: 'std',
      name: '满69包邮',
      valuationType: 'WEIGHT',
      shippingMethod: 'CONDITION_FREE',
      freeFromFen: 6900,
      first: { amount: 1, price: 800 },
      next: { amount: 1, price: 150 },
      notSendArea: [],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    chicken | 鲜鸡肉全价成猫粮 低温烘焙粮 | 鲜肉占七成二 | catfood
    attrs 适用:成猫; 粗蛋白:40%以上; 工艺:低温烘焙; 谷物:无
    sku 净含量: 500克 59/79 x220 540g; 1.5千克 158/208 x260 1600g; 5千克 468/620 x80 5200g
    pic pouch coral studio kind=1
    text 九十度烘了三小时，不是膨化的，所以颗粒不圆。换粮请七天慢慢换。

    fish | 深海鱼全价猫粮 鳕鱼加三文鱼 | 挑嘴猫也肯吃 | catfood
    attrs 适用:成猫 幼猫; 粗蛋白:38%以上; 谷物:无; 产地:山东青岛
    sku 净含量: 500克 65/86 x180 540g; 1.5千克 175/230 x150 1600g
    pic pouch teal linen kind=1
    text 味道有点腥，是鱼的腥。封口条记得夹好。

    kitten | 幼猫奶糕粮 小颗粒易泡 | 断奶第一口 | catfood
    attrs 适用:1到12月龄; 颗粒:5毫米; 粗蛋白:42%以上
    sku 净含量: 400克 49/66 x150 430g; 1.2千克 132/176 x90 1280g
    pic pouch blush morning kind=1
    text 温水泡八分钟就成糊。大一点可以干吃，磨牙刚好。

    dogduck | 鸭肉梨全价狗粮 中小型犬 | 泪痕少一点 | dogfood
    attrs 适用:成犬; 粗蛋白:30%以上; 谷物:低敏糙米
    sku 净含量: 1.5千克 118/156 x170 1600g; 6千克 398/528 x60 6200g
    pic pouch mustard garden kind=2
    text 鸭肉性子温，加了冻干梨粒，狗会先把梨挑着吃完。

    dogbeef | 牛肉蔬菜全价狗粮 大型犬大颗粒 | 吃得慢一点 | dogfood
    attrs 适用:成犬 25公斤以上; 颗粒:18毫米; 粗蛋白:28%以上
    sku 净含量: 3千克 178/236 x100 3200g; 10千克 528/698 x36 10300g
    pic pouch pine garden kind=2 size=l
    text 颗粒做得大，逼着它嚼，不是一口吞。

    puppy | 幼犬羊奶粮 软粒可泡 | 长骨头的时候 | dogfood
    attrs 适用:2到12月龄; 粗蛋白:32%以上; 添加:羊奶粉
    sku 净含量: 1.5千克 128/168 x90 1600g
    pic pouch sky studio kind=2
    text 软粒，没换牙的也咬得动。

    canmix | 主食猫罐六口味 85克12罐 | 主食不是零食 | catcan
    attrs 类型:全价主食; 净含量:85克x12; 含水:80%
    sku 口味: 六味混装 92/122 x260 1300g; 纯鸡 88/116 x140 1300g; 金枪鱼 96/128 x120 1300g
    pic cans coral studio kind=1
    text 一公斤体重一天喂三十五克。开罐吃不完盖上，冷藏两天内吃掉。

    candog | 狗狗肉罐头 100克6罐拌饭用 | 听见开罐就冲刺 | dogtreat
    attrs 类型:补充; 净含量:100克x6; 肉含量:75%
    sku 口味: 牛肉胡萝卜 45/59 x190 800g; 鸡肉南瓜 42/56 x160 800g
    pic cans mustard garden kind=2
    text 看得见的肉块和胡萝卜丁，汤汁拌粮一拌就光。

    freeze | 冻干鸡胸肉粒 猫狗通用 | 只有鸡胸 | catcan
    attrs 配料:鸡胸肉; 净含量:100克; 工艺:冻干36小时
    sku 净含量: 100克 39/52 x240 160g; 300克 108/142 x110 430g
    pic treats coral linen kind=1
    text 五斤鲜肉出一斤。泡水能变回肉。

    bones | 牛皮磨牙骨 小号20支 | 拆家前先给它 | dogtreat
    attrs 配料:牛皮 鸭肉; 数量:20支; 适用:3月龄以上
    sku 规格: 小号20支 35/46 x180 420g; 大号10支 45/59 x100 520g
    pic treats mustard garden kind=2
    text 咬到只剩小拇指长就收走，防噎。

    cookie | 宠物生日饼干罐 南瓜羊奶味 | 过生日也要有仪式感 | dogtreat
    attrs 配料:南瓜 燕麦 羊奶粉; 净含量:200克; 适用:猫狗
    sku 规格: 200克罐 32/43 x130 320g
    pic treats teal studio kind=18
    text 饼干是骨头形，罐子能重复用。可以写名字，备注里告诉我们。

    bowl | 防滑防黑下巴食盆 陶瓷斜口 | 脖子不用低那么多 | bowl
    attrs 材质:陶瓷; 口径:15厘米; 倾角:15度; 底:硅胶防滑
    sku 颜色: 湖蓝=teal 49/66 x120 680g; 珊瑚=coral 49/66 x96 680g; 奶油=cream 49/66 x88 680g
    pic kibbleBowl teal wood
    text 斜十五度是店长试了六个样选的。洗碗机能洗。

    bowldog | 大犬慢食碗 迷宫底 | 五分钟变十五分钟 | bowl
    attrs 材质:食品级PP; 直径:24厘米; 适用:大型犬
    sku 颜色: 墨绿=pine 55/74 x80 560g; 砖红=brick 55/74 x64 560g
    pic kibbleBowl brick garden kind=1
    text 底下有迷宫，狗子得用舌头找。

    bed | 长绒圆窝 四季可拆洗50厘米 | 团成一团的幸福 | bowl
    attrs 直径:50厘米; 面料:长绒; 芯:再生棉; 可拆洗:是
    sku 尺寸: 50厘米 79/106 x110 900g; 70厘米 118/158 x60 1500g
    pic petBed oat morning
    text 边比较高，下巴可以搭着。拆下来冷水机洗，阴干。

    bedgrey | 灰色半包猫窝 有个顶更安心 | 胆小猫的小房子 | bowl
    attrs 直径:45厘米; 面料:毛毡 长绒; 承重:12斤
    sku 颜色: 烟灰=slate 99/132 x56 1100g; 驼色=sand 99/132 x50 1100g
    pic petBed slate studio
    text 店长十四斤，进去有点挤，但它不肯出来。

    toys | 逗猫三件套 羽毛杆铃球老鼠 | 放电十分钟 | toy
    attrs 内含:羽毛逗猫杆 编织球 猫薄荷老鼠
    sku 颜色: 珊瑚=coral 29/39 x200 180g; 湖蓝=teal 29/39 x170 180g
    pic toys coral studio
    text 羽毛是可以换的，另送两根。老鼠肚子有拉链，猫薄荷能补。

    toygift | 新猫到家礼盒 粮罐窝玩具一套 | 第一天不手忙脚乱 | toy
    attrs 内含:幼猫粮400克 主食罐6 圆窝 逗猫三件套 食盆
    sku 规格: 幼猫套 218/288 x40 3600g; 成猫套 238/318 x36 3800g
    pic giftBox coral morning kind=1
    text 盒子别扔，掏个洞，它多半喜欢盒子胜过窝。
    `,
  ),
  reviews: reviews(`
    chicken | 5 | 十一斤的雪球 | 2 | 软便好了，毛也亮，最重要的是它肯吃。
    chicken | 5 | 铲屎官老吴 | 8 | 检测单真的能查到批次，放心。
    chicken | 4 | 豆腐的妈 | 17 | 颗粒大小不一，我家小的那只挑着吃。
    fish | 5 | 鱼干大侠 | 11 | 打开袋子，三只猫从三个房间冲出来。
    fish | 2 | 鼻子灵 | 25 | 太腥了我受不了，猫倒是很爱。 | 哈哈，咱们以猫的意见为准？实在受不了可以换鸡肉味，运费我们出。
    kitten | 5 | 奶猫两只 | 14 | 泡八分钟刚刚好。
    dogduck | 5 | 柴犬阿福 | 6 | 真的先把梨挑完了，笑死。
    dogbeef | 5 | 金毛爸爸 | 20 | 终于不吞了，能听见咔嚓咔嚓。
    canmix | 5 | 猫比我吃得好 | 1 | 六个口味全光盘，买过最没有剩的一次。
    canmix | 5 | 月薪喂猫 | 10 | 已经囤第五箱。
    canmix | 3 | 凹罐 | 22 | 有两罐瘪了一块。 | 瘪了但没漏可以吃，还是补您两罐，下次加气柱。
    freeze | 5 | 训犬中 | 5 | 训练坐下神器。
    bones | 4 | 拆家二哈 | 19 | 坚持了四十分钟，沙发多活一天。
    cookie | 5 | 两岁生日 | 13 | 罐子上写了名字，拍照好看。
    bowl | 5 | 黑下巴退散 | 9 | 换了一个月下巴干净了。
    bed | 5 | 团长 | 4 | 到家三分钟就霸占了。
    bed | 5 | 北方的冬天 | 27 | 又买了个大的给狗。
    bedgrey | 5 | 胆小鬼米米 | 16 | 搬家后第一次看它睡着四脚朝天。
    toys | 4 | 三分钟热度 | 21 | 羽毛被拆了，还好送了备用。
    toygift | 5 | 新手村猫奴 | 7 | 果然更喜欢盒子。
  `),
  stories: stories(`
    article | 看懂猫粮成分表的前五行 | 别看袋子正面，翻过来看第一行 | 胖橘食堂 | studio orange: pouch coral 1 420 0.66; kibbleBowl teal 0 740 0.66
    article | 换粮七日表 | 每天换一成半，便便说了算 | 胖橘食堂 | linen teal: cans teal 1 540 0.8
    video | 店长试睡报告 | 十四斤的橘猫，五个窝，一个下午 | 店长胖橘 | morning oat: petBed oat 0 540 0.95
    video | 开罐声测试 | 三只猫，谁最快 | 店长胖橘 | studio coral: cans coral 1 480 0.8; toys coral 0 820 0.46
  `),
  showcase: { scale: 1, productIds: ['chicken', 'canmix', 'bed'] },
};
