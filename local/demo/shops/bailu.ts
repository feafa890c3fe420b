import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  face 面部 > clean 洁面, water 水乳, cream 面霜, serum 精华油
  body 身体 > wash 沐浴洗发, hand 护手身体乳
  soap 手工皂 > bar 冷制皂
  gift 礼盒 > set 套装
`);

/** 白露花集: plain skincare with plants. */
export const bailu: DemoShop = {
  id: 'bailu',
  name: '白露花集护肤',
  intro: '成分表短一点，香味淡一点。用得到的植物大多来自大理的合作花田，备案号写在每一件商品里。',
  city: '云南 大理',
  mainCategory: { id: 'skincare', name: '美妆护肤' },
  platformPath: ['美妆个护', '面部护肤'],
  licence: 'licence-bailu',
  subMchId: '1900000110',
  logo: { palette: 'blush', motif: 'flower', form: 0 },
  background: banner('plinth blush: cream blush 9 520 0.66; dropper mustard 8 730 0.6; tube sage 3 330 0.52'),
  service: { mode: 'own', hours: '10:00-22:00' },
  rating: { overall: 478, product: 481, logistics: 480, service: 474, samples: 456 },
  trafficWeight: 1.15,
  orders30d: 538,
  openedDaysAgo: 312,
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
    cream1 | 山茶花保湿面霜 清爽款50克 | 一抹化开不泛油 | cream
    attrs 净含量:50克; 适合:混合皮 中性; 香:淡山茶; 保质期:三年
    sku 规格: 50克=blush 128/168 x140 240g; 50克加替换芯 208/276 x60 380g
    pic cream blush plinth kind=9
    text 珍珠大小两点就够全脸。早上上妆前等一分钟再涂别的。

    cream2 | 燕麦舒缓面霜 无香款50克 | 换季敏感时用 | cream
    attrs 净含量:50克; 适合:敏感肌; 香精:无; 成分数:19
    sku 规格: 50克 138/182 x120 240g
    pic cream oat marble kind=5
    text 成分十九个，全部写在瓶身侧面。先在耳后试一天。

    cream3 | 积雪草夜间霜 厚润款60克 | 睡前最后一步 | cream
    attrs 净含量:60克; 适合:干皮; 质地:膏霜
    sku 规格: 60克 148/196 x86 260g
    pic cream celadon morning kind=3
    text 质地像奶油奶酪，手心搓热按上去，别来回揉。

    serum1 | 金盏花精华油 琥珀瓶30毫升 | 三滴就够 | serum
    attrs 净含量:30毫升; 基底:霍霍巴油; 浸泡:60天
    sku 规格: 30毫升 118/156 x110 160g; 两瓶 218/290 x40 320g
    pic dropper mustard plinth kind=8
    text 花瓣在油里晒了六十天，颜色是它自己的。和面霜一比一混着用。

    serum2 | 玫瑰水光精华 30毫升 | 水一样的精华 | serum
    attrs 净含量:30毫升; 质地:水状; 适合:各种肤质
    sku 规格: 30毫升 138/182 x90 160g
    pic dropper rose marble kind=9
    text 洁面后第一步，按压到半干再涂乳液。

    serum3 | 蓝铜色修护精华 晚间30毫升 | 颜色天生就蓝 | serum
    attrs 净含量:30毫升; 质地:啫喱; 使用:晚间
    sku 规格: 30毫升 168/222 x64 160g
    pic dropper sky studio kind=8
    text 不和酸类同晚用，说明书里画了一张搭配表。

    clean1 | 氨基酸洁面乳 鼠尾草120克 | 洗完不紧绷 | clean
    attrs 净含量:120克; 表活:氨基酸; 酸碱度:5.5到6.5
    sku 规格: 120克 69/92 x200 150g; 三支 188/252 x80 450g
    pic tube sage linen kind=3
    text 挤两厘米，打出泡再上脸。早上清水、晚上它，够了。

    clean2 | 摩洛哥泥清洁面膜 一周一次100克 | T区透口气 | clean
    attrs 净含量:100克; 使用:每周一次 8分钟
    sku 规格: 100克 79/105 x120 160g
    pic tube walnut stone kind=19
    text 八分钟定个闹钟，半干就洗，别等它裂。

    hand | 橙花护手霜 75克三支装 | 包里常备一支 | hand
    attrs 净含量:75克x3; 香:橙花 白茶 无香
    sku 规格: 三香各一 58/78 x180 270g; 橙花三支 58/78 x120 270g
    pic tube orange morning kind=9 set=3 mates=sage,cream
    text 吸得快，敲键盘不沾。管尾能挤到最后一点。

    water | 洋甘菊化妆水 200毫升 | 湿敷也舒服 | water
    attrs 净含量:200毫升; 酒精:无; 适合:各种肤质
    sku 规格: 200毫升 88/118 x130 300g
    pic bottle sage marble kind=9
    text 不含酒精，化妆棉浸透敷五分钟，脸就不烫了。

    milk | 丝瓜水清润乳液 150毫升 | 夏天也不闷 | water
    attrs 净含量:150毫升; 质地:轻乳; 适合:混油
    sku 规格: 150毫升 92/122 x110 260g
    pic pump celadon linen kind=3
    text 按两泵。丝瓜水来自花田边上那两亩老丝瓜。

    shampoo | 侧柏叶洗发水 控油蓬松500毫升 | 隔天也不塌 | wash
    attrs 净含量:500毫升; 硅油:无; 香:木质
    sku 规格: 500毫升 68/92 x170 620g; 洗护两瓶 128/172 x80 1240g
    pic pump pine marble kind=3
    text 泡沫没那么多，是因为表活温和。先打湿，揉开，停一分钟再冲。

    wash | 薰衣草沐浴露 睡前款500毫升 | 洗完想睡觉 | wash
    attrs 净含量:500毫升; 表活:氨基酸; 香:薰衣草
    sku 香味: 薰衣草=lilac 62/84 x160 620g; 橙花=orange 62/84 x130 620g; 白茶=snow 62/84 x120 620g
    pic pump lilac marble kind=9
    text 香来自精油，冲掉以后只剩一点点，不影响香水。

    body | 乳木果身体乳 冬天版300毫升 | 小腿不起皮 | hand
    attrs 净含量:300毫升; 乳木果:8%; 质地:厚乳
    sku 规格: 300毫升 78/104 x120 400g
    pic pump cream morning kind=5
    text 洗完澡三分钟内涂，水汽还在的时候最省。

    soap1 | 冷制手工皂三块 鼠尾草燕麦可可 | 晾足四十五天 | bar
    attrs 净含量:100克x3; 工艺:冷制; 晾晒:45天
    sku 规格: 三块混装 55/74 x150 360g; 六块 98/132 x70 720g
    pic soap sage morning kind=9
    text 切得不太齐，因为是手切。用完放在沥水架上，别泡着。

    soap2 | 玫瑰天竺葵洗脸皂 90克 | 起泡像打发的奶 | bar
    attrs 净含量:90克; 橄榄油:72%
    sku 规格: 单块 26/35 x160 110g; 两块 48/64 x90 220g
    pic soap rose linen kind=9
    text 橄榄油占七成二，洗完滑滑的。

    gift | 白露礼盒 洁面霜油皂四件 | 送妈妈送闺蜜 | set
    attrs 内含:洁面乳 山茶霜 金盏花油 手工皂; 包装:花布包裹
    sku 规格: 四件 288/388 x46 900g; 两件 168/226 x50 480g
    pic giftBox blush plinth kind=9
    text 外面那块花布能当丝巾，折法印在卡片背后。
    `,
  ),
  reviews: reviews(`
    cream1 | 5 | 混油的夏天 | 3 | 真的不泛油，下午拍照还清爽。
    cream1 | 4 | 淡香爱好者 | 13 | 味道再淡一点更好，瑕不掩瑜。
    cream2 | 5 | 换季烂脸人 | 6 | 脸红的时候只敢用它。
    cream2 | 5 | 成分党小白 | 20 | 十九个成分我居然都认得。
    cream3 | 5 | 沙漠皮 | 11 | 早上起来脸是软的。
    serum1 | 5 | 琥珀色 | 9 | 三滴就够，用了两个月还剩一半。
    serum1 | 2 | 闷痘了 | 22 | 油皮用了长了两颗。 | 油皮建议只用一滴混乳液，或者换水光那款，已为您退款。
    serum2 | 5 | 水水的 | 15 | 上妆前用，粉底很服帖。
    serum3 | 4 | 蓝色药水 | 28 | 配色搭配表好有用。
    clean1 | 5 | 不紧绷 | 2 | 第三支了，温温柔柔。
    clean1 | 5 | 男朋友偷用 | 17 | 他说比他那个好，我知道。
    clean2 | 4 | 忘记时间 | 24 | 敷过头裂了……下次定闹钟。
    hand | 5 | 键盘侠本侠 | 8 | 不沾，橙花那支抢手。
    water | 5 | 高原红 | 12 | 大理晒完湿敷真的降温。
    milk | 5 | 闷热广州 | 21 | 夏天就它。
    shampoo | 5 | 扁头星人 | 5 | 第二天头顶还是蓬的。
    shampoo | 3 | 泡沫控 | 18 | 泡沫少不习惯。 | 表活温和的都这样，先打湿再揉，泡会多一些。
    wash | 5 | 睡前仪式 | 10 | 洗完就困，被窝里香香的。
    soap1 | 5 | 手工皂收集者 | 14 | 切口不齐才可爱。
    gift | 5 | 母亲节 | 26 | 花布被妈妈系在脖子上出门了。
  `),
  stories: stories(`
    article | 成分表短一点，有什么好 | 十九个成分逐个讲，顺便说说香精 | 白露花集 | plinth blush: cream blush 9 500 0.75
    article | 换季脸红，先停三样东西 | 停酸、停热水、停新品 | 白露花集 | marble sage: tube sage 3 400 0.64; cream celadon 3 700 0.6
    video | 六十天的金盏花油 | 每十天拍一次，看它变成琥珀色 | 花田日志 | plinth mustard: dropper mustard 8 500 0.8
    video | 花布的三种系法 | 礼盒拆完别扔 | 花田日志 | linen blush: giftBox blush 9 540 0.8
  `),
  showcase: { scale: 2, productIds: ['cream1', 'clean1'] },
};
