import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  top 上装 > coat 外套, tee T恤卫衣
  skirt 裙装 > dress 连衣裙
  pants 裤装 > long 长裤
  acc 鞋帽配饰 > shoe 鞋, hat 帽子
`);

/** 小枣树童装: children's wear. */
export const xiaozao: DemoShop = {
  id: 'xiaozao',
  name: '小枣树童装',
  intro: '给会爬树的小孩做衣服。布料过A类，膝盖加一层，袖口能放长两厘米，穿两年不心疼。',
  city: '浙江 湖州',
  mainCategory: { id: 'kids', name: '童装' },
  platformPath: ['母婴', '童装童鞋'],
  licence: 'licence-xiaozao',
  subMchId: '1900000108',
  logo: { palette: 'mustard', motif: 'jacket', form: 2 },
  background: banner(
    'studio mustard: jacket mustard 0 640 0.74; dress rose 3 880 0.56; shoes sky 0 360 0.46',
  ),
  service: { mode: 'own', hours: '08:30-22:00' },
  rating: { overall: 480, product: 484, logistics: 477, service: 478, samples: 867 },
  trafficWeight: 1.17,
  orders30d: 1022,
  openedDaysAgo: 520,
  shipWithinHours: 48,
  sevenDayReturn: true,
  freight: [
    {
      id: 'std',
      name: '全国包邮 送运费险',
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
    jacket1 | 儿童防风夹克 纯棉里布可加长袖口 | 爬树也不怕勾 | coat
    attrs 面料:锦棉混纺; 里布:全棉; 安全类别:A类; 季节:春秋
    grid 颜色: 向日葵黄=mustard, 藏青=navy, 砖红=brick; 身高: 100, 110, 120, 130, 140; 139/189 x28 360g
    pic jacket mustard linen kind=0
    text 袖口翻出来能长两厘米，长高了接着穿。拉链头包了一块皮，不夹下巴。

    jacket2 | 条纹牛仔夹克 水洗软不硬 | 越洗越好看 | coat
    attrs 面料:棉; 安全类别:B类; 季节:春秋
    grid 颜色: 靛蓝=indigo, 浅蓝=sky; 身高: 100, 110, 120, 130; 149/199 x22 420g
    pic jacket indigo wood kind=1
    text 洗过三遍才出厂，第一次穿就是软的。

    padded | 轻暖棉服 连帽可机洗 | 不臃肿能跑跳 | coat
    attrs 填充:再生纤维棉; 面料:防泼水; 安全类别:A类; 季节:冬
    grid 颜色: 松绿=pine, 珊瑚=coral, 燕麦=oat; 身高: 100, 110, 120, 130, 140; 219/299 x24 560g
    pic jacket pine studio kind=3
    text 里面是一格一格绗的，机洗不跑棉。帽子可拆，后领有反光条。

    sweater | 小樱桃针织开衫 全棉不扎脖 | 上学空调房备一件 | coat
    attrs 面料:全棉; 安全类别:A类; 季节:春秋
    grid 颜色: 豆沙粉=rose, 奶油=cream; 身高: 90, 100, 110, 120; 109/149 x26 260g
    pic jacket rose linen kind=2
    text 扣子是椰壳的，缝了两道。针脚密，洗完不长胖。

    tee1 | 山和太阳短袖T恤 双面纯棉 | 一年四季打底 | tee
    attrs 面料:全棉双面布 220克; 安全类别:A类; 领口:不变形罗纹
    grid 颜色: 白=snow, 天蓝=sky, 珊瑚=coral; 身高: 90, 100, 110, 120, 130; 59/79 x46 140g
    pic tee snow wood kind=0
    text 图案是水印，摸不出来，不闷汗。领口塞了一条织带，套头不松。

    tee2 | 海魂条纹长袖 亲子同款 | 爸爸妈妈也有 | tee
    attrs 面料:全棉; 安全类别:A类; 季节:春秋
    grid 颜色: 蓝条=indigo, 橙条=coral; 身高: 90, 100, 110, 120, 130; 69/92 x40 170g
    pic tee indigo studio kind=1
    text 条纹在侧缝对齐了，裁剪多费一成布。

    sweat | 小猫刺绣卫衣 毛圈棉不起球 | 洗三十次还新 | tee
    attrs 面料:棉 毛圈320克; 安全类别:A类; 季节:春秋
    grid 颜色: 燕麦=oat, 芥末=mustard; 身高: 100, 110, 120, 130; 99/139 x32 300g
    pic tee mustard linen kind=3
    text 刺绣背面垫了软衬，不磨肚子。

    dress1 | 碎花连衣裙 双层纱会转圈 | 转起来像小伞 | dress
    attrs 面料:棉纱双层; 安全类别:A类; 季节:夏
    grid 颜色: 豆沙粉=rose, 丁香紫=lilac; 身高: 100, 110, 120, 130; 118/158 x30 220g
    pic dress rose linen kind=3
    text 裙摆一圈三米二。里面那层是平纹棉，不透。

    dress2 | 学院条纹连衣裙 有两个大口袋 | 能装石头和蜗牛 | dress
    attrs 面料:棉; 安全类别:B类; 季节:春夏
    grid 颜色: 天蓝=sky, 墨绿=pine; 身高: 100, 110, 120, 130; 108/148 x26 240g
    pic dress sky studio kind=1
    text 口袋在侧缝里，深十五厘米，她的宝贝都放得下。

    dress3 | 小格子背心裙 灯芯绒秋冬 | 叠穿一件管三季 | dress
    attrs 面料:灯芯绒; 安全类别:B类; 季节:秋冬
    grid 颜色: 枣红=brick, 姜黄=mustard; 身高: 100, 110, 120, 130; 128/168 x22 300g
    pic dress brick wood kind=2
    text 肩扣有三档，长高了往外挪一颗。

    pants1 | 膝盖加固运动裤 松紧可调 | 跪着玩也不破 | long
    attrs 面料:棉锦弹力; 安全类别:A类; 膝:双层
    grid 颜色: 靛蓝=indigo, 沙色=sand, 墨绿=moss; 身高: 100, 110, 120, 130, 140; 79/109 x44 240g
    pic trousers indigo linen kind=0
    text 膝盖里面多一层布，外面看是一个小口袋。腰里有调节扣。

    pants2 | 条纹灯笼长裤 夏季防蚊 | 风能钻进去 | long
    attrs 面料:棉麻; 安全类别:A类; 季节:夏
    grid 颜色: 沙条=sand, 蓝条=sky; 身高: 90, 100, 110, 120; 65/89 x36 130g
    pic trousers sand studio kind=1
    text 裤脚收口，蚊子进不去，风进得去。

    pants3 | 软牛仔裤 加绒不紧绷 | 冬天蹲得下 | long
    attrs 面料:棉 弹力; 里:超柔绒; 安全类别:B类
    grid 颜色: 深蓝=navy, 灰=slate; 身高: 100, 110, 120, 130; 119/159 x28 420g
    pic trousers navy wood kind=0
    text 后腰高两厘米，蹲下不露背。

    shoe1 | 软底学步帆布鞋 魔术贴一拉就上 | 自己会穿鞋了 | shoe
    attrs 鞋面:帆布; 鞋底:橡胶; 鞋头:防踢
    grid 颜色: 天蓝=sky, 珊瑚=coral; 鞋码: 24, 26, 28, 30; 98/138 x24 320g
    pic shoes sky wood
    text 前三分之一能弯，后跟硬一点稳住脚。鞋垫上画了半个笑脸，左右对上才完整。

    shoe2 | 儿童慢跑鞋 透气网面 | 体育课跑得快 | shoe
    attrs 鞋面:网布; 鞋底:轻质发泡; 重量:单只110克
    grid 颜色: 白绿=snow, 藏青=navy; 鞋码: 28, 30, 32, 34; 129/179 x22 340g
    pic shoes snow studio
    text 鞋带是假的，侧面一拉就紧，体育老师不用等。

    hat1 | 绒球针织帽 加里绒不勒额头 | 冬天上学路上 | hat
    attrs 外:腈棉混纺; 里:摇粒绒; 头围:48到54厘米
    sku 颜色: 湖蓝=teal 45/62 x80 120g; 豆沙=rose 45/62 x74 120g; 枣红=brick 45/62 x60 120g
    pic hat teal wood
    text 绒球可以扣下来洗。里面一圈绒，静电少。

    hat2 | 雪花纹毛线帽 亲子两顶 | 一大一小 | hat
    attrs 材质:羊毛混纺; 规格:成人加儿童; 头围:可弹
    sku 颜色: 藏青=navy 88/118 x46 240g; 姜黄=mustard 88/118 x40 240g
    pic hat navy linen set=2
    text 大的那顶织松一号，爸爸戴也不勒。
    `,
  ),
  reviews: reviews(`
    jacket1 | 5 | 爬树冠军的妈 | 2 | 袖口真能放长，去年买的今年还能穿。
    jacket1 | 5 | 阿花的外婆 | 9 | 颜色亮，接孩子老远就看见了。
    jacket1 | 3 | 选码困难 | 16 | 偏大，按身高买了110，像穿哥哥的。 | 是按能穿两年放的量，想合身可以小一码，免费换。
    jacket2 | 5 | 牛仔小爷 | 21 | 软，不闹着脱。
    padded | 5 | 东北小土豆 | 5 | 零下十五度加一件毛衣够了，还能跑。
    padded | 4 | 洗衣机说没问题 | 18 | 机洗没跑棉，帽子的扣有点紧。
    sweater | 5 | 幼儿园中班 | 12 | 老师说好看，已被同学妈妈要了链接。
    tee1 | 5 | 囤T恤 | 4 | 三色都入了，领口洗了十次没松。
    tee2 | 5 | 一家三口 | 14 | 条纹真的对齐了，强迫症舒服。
    sweat | 5 | 猫奴之家 | 23 | 女儿说小猫会保护她。
    dress1 | 5 | 转圈圈 | 6 | 转了一下午，转晕了也不肯脱。
    dress1 | 4 | 细节妈 | 26 | 好看，纱容易勾线，送了一小段备线算有心。
    dress2 | 5 | 石头收藏家 | 8 | 口袋里掏出过七块石头一只蜗牛。
    dress3 | 5 | 秋天来了 | 30 | 叠穿高领很洋气。
    pants1 | 5 | 膝盖终结者 | 3 | 一个学期了，膝盖还在！
    pants1 | 5 | 双胞胎爸爸 | 11 | 买了四条，两兄弟都没磨破。
    pants2 | 4 | 蚊子不爱我 | 35 | 凉快，就是浅色不耐脏。
    pants3 | 2 | 色差 | 20 | 掉色，把白袜子染蓝了。 | 深色牛仔头一次要单独洗，我们没写清楚，袜子钱一起退您。
    shoe1 | 5 | 学步中 | 7 | 半个笑脸的设计太聪明，三岁自己分左右。
    shoe2 | 5 | 运动会第三名 | 17 | 他说是鞋子的功劳。
    hat1 | 5 | 冬天的小蘑菇 | 13 | 软，不扎。
    hat2 | 5 | 父女档 | 24 | 爸爸戴着去开家长会了。
  `),
  stories: stories(`
    article | 童装A类B类，到底差在哪 | 一张对照表，看吊牌就懂 | 小枣树童装 | linen mustard: tee snow 0 380 0.7; dress rose 3 720 0.7
    article | 我们为什么给膝盖多缝一层 | 一百二十个孩子试穿一个学期的结果 | 小枣树童装 | wood indigo: trousers indigo 0 560 0.8
    video | 三岁自己穿鞋挑战 | 笑脸对上了就是对的脚 | 枣树下的小孩 | studio sky: shoes sky 0 520 0.95
    video | 秋游穿搭五套 | 好跑，好洗，好找人 | 枣树下的小孩 | garden mustard: jacket mustard 0 400 0.68; hat teal 0 700 0.5; trousers sand 1 880 0.5
  `),
  showcase: { scale: 1, productIds: ['jacket1', 'dress1', 'pants1'] },
};
