import type { DemoShop } from '../shape';
import { banner, goods, reviews, stories, tree } from '../table';

const categories = tree(`
  knife 刀 > chop 菜刀, chef 主厨刀, small 水果小刀
  tool 剪与板 > shear 剪刀, board 砧板, stone 磨刀石
  pan 锅 > wok 炒锅
  set 成套 > kit 刀具套装
`);

/** 铁匠阿宽: knives, shears, boards, woks. */
export const akuan: DemoShop = {
  id: 'akuan',
  name: '铁匠阿宽刀剪铺',
  intro: '龙水镇第四代打铁的。刀身夹钢锻打，开刃前每把磨三遍，钝了寄回来免费磨，来回运费各一半。',
  city: '重庆 大足',
  mainCategory: { id: 'knife', name: '厨具刀具' },
  platformPath: ['家居生活', '厨房烹饪'],
  licence: 'licence-akuan',
  subMchId: '1900000112',
  logo: { palette: 'ink', motif: 'knife', form: 1 },
  background: banner('stone steel: chefKnife walnut 1 560 0.78; wok ink 0 850 0.46'),
  service: {
    mode: 'wecom',
    hours: '08:00-20:00',
    corpId: 'ww0demo0akuan',
    url: 'https://work.weixin.qq.com/kfid/demo-akuan',
  },
  rating: { overall: 486, product: 492, logistics: 479, service: 484, samples: 327 },
  trafficWeight: 1.21,
  orders30d: 286,
  openedDaysAgo: 402,
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
      notSendArea: ['西藏自治区'],
    },
  ],
  categories,
  products: goods(
    categories,
    `
    chop1 | 龙水手工锻打菜刀 夹钢切片刀 | 切肉不用锯 | chop
    attrs 刃长:19厘米; 重量:340克; 钢:高碳夹钢; 柄:花梨木
    sku 柄色: 花梨=walnut 168/218 x90 520g; 黑檀=ink 188/248 x60 520g
    pic cleaver walnut wood kind=0
    text 刃口十五度，切片薄，别拿去砍骨头。用完擦干，抹一滴食用油。

    chop2 | 前切后斩两用刀 一把顶两把 | 家里只留这一把 | chop
    attrs 刃长:18厘米; 重量:420克; 前段:16度; 后段:22度
    sku 柄色: 花梨=walnut 188/248 x80 600g; 砖红=brick 188/248 x44 600g
    pic cleaver brick stone kind=0
    text 前面三分之二切菜，后面三分之一斩鸡鸭，猪大骨还是请肉铺。

    chop3 | 斩骨刀 加厚弹簧钢 | 砍排骨一刀断 | chop
    attrs 刃长:17厘米; 重量:680克; 背厚:6毫米
    sku 规格: 标准 198/258 x50 860g
    pic cleaver ink wood kind=1
    text 背厚六毫米，砍下去手不震。比较沉，女生可选前切后斩。

    chop4 | 桑刀 薄刃片皮刀 | 片鱼片鸭 | chop
    attrs 刃长:21厘米; 重量:260克; 钢:不锈复合钢
    sku 柄色: 胡桃=walnut 158/208 x56 420g
    pic cleaver cocoa marble kind=1
    text 薄，轻，鱼片能透光。不要切冻肉。

    chef1 | 主厨刀八寸 锤纹复合钢 | 摇着切不累 | chef
    attrs 刃长:20.5厘米; 重量:210克; 钢:三层复合; 柄:稳定木
    sku 柄色: 胡桃=walnut 228/298 x70 380g; 海蓝=teal 248/328 x40 380g
    pic chefKnife walnut stone kind=1
    text 锤纹让食材不粘刀。左右手都能用，刀根倒圆，不硌食指。

    chef2 | 三德刀七寸 女生款轻巧 | 切菜切肉切水果 | chef
    attrs 刃长:17.5厘米; 重量:165克; 钢:不锈复合钢
    sku 柄色: 豆沙=rose 178/238 x66 320g; 青瓷=celadon 178/238 x60 320g
    pic chefKnife rose linen kind=0
    text 比主厨刀短三厘米，小案板也施展得开。

    chef3 | 面包刀十寸 大齿不掉渣 | 吐司切得齐 | chef
    attrs 刃长:25厘米; 齿:波浪; 钢:不锈
    sku 柄色: 胡桃=walnut 98/132 x70 260g
    pic chefKnife wheat wood kind=1
    text 齿距大，锯三下就到底，吐司不塌。

    small1 | 水果刀带木鞘 四寸 | 露营带着走 | small
    attrs 刃长:10厘米; 重量:70克; 鞘:榉木
    sku 柄色: 胡桃=walnut 45/62 x160 140g; 墨绿=pine 45/62 x120 140g
    pic chefKnife pine garden kind=0 size=s
    text 鞘是严的，晃不掉。放包里也不怕。

    small2 | 剥虾拆蟹小工具三件 | 秋天用得上 | small
    attrs 内含:小刀 剪 针; 材质:不锈钢
    sku 规格: 三件套 58/78 x110 220g
    pic scissors celadon marble
    text 剪刀能拆开洗，针的那头是勺，挖蟹黄。

    shear1 | 厨房强力剪 可拆洗剪鸡骨 | 一剪到底 | shear
    attrs 长:21厘米; 材质:不锈钢; 可拆:是
    sku 柄色: 砖红=brick 65/88 x140 280g; 黑=ink 65/88 x120 280g; 墨绿=pine 65/88 x90 280g
    pic scissors brick linen
    text 一边刃口有细齿，鸡皮不打滑。拧到九十度就拆开了。

    shear2 | 传统裁缝剪 锻打碳钢九寸 | 剪布沙沙响 | shear
    attrs 长:23厘米; 材质:碳钢; 重量:320克
    sku 规格: 九寸 88/118 x60 420g
    pic scissors ink wood
    text 只剪布，剪了纸就钝。开口处抹缝纫机油。

    board1 | 整木铁木砧板 不拼接 | 一块板用十年 | board
    attrs 材质:铁木整木; 厚:3厘米; 处理:食用油浸
    sku 尺寸: 38x26厘米 128/172 x70 3200g; 45x30厘米 178/238 x44 4600g
    pic boards walnut marble
    text 第一周每天抹一次油，之后一个月一次。竖着晾。

    board2 | 榉木砧板配磨刀石 一大一小 | 生熟分开 | board
    attrs 材质:榉木; 数量:2块; 附:双面磨刀石
    sku 规格: 套装 158/212 x56 3800g
    pic boards wheat linen
    text 大的切肉，小的切水果，磨刀石一千目和三千目。

    stone | 双面磨刀石 一千目三千目 | 新手也能磨好 | stone
    attrs 粒度:1000和3000目; 尺寸:18x6x3厘米; 附:角度导轨
    sku 规格: 单块 69/92 x100 900g; 加底座 89/118 x70 1200g
    pic boards oat wood
    text 泡水五分钟，粗面十下细面二十下。导轨夹在刀背上，角度就稳了。

    wok1 | 熟铁炒锅 无涂层手工锻32厘米 | 越用越不粘 | wok
    attrs 直径:32厘米; 重量:1.5千克; 材质:熟铁; 适用:燃气 电磁
    sku 尺寸: 30厘米 198/258 x60 1900g; 32厘米 218/288 x80 2100g; 34厘米 238/318 x40 2400g
    pic wok ink stone
    text 已经开过锅。头三次多炒肥肉，之后洗完烘干，别用洗洁精。

    wok2 | 小号单柄铁锅 24厘米一人食 | 炒一个菜刚好 | wok
    attrs 直径:24厘米; 重量:1.0千克; 柄:山毛榉
    sku 规格: 单锅 138/186 x70 1300g; 加盖 168/226 x50 1800g
    pic wok cocoa wood size=s
    text 轻，一只手能颠。底平，电磁炉也认。

    kit | 全家刀具五件套 菜刀主厨剪水果刀石 | 乔迁送它 | kit
    attrs 内含:前切后斩刀 主厨刀 水果刀 强力剪 磨刀石; 附:松木刀架
    sku 规格: 五件套 528/698 x24 3600g
    pic giftBox ink stone kind=17
    text 刀架有磁，刀插进去啪一声。收件人收到请先看说明再拆。
    `,
  ),
  reviews: reviews(`
    chop1 | 5 | 切土豆丝选手 | 5 | 土豆丝能穿针了。老公说别再表演了。
    chop1 | 5 | 三十年老厨 | 14 | 夹钢的老手艺还在，磨一次管两个月。
    chop1 | 4 | 忘记擦干 | 22 | 放水池一晚上起锈点了，怪我。 | 拿醋泡五分钟钢丝球轻擦，再抹油，就好了。
    chop2 | 5 | 单刀赴会 | 9 | 一把搞定，抽屉空了一半。
    chop3 | 5 | 排骨之家 | 17 | 一刀断，邻居以为我家装修。
    chop4 | 5 | 片鱼上瘾 | 26 | 鱼片透光，水煮鱼档次上来了。
    chef1 | 5 | 西餐学徒 | 3 | 重心刚好在食指，摇刀很顺。
    chef1 | 4 | 左手刀客 | 20 | 左手也能用，柄再粗一点更好。
    chef2 | 5 | 小厨房 | 12 | 轻，颜色好看，终于不怕切菜了。
    chef3 | 5 | 吐司日记 | 30 | 真的不塌。
    small1 | 5 | 露营削苹果 | 7 | 木鞘严实。
    small2 | 5 | 大闸蟹季 | 33 | 一家人抢着用。
    shear1 | 5 | 剪鸡骨 | 4 | 拆开洗太方便了。
    shear2 | 5 | 裁缝的女儿 | 19 | 妈妈听见声音就说是好剪刀。
    board1 | 5 | 不发霉 | 10 | 抹了一周油，颜色像巧克力。
    board1 | 2 | 开裂 | 24 | 北方暖气房裂了一条缝。 | 干燥地区要多抹油，给您免费换一块，附一瓶木蜡油。
    stone | 5 | 磨刀霍霍 | 8 | 导轨好用，手残也能磨。
    wok1 | 5 | 锅气 | 2 | 第五次炒鸡蛋就不粘了，锅气回来了。
    wok1 | 3 | 手腕酸 | 16 | 有点沉。 | 可以看看二十四厘米那口，一斤多。
    wok2 | 5 | 一人食 | 11 | 刚好一盘菜。
    kit | 5 | 乔迁之喜 | 21 | 磁吸刀架啪一声太爽。
  `),
  stories: stories(`
    article | 夹钢是怎么夹进去的 | 一千二百度，七锤，不能多也不能少 | 铁匠阿宽 | stone steel: cleaver ink 0 540 0.84
    article | 铁锅开锅养锅一篇说完 | 肥肉、烘干、一滴油 | 铁匠阿宽 | stone cocoa: wok ink 0 540 0.8
    video | 第四代打铁人的一天 | 火、水、砂轮，少说话 | 阿宽打铁 | evening ink: cleaver walnut 1 540 0.84
    video | 土豆丝穿针 | 一刀不剪 | 阿宽打铁 | wood walnut: chefKnife walnut 1 540 0.9
  `),
  showcase: { scale: 1, productIds: ['chop1', 'chef1', 'wok1'] },
};
