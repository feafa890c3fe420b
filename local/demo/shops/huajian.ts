import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  cut 鲜花 > bouquet 花束, weekly 周花自插
  green 绿植 > foliage 观叶, succulent 多肉
  gift 花礼 > box 花盒
  tool 花器养护 > vase 花瓶, care 花肥工具
`);

/** 花间晨市: flowers and plants. */
export const huajian: DemoShop = {
  id: 'huajian',
  name: '花间晨市',
  intro: '斗南凌晨三点的花，当天装箱，隔天到家。缺一枝补一枝，开败了可以拍照问我们为什么。',
  city: '云南 昆明',
  mainCategory: { id: 'flower', name: '鲜花绿植' },
  platformPath: ['鲜花园艺', '鲜花绿植'],
  licence: 'licence-huajian',
  subMchId: '1900000114',
  logo: { palette: 'rose', motif: 'flower', form: 2 },
  background: banner(
    'garden rose: bouquet rose 0 620 0.72; tulipVase lilac 0 860 0.56; potted brick 2 340 0.5',
  ),
  service: { mode: 'own', hours: '07:00-21:30' },
  rating: { overall: 471, product: 478, logistics: 458, service: 477, samples: 963 },
  trafficWeight: 1.1,
  orders30d: 1126,
  openedDaysAgo: 344,
  shipWithinHours: 24,
  sevenDayReturn: false,
  freight: [
    {
      id: 'std',
      name: '空运包邮',
      valuationType: 'PIECE',
      shippingMethod: 'FREE',
      first: { amount: 1, price: 0 },
      next: { amount: 1, price: 0 },
      notSendArea: ['西藏自治区', '新疆维吾尔自治区', '内蒙古自治区'],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    rose | 粉雾玫瑰花束 19枝配尤加利 | 说不出口就送它 | bouquet
    attrs 主花:玫瑰19枝; 配材:尤加利 满天星; 包装:牛皮纸 缎带; 花期:5到7天
    sku 颜色: 粉雾=rose 138/188 x90 1600g; 香槟=cream 138/188 x70 1600g; 珊瑚=coral 148/198 x60 1600g
    pic bouquet rose morning kind=0
    text 花苞七成开，到手第二天最好看。先剪根两厘米，深水醒三小时。

    sun | 向日葵雏菊花束 毕业探病都合适 | 看着就有精神 | bouquet
    attrs 主花:向日葵5枝 洋甘菊; 包装:绿色雾面纸; 花期:6到8天
    sku 规格: 5枝 98/132 x110 1300g; 9枝 148/198 x70 1900g
    pic bouquet lemon garden kind=1
    text 向日葵怕水深，瓶里放一掌高的水就行。

    mixed | 当日限定混搭花束 花艺师随心配 | 拆箱像开盲盒 | bouquet
    attrs 主花:当日鲜花8到10种; 包装:素纸; 花期:5到7天
    sku 规格: 中号 118/158 x140 1500g; 大号 178/238 x80 2200g
    pic bouquet coral linen kind=3
    text 告诉我们送谁、喜欢什么色系，其他交给早市。

    tulipb | 郁金香花束 20枝荷兰种球 | 只有冬春有 | bouquet
    attrs 主花:郁金香20枝; 产地:云南; 花期:5天
    sku 颜色: 丁香紫=lilac 128/172 x70 1300g; 橙=orange 128/172 x60 1300g; 粉=blush 128/172 x64 1300g
    pic bouquet lilac morning kind=2
    text 郁金香插进水里还会长，每天高一点点，头朝着窗。

    week1 | 一周一束 包月四次鲜切花 | 周一的门口有花 | weekly
    attrs 次数:4次; 每次:3到4种 8到12枝; 发货:每周日
    sku 规格: 小束四次 108/148 x200 3200g; 大束四次 188/258 x110 5200g
    pic tulipVase rose linen
    text 每周会有一张卡写这周是什么花、怎么剪。出差可以顺延。

    week2 | 郁金香自插10枝 裸枝不包装 | 家里有瓶就行 | weekly
    attrs 主花:郁金香10枝; 包装:保湿裸枝
    sku 颜色: 紫=lilac 49/66 x120 600g; 粉=rose 49/66 x130 600g; 黄=lemon 49/66 x100 600g
    pic tulipVase lilac morning
    text 少一层纸便宜二十块。到家先连报纸一起醒水。

    week3 | 洋桔梗一扎 花期长新手友好 | 两周都不谢 | weekly
    attrs 主花:洋桔梗约10枝; 花期:10到14天
    sku 颜色: 白绿=sage 39/52 x140 600g; 浅粉=blush 39/52 x130 600g
    pic tulipVase blush wood
    text 把蔫了的剪掉，侧芽还会开。

    monstera | 龟背竹盆栽 裂叶大株含盆 | 客厅一角就它 | foliage
    attrs 高:60到70厘米; 盆径:20厘米; 光照:散射光
    sku 盆色: 白=snow 98/132 x60 4200g; 陶红=brick 98/132 x50 4200g
    pic potted snow morning kind=0
    text 一周浇一次，手指插土两厘米是干的再浇。新叶是卷着出来的。

    sansevieria | 虎皮兰 耐阴半月浇一次 | 忘了它也活 | foliage
    attrs 高:40到50厘米; 盆径:16厘米; 光照:耐阴
    sku 盆色: 陶红=brick 58/78 x110 2600g; 燕麦=oat 58/78 x90 2600g
    pic potted brick linen kind=1
    text 死法只有一种，浇多了。

    pilea | 镜面草 圆圆的叶子 | 会生小的送朋友 | foliage
    attrs 高:20到25厘米; 盆径:12厘米; 光照:明亮散射
    sku 盆色: 灰蓝=slate 39/52 x100 1200g; 芥末=mustard 39/52 x84 1200g
    pic potted slate garden kind=2
    text 叶子会转向光，每周转一次盆，它就长得圆。

    trailing | 常春藤吊兰组合 垂下来的绿 | 书架顶上放一盆 | foliage
    attrs 长:30到40厘米; 盆径:14厘米
    sku 盆色: 白=snow 45/60 x90 1500g; 鼠尾草=sage 45/60 x70 1500g
    pic potted snow studio kind=3
    text 高处浇水记得接盘。

    succ | 多肉三小盆 仙人球莲花座含陶盆 | 办公桌的小伙伴 | succulent
    attrs 数量:3盆; 盆径:8厘米; 光照:充足
    sku 盆色: 珊瑚三色=coral 36/48 x200 900g; 青灰三色=slate 36/48 x160 900g
    pic succulents coral garden
    text 带土发，根不动。到手晾两天再浇第一次水。

    succ2 | 多肉拼盘 六种一盘 | 一盘小花园 | succulent
    attrs 数量:6种; 盘径:22厘米
    sku 规格: 六种一盘 88/118 x60 2200g
    pic succulents mustard wood set=2 mates=teal
    text 六个品种喝水都少，半个月一次，喷雾没用。

    box | 抱抱桶花盒 玫瑰满天星圆盒 | 求婚生日都体面 | box
    attrs 主花:玫瑰29枝; 盒:圆形直径24厘米; 花期:5到7天
    sku 颜色: 粉=rose 228/308 x50 2600g; 丁香=lilac 238/318 x40 2600g; 香槟=cream 228/308 x44 2600g
    pic flowerBox rose plinth kind=0
    text 盒底有花泥，每天沿边浇半杯水。

    boxmix | 小雏菊花盒 手掌大 | 不为什么也送 | box
    attrs 主花:洋甘菊 小玫瑰; 盒径:15厘米
    sku 颜色: 奶油=cream 88/118 x90 1100g; 天空=sky 88/118 x80 1100g
    pic flowerBox lilac linen kind=3
    text 放在办公桌上不占地方，香味很轻。

    glass | 透明玻璃花瓶 收口不倒 | 插什么都听话 | vase
    attrs 高:22厘米; 口径:9厘米; 材质:玻璃
    sku 规格: 单只 39/52 x150 900g; 两只 72/96 x80 1800g
    pic tulipVase teal marble
    text 口收了一点，五枝花也能站住，不用花泥。

    pottery | 手作陶瓶 粗陶配枯枝 | 不插花也好看 | vase
    attrs 高:20厘米; 材质:粗陶
    sku 颜色: 燕麦=oat 68/92 x70 900g; 墨绿=pine 68/92 x50 900g
    pic vase oat linen kind=0
    text 送三枝干的雪柳，泡水三天会发芽。

    care | 鲜花营养液加花剪 养护四件套 | 花期长三天 | care
    attrs 内含:营养液10袋 花剪 喷壶 除刺器
    sku 规格: 四件套 45/60 x130 420g
    pic scissors rose garden
    text 营养液一袋兑一升水，两天一换。花剪斜着剪四十五度。
    `,
  ),
  reviews: reviews(`
    rose | 5 | 结婚三周年 | 2 | 卡片写得真好，老婆问是不是找人代写的。是的，找的花店。
    rose | 5 | 暗恋成功 | 11 | 到手第二天全开，拍照绝美，人也追到了。
    rose | 2 | 蔫了一半 | 8 | 路上热，到手十九枝蔫了八枝。 | 看到照片了，是航班延误，全额退您，明早再发一束新的。
    sun | 5 | 毕业季 | 20 | 全班就我的花最精神。
    mixed | 5 | 早市盲盒 | 4 | 有一种叫不出名的蓝色小花，爱上了。
    mixed | 4 | 偏爱冷色 | 17 | 备注冷色，混进一枝橙的，倒也好看。
    tulipb | 5 | 会长高的花 | 25 | 每天长一点，像养宠物。
    week1 | 5 | 周一不丧 | 3 | 下班看见门口的花箱，觉得活过来了。
    week1 | 5 | 独居指南 | 14 | 第四个月了，顺延很方便。
    week1 | 3 | 周二才到 | 22 | 有一次周二才到，有点蔫。 | 那周大雪，已多送您一次。
    week2 | 5 | 自己插 | 9 | 省二十块，插出来一点不差。
    week3 | 5 | 两周不谢 | 18 | 第十三天了还在开。
    monstera | 5 | 新叶观察 | 6 | 一个月出了两片新叶，卷着出来像一封信。
    sansevieria | 5 | 植物杀手 | 12 | 三个月了，它还活着，我哭死。
    pilea | 5 | 圆叶子 | 27 | 已经生了三个小的，分给同事。
    succ | 4 | 办公桌 | 10 | 有一盆掉了两片叶，插土里了。
    succ | 5 | 小刺球 | 24 | 开花了！
    box | 5 | 她答应了 | 5 | 感谢花间晨市，钻戒塞在花里很稳。
    boxmix | 5 | 不为什么 | 16 | 送给自己。
    glass | 5 | 终于站住了 | 13 | 五枝花不倒，收口好。
    pottery | 5 | 发芽的枯枝 | 29 | 雪柳真的发芽了。
    care | 4 | 养花新手 | 21 | 喷壶小了点，剪刀好用。
  `),
  stories: stories(`
    article | 到手的花，前三个小时决定它活几天 | 剪根、深水、避风，按顺序来 | 花间晨市 | linen rose: bouquet rose 0 540 0.72
    article | 斗南凌晨三点 | 跟着老板娘跑了一趟花市 | 花间晨市 | garden lilac: tulipVase lilac 0 420 0.66; bouquet coral 3 720 0.64
    video | 郁金香一周延时 | 它真的会长高 | 晨市阿杜 | morning lilac: tulipVase lilac 0 540 0.84
    video | 植物杀手的三盆免死金牌 | 虎皮兰、镜面草、仙人球 | 晨市阿杜 | garden leaf: potted brick 1 360 0.6; potted slate 2 600 0.6; succulents coral 0 840 0.46
  `),
  showcase: { scale: 1, productIds: ['rose', 'week1', 'monstera'] },
};
