import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  desk 台灯 > read 阅读台灯, night 夜灯
  room 客厅卧室 > floor 落地床头灯, pendant 吊灯
  craft 手作 > paper 纸灯
  part 配件 > bulb 灯泡礼盒
`);

/** 萤火灯具: lamps. */
export const yinghuo: DemoShop = {
  id: 'yinghuo',
  name: '萤火灯具研究所',
  intro: '研究光怎么落下来的小团队。每盏灯都标色温、显色和频闪，坏了驱动只换驱动，不用换整灯。',
  city: '广东 中山',
  mainCategory: { id: 'lamp', name: '灯具' },
  platformPath: ['家装家居', '灯饰照明'],
  licence: 'licence-chaoyu',
  subMchId: '1900000113',
  logo: { palette: 'mustard', motif: 'lamp', form: 1 },
  background: banner(
    'evening pine: deskLamp pine 0 600 0.8; paperLamp cream 0 880 0.56; nightLight blush 1 300 0.36',
  ),
  service: { mode: 'own', hours: '09:30-22:00' },
  rating: { overall: 474, product: 483, logistics: 461, service: 475, samples: 284 },
  trafficWeight: 1.08,
  orders30d: 247,
  openedDaysAgo: 288,
  shipWithinHours: 72,
  sevenDayReturn: true,
  freight: [
    {
      id: 'std',
      name: '全国包邮',
      valuationType: 'PIECE',
      shippingMethod: 'FREE',
      first: { amount: 1, price: 0 },
      next: { amount: 1, price: 0 },
      notSendArea: ['西藏自治区', '新疆维吾尔自治区'],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    read1 | 复古长臂阅读台灯 无频闪可调光 | 书桌上的一束光 | read
    attrs 功率:9瓦; 色温:2700到4000K; 显色:Ra95; 供电:适配器
    sku 颜色: 墨绿=pine 229/299 x60 1900g; 砖红=brick 229/299 x44 1900g; 奶油=cream 229/299 x52 1900g
    pic deskLamp pine evening
    text 臂上有弹簧，停哪儿是哪儿。旋钮从一成亮到十成，没有台阶。

    read2 | 学生护眼台灯 国AA级照度 | 光铺满一张桌 | read
    attrs 功率:14瓦; 照度:国AA级; 色温:4000K; 显色:Ra97
    sku 颜色: 白=snow 268/348 x56 2100g; 天蓝=sky 268/348 x40 2100g
    pic deskLamp snow evening
    text 光斑一百二十厘米宽，左边写字右边放书都亮。四十五分钟提醒一次。

    read3 | 黄铜色床头阅读灯 夹式 | 不吵醒另一半 | read
    attrs 功率:5瓦; 色温:2700K; 供电:Type-C
    sku 颜色: 黄铜=mustard 128/168 x80 620g; 黑=ink 128/168 x64 620g
    pic deskLamp mustard evening size=s
    text 光圈只有一本书那么大。

    moon | 月球小夜灯 木座充电三色 | 枕边的满月 | night
    attrs 直径:15厘米; 续航:暖光12小时; 材质:植物基塑料
    sku 尺寸: 12厘米 69/92 x120 360g; 15厘米 89/118 x100 460g
    pic nightLight mustard evening kind=0
    text 环形山是照着真月亮打的，没有按键，拍一下换颜色。

    rabbit | 兔子硅胶夜灯 捏一捏就亮 | 小朋友的勇气 | night
    attrs 材质:食品级硅胶; 续航:9小时; 定时:30分钟
    sku 颜色: 粉=blush 79/106 x140 320g; 奶黄=lemon 79/106 x110 320g
    pic nightLight blush evening kind=1
    text 摔了不碎。耳朵能捏，捏着捏着就睡了。

    mushroom | 蘑菇玻璃夜灯 复古橙 | 北面窗台那一点暖 | night
    attrs 材质:手工玻璃; 高:22厘米; 光源:E14可换
    sku 颜色: 珊瑚=coral 158/208 x46 1200g; 芥末=mustard 158/208 x38 1200g
    pic nightLight coral evening kind=2
    text 玻璃是吹的，边缘会有一个小气泡。插电款，线上有开关。

    floor1 | 百褶布罩台灯 黄铜拉绳 | 一拉就回家了 | floor
    attrs 高:48厘米; 罩:亚麻百褶; 光源:E27可换
    sku 颜色: 燕麦=oat 198/258 x50 1800g; 鼠尾草=sage 198/258 x36 1800g; 豆沙=rose 198/258 x30 1800g
    pic floorLamp oat evening kind=1
    text 褶是手打的，六十四道。拉绳的声音，很像小时候外婆家。

    floor2 | 胡桃木床头灯 圆球支柱 | 木头和布 | floor
    attrs 高:45厘米; 材质:胡桃木 棉麻; 光源:E27可换
    sku 颜色: 米白=cream 218/288 x40 1900g; 墨蓝=navy 218/288 x26 1900g
    pic floorLamp cream evening kind=0
    text 木球是一块料车出来的，纹路每只不同。

    floor3 | 落地灯 三脚高杆客厅 | 沙发边上那盏 | floor
    attrs 高:155厘米; 罩径:45厘米; 光源:E27可换; 脚踏开关:有
    sku 颜色: 燕麦=oat 398/528 x24 5200g; 砖红=brick 398/528 x16 5200g
    pic floorLamp brick evening kind=1 size=l
    text 脚踩一下就亮，抱着猫也能开灯。

    pendant1 | 铝锻餐厅吊灯 亚光黑内金 | 一桌饭都好看 | pendant
    attrs 直径:36厘米; 材质:铝; 线长:150厘米可调; 光源:E27
    sku 颜色: 黑=ink 188/248 x50 1500g; 墨绿=pine 188/248 x34 1500g; 芥末=mustard 188/248 x26 1500g
    pic pendant ink evening kind=0
    text 挂在桌面上方六十五厘米，菜是亮的，脸是柔的。

    pendant2 | 手工玻璃吊灯 奶油泡 | 吹出来的形状 | pendant
    attrs 直径:28厘米; 材质:手工玻璃; 线长:150厘米可调
    sku 颜色: 奶白=cream 228/298 x36 1700g; 烟粉=rose 228/298 x24 1700g
    pic pendant cream evening kind=1
    text 每只口径会差两三毫米，我们配好了再装箱。

    pendant3 | 三头餐吊组合 高低错落 | 长桌用它 | pendant
    attrs 件数:3; 材质:铝; 底盘:长条可调
    sku 颜色: 黑绿芥三色 498/658 x18 4200g; 全黑 468/618 x22 4200g
    pic pendant pine evening kind=0 set=3 mates=ink,mustard
    text 线可以自己剪，图纸上标了三种高度。

    paper1 | 宣纸圆灯 竹骨松木座 | 光像隔着一层雾 | paper
    attrs 直径:35厘米; 材质:宣纸 竹; 光源:LED暖光
    sku 花: 素面=cream 168/218 x44 1300g; 折枝=blush 188/248 x34 1300g
    pic paperLamp cream evening
    text 纸是双层的，破了有补丁纸随箱。

    paper2 | 落樱纸灯 手绘一枝 | 适合安静的角落 | paper
    attrs 直径:30厘米; 材质:皮纸 竹; 工艺:手绘
    sku 花色: 落樱=rose 198/258 x28 1200g; 墨竹=sage 198/258 x24 1200g
    pic paperLamp rose evening
    text 画灯的姑娘一天只画四盏。

    lantern | 庭院充电提灯 防雨可调光 | 阳台院子都能挂 | night
    attrs 防水:IPX5; 续航:40小时; 充电:Type-C
    sku 颜色: 黄铜=mustard 158/208 x60 900g; 墨绿=pine 158/208 x48 900g
    pic lantern pine evening
    text 挂在葡萄架下面，飞虫也没那么多，因为是暖光。

    bulb | 全光谱灯泡四只 显色Ra97 | 换泡比换灯划算 | bulb
    attrs 接口:E27; 功率:7瓦; 色温:2700K或4000K; 显色:Ra97
    sku 色温: 2700K四只 78/104 x160 320g; 4000K四只 78/104 x130 320g
    pic carton mustard evening kind=11
    text 菜看起来更像菜。驱动隔离，不频闪，手机拍没有条纹。

    gift | 乔迁灯礼盒 蘑菇灯加灯泡 | 送朋友新家 | bulb
    attrs 内含:蘑菇夜灯 全光谱灯泡两只 手写卡
    sku 颜色: 珊瑚=coral 198/262 x28 1700g; 芥末=mustard 198/262 x24 1700g
    pic giftBox mustard evening kind=11
    text 卡片上印着一句话，愿你有一盏等你的灯。
    `,
  ),
  reviews: reviews(`
    read1 | 5 | 深夜写字台 | 3 | 停哪儿是哪儿，像个老朋友。
    read1 | 4 | 机械控 | 15 | 弹簧有一点点声音，习惯就好。
    read2 | 5 | 三年级家长 | 7 | 光真的铺满，眼睛不酸。
    read2 | 2 | 等了九天 | 10 | 说三天发货等了九天，孩子开学都一周了。 | 驱动缺料耽误了，没及时告诉您是我们不对，补偿五十元已退。
    read3 | 5 | 另一半没醒 | 21 | 光圈刚好一本书。
    moon | 5 | 登月者 | 5 | 拍一下换颜色，孩子拍了一百下。
    rabbit | 5 | 怕黑的小鱼 | 2 | 女儿抱着睡，摔了三次没坏。
    rabbit | 5 | 送闺蜜娃 | 13 | 软软的。
    mushroom | 5 | 窗台小蘑菇 | 11 | 找到了那个小气泡，像签名。
    mushroom | 3 | 易碎品 | 19 | 快递摔裂了灯罩。 | 已补发灯罩，玻璃件我们换了加厚泡沫。
    floor1 | 5 | 外婆的拉绳 | 4 | 拉绳的声音真的一模一样。
    floor1 | 5 | 数褶子 | 24 | 六十四道没骗人。
    floor2 | 4 | 木纹党 | 28 | 木球的纹好看，罩子可以再厚。
    floor3 | 5 | 抱着猫 | 16 | 脚一踩就亮，懂我。
    pendant1 | 5 | 餐桌上方六十五厘米 | 8 | 按说明挂的，菜都好看了。
    pendant2 | 5 | 奶油泡泡 | 22 | 亮起来像含着一口光。
    paper1 | 5 | 雾里看灯 | 9 | 柔得不想开大灯。
    paper2 | 5 | 一天四盏 | 30 | 等得值。
    lantern | 4 | 葡萄架下 | 33 | 好用，挂钩再大一点更好。
    bulb | 5 | 菜像菜 | 6 | 换完番茄炒蛋都更红了。
  `),
  stories: stories(`
    article | 餐灯挂多高 | 六十五厘米，是我们挂了四十张桌子量出来的 | 萤火灯具 | evening ink: pendant ink 0 540 0.86
    article | 频闪怎么自己测 | 打开手机相机，对着灯 | 萤火灯具 | evening pine: deskLamp pine 0 520 0.86
    video | 一盏纸灯的糊法 | 竹骨、皮纸、一碗浆糊 | 灯下的人 | evening cream: paperLamp cream 0 540 0.86
    video | 兔子灯摔了十次 | 硅胶的好处 | 灯下的人 | evening blush: nightLight blush 1 540 0.9
  `),
  showcase: { scale: 1, productIds: ['read1', 'rabbit', 'floor1'] },
};
