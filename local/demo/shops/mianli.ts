import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  bed 床上 > sheet 四件套, quilt 被子, pillow 枕头抱枕
  bath 卫浴 > towel 毛巾浴巾
  throw 毯 > rug 盖毯
`);

/** 棉里家纺: home textiles. */
export const mianli: DemoShop = {
  id: 'mianli',
  name: '棉里家纺',
  intro: '南通老厂出来的三姐妹，自己织布自己缝。只做棉麻和毛，线头剪干净，尺寸量准了才装袋。',
  city: '江苏 南通',
  mainCategory: { id: 'textile', name: '家纺' },
  platformPath: ['家居生活', '家纺布艺'],
  licence: 'licence-mianli',
  subMchId: '1900000111',
  logo: { palette: 'sky', motif: 'cloud', form: 2 },
  background: banner(
    'morning sky: quilt sage 3 620 0.74; pillow mustard 2 880 0.46; towels celadon 0 320 0.46',
  ),
  service: { mode: 'own', hours: '08:30-21:00' },
  rating: { overall: 483, product: 486, logistics: 481, service: 482, samples: 695 },
  trafficWeight: 1.2,
  orders30d: 604,
  openedDaysAgo: 541,
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
    set1 | 水洗棉四件套 碎花小枝裸睡软 | 第一晚就像睡过很久 | sheet
    attrs 面料:全棉40支水洗; 工艺:活性印染; 被套:拉链; 安全类别:A类
    grid 颜色: 豆青小枝=sage, 豆沙小枝=blush; 尺寸: 1.5米床, 1.8米床, 2.0米床; 299/398 x36 2800g
    pic quilt sage morning kind=3
    text 出厂水洗过，收到直接铺也行。被套四角有系带，被芯不乱跑。

    set2 | 色织条纹四件套 60支长绒棉 | 男生宿舍到主卧 | sheet
    attrs 面料:60支长绒棉色织; 密度:高密; 安全类别:A类
    grid 颜色: 靛蓝条=indigo, 灰条=slate; 尺寸: 1.5米床, 1.8米床; 369/488 x30 2900g
    pic quilt indigo linen kind=1
    text 条纹是织出来的，不是印的，正反都一样，不褪。

    set3 | 素色华夫格四件套 无印痕 | 一年四季不出错 | sheet
    attrs 面料:全棉华夫格; 安全类别:A类
    grid 颜色: 燕麦=oat, 雾蓝=sky; 尺寸: 1.5米床, 1.8米床; 329/438 x28 3100g
    pic quilt oat linen kind=4
    text 有一点点凹凸，皮肤和布之间有空气，夏天不黏。

    set4 | 儿童格子三件套 1.2米床 | 幼儿园午睡也有小号 | sheet
    attrs 面料:全棉; 安全类别:A类; 件数:3
    sku 颜色: 红格=coral 168/226 x50 1600g; 蓝格=sky 168/226 x54 1600g
    pic quilt coral studio kind=2
    text 可以绣名字，备注里写，两个字以内不收钱。

    quilt1 | 新疆长绒棉花被 手工翻网 | 太阳晒过的味道 | quilt
    attrs 填充:一级长绒棉; 网:纱网可翻; 被面:全棉
    sku 规格: 4斤春秋 1.5米 268/358 x60 2200g; 6斤冬被 1.8米 388/518 x48 3200g; 8斤加厚 2.2米 498/668 x30 4200g
    pic quilt snow morning kind=0
    text 第一次用先晒两小时，棉花会长高一截。别水洗，套上被套用。

    quilt2 | 桑蚕丝夏凉被 可机洗 | 轻得像没盖 | quilt
    attrs 填充:桑蚕长丝 1斤; 面料:全棉; 可机洗:网袋轻柔
    sku 尺寸: 1.5米 328/438 x40 1100g; 1.8米 398/528 x34 1400g
    pic quilt celadon marble kind=4
    text 侧边留了一个检丝口，拉开能看见丝。

    quilt3 | 羽绒春秋被 90白鹅绒 | 不压身不钻绒 | quilt
    attrs 填充:90白鹅绒 600克; 面料:防羽布; 格:立体格
    sku 尺寸: 1.8米 699/928 x26 1500g; 2.2米 868/1150 x18 1900g
    pic quilt blush linen kind=0
    text 摇一摇就蓬，每格独立，不会全跑到脚那头。

    pillow1 | 荞麦壳软枕 可调高低 | 颈椎说谢谢 | pillow
    attrs 填充:荞麦壳; 外套:全棉; 高度:8到12厘米可调
    sku 花色: 蓝格=indigo 88/118 x90 1900g; 芥末格=mustard 88/118 x84 1900g
    pic pillow indigo linen kind=2
    text 拉开侧边，倒出来一点就低一点。壳子筛了三遍，没灰。

    pillow2 | 小枝印花抱枕 45厘米含芯 | 沙发的一点颜色 | pillow
    attrs 尺寸:45x45厘米; 面料:棉麻; 芯:羽丝棉; 可拆洗:是
    sku 花色: 燕麦小枝=oat 49/66 x130 620g; 豆青小枝=sage 49/66 x110 620g; 姜黄格=mustard 49/66 x96 620g
    pic pillow oat morning kind=3
    text 芯比套子大一圈，所以角是鼓的。

    pillow3 | 羽丝绒酒店枕 一对装 | 陷进去又托得住 | pillow
    attrs 填充:羽丝绒; 面料:全棉防羽布; 数量:2只
    sku 高度: 中枕一对 128/172 x80 2200g; 高枕一对 138/186 x60 2500g
    pic pillow snow studio kind=1
    text 拍一拍回弹。每半年晒一次，别暴晒。

    towel1 | 长绒棉毛巾三条 34x76吸水快 | 一条擦脸一条擦手 | towel
    attrs 面料:长绒棉; 克重:120克; 尺寸:34x76厘米; 数量:3条
    sku 颜色: 青瓷三色=celadon 45/62 x220 400g; 莫兰迪粉三色=blush 45/62 x190 400g
    pic towels celadon marble
    text 头两次单独洗，会掉一点毛，之后就不掉了。

    towel2 | 加厚浴巾 70x140华夫格 | 洗完裹一身 | towel
    attrs 面料:全棉; 克重:480克; 尺寸:70x140厘米
    sku 颜色: 燕麦=oat 79/106 x120 520g; 雾蓝=sky 79/106 x100 520g; 砖红=brick 79/106 x70 520g
    pic towels oat morning
    text 华夫格干得快，冬天暖气上搭一夜就干。

    towel3 | 婴儿纱布浴巾 六层可当盖被 | 越洗越软 | towel
    attrs 面料:全棉纱布; 层数:6; 尺寸:110x110厘米; 安全类别:A类
    sku 颜色: 奶黄=lemon 88/118 x90 460g; 天蓝=sky 88/118 x84 460g
    pic towels lemon linen
    text 没有荧光增白。洗澡当浴巾，出门当盖毯。

    rug1 | 格子羊毛混纺盖毯 带流苏130x180 | 午睡追剧一条搞定 | rug
    attrs 材质:羊毛30 腈纶70; 尺寸:130x180厘米
    sku 花色: 砖红格=brick 158/208 x70 900g; 墨绿格=pine 158/208 x58 900g; 驼格=sand 158/208 x52 900g
    pic throwRug brick morning kind=2
    text 流苏是手打的结，数过，一边九十六根。

    rug2 | 华夫格纯棉毯 空调房盖 | 夏天也要盖肚子 | rug
    attrs 材质:全棉; 尺寸:150x200厘米; 可机洗:是
    sku 颜色: 燕麦=oat 138/184 x66 1100g; 鼠尾草=sage 138/184 x60 1100g
    pic throwRug oat linen kind=4
    text 洗一次缩三厘米，我们多织了三厘米。

    rug3 | 条纹针织毯 沙发装饰两用 | 一搭就好看 | rug
    attrs 材质:腈棉; 尺寸:120x160厘米
    sku 颜色: 海军条=navy 98/132 x74 800g; 丁香条=lilac 98/132 x58 800g
    pic throwRug navy studio kind=1
    text 针脚粗，看得见纹路。机洗请装网袋。

    giftset | 新婚喜被礼盒 四件套加棉花被 | 喜庆但不艳 | sheet
    attrs 内含:水洗棉四件套 6斤棉花被 枕套两只; 包装:布袋
    sku 规格: 1.8米床 698/928 x20 6200g; 2.0米床 738/978 x16 6600g
    pic giftBox brick linen kind=18
    text 红是枣红，洗出来是旧旧的好看。布袋上绣了两个人的姓。
    `,
  ),
  reviews: reviews(`
    set1 | 5 | 赖床协会 | 4 | 第一晚就睡过头了，软得犯规。
    set1 | 5 | 阳台种花 | 12 | 小枝的花很淡雅，婆婆也喜欢。
    set1 | 3 | 量尺寸的人 | 19 | 被套比标的短了两厘米。 | 量了同批的确实有误差，给您补一只新的，旧的留着当备用。
    set2 | 5 | 极简男 | 8 | 正反都一样，洗了五次不褪。
    set3 | 5 | 怕热星人 | 23 | 夏天真的不黏。
    set4 | 5 | 幼儿园大班 | 16 | 绣了名字，再也没拿错过。
    quilt1 | 5 | 回家过年 | 6 | 晒完真的长高一截，外婆家的味道。
    quilt1 | 4 | 冬天怕冷 | 28 | 六斤有点沉，喜欢压着睡的可以。
    quilt2 | 5 | 蚕宝宝 | 20 | 拉开检丝口看了，长长的丝。
    quilt3 | 5 | 不压身 | 14 | 轻，暖，没跑绒。
    pillow1 | 5 | 颈椎四十岁 | 3 | 倒掉两勺刚好，睡了一周落枕没再犯。
    pillow2 | 5 | 沙发改造 | 11 | 角是鼓的，好看。
    pillow3 | 4 | 高枕无忧 | 26 | 中枕对我还是高了点。
    towel1 | 5 | 囤毛巾 | 2 | 吸水快，颜色高级。
    towel1 | 4 | 掉毛观察员 | 17 | 前两次是掉毛，第三次就好了。
    towel2 | 5 | 裹成粽子 | 9 | 大，厚，干得快。
    towel3 | 5 | 新手奶爸 | 22 | 洗澡当浴巾出门当毯子，一物多用。
    rug1 | 5 | 追剧专用 | 5 | 真数了流苏，九十六。
    rug2 | 5 | 空调二十六度 | 30 | 舒服。
    giftset | 5 | 十月新娘 | 13 | 枣红比大红高级太多，布袋舍不得扔。
  `),
  stories: stories(`
    article | 四十支和六十支，差在哪根纱上 | 摸一摸，洗一洗，晒一晒 | 棉里家纺 | linen sky: quilt sky 4 560 0.8
    article | 棉被怎么养 | 晒、拍、翻网，一床用二十年 | 棉里家纺 | morning cream: quilt snow 0 580 0.84
    video | 给你看检丝口 | 拉开来，一根丝拉了一米七 | 三姐妹织布间 | marble celadon: quilt celadon 4 540 0.86
    video | 流苏是怎么打的 | 一边九十六根，十分钟 | 三姐妹织布间 | morning brick: throwRug brick 2 540 0.8
  `),
  showcase: { scale: 1, productIds: ['set1', 'quilt1', 'towel1'] },
};
