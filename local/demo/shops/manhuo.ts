import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  bean 咖啡豆 > single 单品, blend 拼配
  easy 方便冲 > drip 挂耳, instant 冻干
  tool 器具 > brew 手冲器具, cup 杯子
  gift 礼物 > box 礼盒
`);

/** 慢火咖啡: a coffee roaster. */
export const manhuo: DemoShop = {
  id: 'manhuo',
  name: '慢火咖啡烘焙所',
  intro: '周一周四两炉，下单再烘。袋子上写着烘焙日、海拔、处理法，和我们自己觉得它像什么。',
  city: '云南 昆明',
  mainCategory: { id: 'coffee', name: '咖啡' },
  platformPath: ['食品饮料', '咖啡冲调'],
  licence: 'licence-manhuo',
  subMchId: '1900000107',
  logo: { palette: 'cocoa', motif: 'cup', form: 1 },
  background: banner(
    'stone cocoa: coffeeBag ink 5 640 0.84; latte sage 0 900 0.46; beanBowl walnut 0 360 0.46',
  ),
  service: { mode: 'own', hours: '09:00-19:00' },
  rating: { overall: 489, product: 493, logistics: 483, service: 489, samples: 634 },
  trafficWeight: 1.29,
  orders30d: 812,
  openedDaysAgo: 455,
  shipWithinHours: 48,
  sevenDayReturn: false,
  freight: [
    {
      id: 'std',
      name: '满79包邮',
      valuationType: 'PIECE',
      shippingMethod: 'CONDITION_FREE',
      freeFromFen: 7900,
      first: { amount: 1, price: 800 },
      next: { amount: 2, price: 200 },
      notSendArea: [],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    baoshan | 云南保山铁皮卡 水洗中浅烘 | 像红茶配柑橘 | single
    attrs 产地:云南保山潞江坝; 海拔:1450米; 处理:水洗; 烘焙:中浅
    sku 规格: 100克 38/48 x160 130g; 250克 78/98 x220 290g
    pic coffeeBag teal studio kind=0
    text 手冲九十二度，一比十五。热的时候是柑橘，凉一点像放了蜂蜜的红茶。

    menglian | 孟连日晒 草莓香中烘 | 打开袋子先闻 | single
    attrs 产地:云南孟连; 海拔:1580米; 处理:日晒; 烘焙:中烘
    sku 规格: 100克 46/58 x120 130g; 250克 98/122 x140 290g
    pic coffeeBag rose linen kind=6
    text 发酵三十六小时，晒二十二天。养豆十天后草莓味才出来，别急。

    xiaoli | 临沧小粒圆豆 蜜处理 | 圆豆不到百分之五 | single
    attrs 产地:云南临沧; 海拔:1620米; 处理:黄蜜; 豆型:圆豆
    sku 规格: 100克 56/70 x60 130g
    pic coffeeBag mustard wood kind=18
    text 一颗果子里只长了一粒，圆滚滚的。甜感像烤红薯的边。

    yirgach | 耶加雪菲产区 水洗花香浅烘 | 茉莉与柠檬 | single
    attrs 产地:埃塞俄比亚; 海拔:1950米; 处理:水洗; 烘焙:浅
    sku 规格: 100克 48/60 x140 130g; 250克 108/135 x110 290g
    pic coffeeBag sage morning kind=9
    text 干香是茉莉，水温低两度会更干净。

    manning | 苏门答腊湿刨 深烘 | 草本和黑巧 | single
    attrs 产地:印度尼西亚苏门答腊; 海拔:1300米; 处理:湿刨; 烘焙:深
    sku 规格: 250克 86/108 x100 290g; 500克 158/198 x50 560g
    pic coffeeBag ink stone kind=3
    text 豆子个头大，表面有一点油。适合不爱酸的人，粗一点磨。

    house | 慢火日常拼配 坚果巧克力 | 拿铁打底 | blend
    attrs 产地:云南 巴西; 烘焙:中深; 适合:意式 摩卡壶 法压
    sku 规格: 250克 58/72 x320 290g; 500克 108/135 x260 560g; 1千克 198/248 x90 1080g
    pic coffeeBag cocoa wood kind=5
    text 加奶像榛子巧克力。意式十八克出三十六克，二十七秒。

    night | 低因拼配 晚上也能喝 | 瑞士水处理 | blend
    attrs 产地:哥伦比亚; 处理:水处理低因; 烘焙:中; 咖啡因:残留低于0.1%
    sku 规格: 250克 88/108 x90 290g
    pic coffeeBag navy evening kind=18
    text 晚上九点喝过，没失眠，我们三个人试了一周。

    cold | 冷萃专用拼配 粗研磨袋泡 | 丢进冷水过一夜 | blend
    attrs 产地:云南; 烘焙:中深; 规格:每袋35克兑500毫升
    sku 规格: 6袋 49/62 x180 260g; 12袋 92/116 x90 510g
    pic pouch cocoa garden kind=5
    text 一袋一瓶，冰箱八到十二小时。早上拎着就走。

    dripmix | 挂耳咖啡六款混装 12片 | 六种产地轮着喝 | drip
    attrs 数量:12片; 净含量:每片10克; 保鲜:充氮
    sku 规格: 12片 55/69 x260 180g; 30片 128/160 x140 440g
    pic carton mustard studio kind=5
    text 每片背后写着产地和一句话。第一次喝不知道选什么，就选这个。

    dripdark | 深烘挂耳 醇苦回甜20片 | 不酸的那种 | drip
    attrs 数量:20片; 净含量:每片10克; 烘焙:深
    sku 规格: 20片 75/95 x170 290g
    pic carton ink stone kind=5
    text 一百五十毫升水，分两次倒完。加奶也站得住。

    dripfruit | 花果香挂耳 浅烘10片 | 像喝果茶 | drip
    attrs 数量:10片; 净含量:每片10克; 烘焙:浅
    sku 规格: 10片 58/72 x140 150g
    pic carton rose linen kind=9
    text 水温九十度就好，放凉三分钟再喝。

    instant | 冻干咖啡粉 24颗小罐 | 冷水三秒化 | instant
    attrs 数量:24颗; 净含量:每颗2.5克; 配料:咖啡豆
    sku 规格: 24颗混装 79/99 x190 260g; 48颗混装 148/185 x80 510g
    pic jar cocoa studio kind=5
    text 配料表只有咖啡豆。出差放两颗在口袋里。

    dripper | 陶瓷手冲滤杯配分享壶 1到2人 | 入门一套就够 | brew
    attrs 材质:陶瓷 高硼硅玻璃; 容量:400毫升; 附:滤纸40张
    sku 颜色: 白=snow 129/169 x70 900g; 鼠尾草=sage 129/169 x56 900g; 黑=ink 129/169 x48 900g
    pic dripper snow wood
    text 肋骨深，水走得快，新手不容易闷苦。壶壁有刻度。

    moka | 铝制摩卡壶 3杯份 | 灶上的意式 | brew
    attrs 材质:食品级铝; 容量:150毫升; 适用:燃气 电陶炉
    sku 规格: 3杯份 108/145 x60 620g; 6杯份 148/195 x32 860g
    pic mokaPot steel wood
    text 粉别压，水用热的，听到咕噜声就关火。

    mug | 燕麦色手作拿铁杯碟 250毫升 | 拉花刚好的弧度 | cup
    attrs 容量:250毫升; 材质:炻器; 附:碟
    sku 颜色: 燕麦=oat 68/88 x80 560g; 鼠尾草=sage 68/88 x66 560g; 砖红=brick 68/88 x40 560g
    pic latte sage marble
    text 内壁圆弧，奶泡推得开。杯口薄一点，喝着不笨。

    travel | 随行保温杯 480毫升陶瓷内胆 | 不串味 | cup
    attrs 容量:480毫升; 内胆:陶瓷涂层; 保温:6小时
    sku 颜色: 可可=cocoa 119/155 x70 460g; 雾蓝=sky 119/155 x62 460g
    pic flask cocoa studio kind=5
    text 装过咖啡再装水没有味儿。杯口能直接放挂耳。

    gift | 慢火礼盒 两款豆加挂耳加杯 | 送爱咖啡的人 | box
    attrs 内含:豆100克x2 挂耳6片 拿铁杯1; 包装:硬盒
    sku 规格: 标准 188/238 x44 1200g; 加滤杯 288/368 x24 2100g
    pic giftBox cocoa wood kind=5
    text 豆子在你下单之后才烘，所以会晚两天，卡片上会写烘焙日。
    `,
  ),
  reviews: reviews(`
    baoshan | 5 | 手冲新手村 | 4 | 云南豆现在这么厉害了？凉了真像蜂蜜红茶。
    baoshan | 5 | 昆明翠湖边 | 15 | 家乡的豆子，自豪。
    menglian | 5 | 草莓味的周末 | 6 | 养了十天，开袋满屋草莓，室友以为我在做果酱。
    menglian | 3 | 急性子 | 18 | 第三天就开了，没喝出草莓。 | 再放一周试试看，不行我们换一袋。
    xiaoli | 5 | 圆滚滚 | 22 | 烤红薯边那句太准了。
    yirgach | 5 | 茉莉花开 | 9 | 水温降两度干净很多，谢谢提示。
    manning | 4 | 拒绝酸 | 27 | 稳，黑巧味，油脂有点多。
    house | 5 | 早八拿铁人 | 2 | 配全脂奶像榛子巧克力，一公斤装回购三次。
    house | 5 | 家用小意式 | 11 | 按十八出三十六二十七秒，一次就对。
    house | 4 | 奶咖选手 | 25 | 单喝偏苦，加奶完美。
    night | 5 | 夜班护士 | 13 | 下夜班想喝又怕睡不着，这个救了我。
    cold | 5 | 夏天靠它续命 | 31 | 睡前丢进去，早上拎走。
    dripmix | 5 | 选择困难户 | 3 | 背后的小字写得好可爱，有一片写像下雨天的图书馆。
    dripdark | 5 | 老派咖啡 | 20 | 不酸，够劲。
    instant | 4 | 出差狂人 | 16 | 冷水也化得开，方便，香气比现磨差点意思。
    dripper | 5 | 慢慢来 | 7 | 第一次手冲没翻车。
    moka | 5 | 灶台诗人 | 10 | 咕噜一声关火，油脂漂亮。
    mug | 5 | 拉花废 | 14 | 终于拉出一颗歪的心。
    travel | 5 | 地铁末班车 | 19 | 不串味，白天茶晚上咖啡。
    gift | 5 | 生日快乐阿明 | 12 | 烘焙日写的是他生日那天，细节满分。
  `),
  stories: stories(`
    article | 下单再烘，为什么要等两天 | 一爆的声音、降温的风，还有养豆这件事 | 慢火咖啡烘焙所 | stone cocoa: coffeeBag cocoa 5 620 0.86; beanBowl walnut 0 320 0.6
    article | 在孟连的晒床边住了一周 | 日晒豆的二十二天，每天翻八次 | 慢火咖啡烘焙所 | garden rose: beanBowl walnut 1 400 0.62; coffeeBag rose 6 720 0.74
    video | 一比十五，九十二度，两分十秒 | 手冲全程不剪辑 | 慢火小杨 | wood oat: dripper snow 0 540 0.9; latte sage 0 830 0.44
    video | 摩卡壶别压粉 | 三个错误，一次说完 | 慢火小杨 | wood steel: mokaPot steel 0 520 0.9
  `),
  showcase: { scale: 1, productIds: ['house', 'dripmix', 'dripper'] },
};
