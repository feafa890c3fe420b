/** What buyers say: the written reviews of each shop, and short ones of the kind that many leave. */
import { goodPercentOf } from '../../domain/review';
import { seedOf } from './figures';
import { chance } from './pictures/ink';
import type { DemoProduct, DemoReview, DemoShop } from './shape';

const SHORT: readonly (readonly [number, string])[] = [
  [5, '和描述一样，放心。'],
  [5, '第二次买了，还是原来的味道。'],
  [5, '朋友推荐来的，没失望。'],
  [5, '包得很仔细，里外三层。'],
  [5, '比预想的好，会再来。'],
  [5, '客服半夜还回我，辛苦了。'],
  [5, '给爸妈买的，他们说好。'],
  [5, '东西实在，不花哨。'],
  [5, '下单第二天就发了，快。'],
  [5, '颜色和图片基本没差。'],
  [4, '整体不错，物流慢了一天。'],
  [4, '东西好，包装可以再简单一点，拆得累。'],
  [4, '够用，性价比可以。'],
  [5, '送人了，对方很喜欢，自己又补了一份。'],
  [5, '细节做得用心，看得出来不是流水线。'],
  [5, '默默用了一个月才来评价，没毛病。'],
  [4, '比想象中小一点，不过够了。'],
  [5, '收到的时候盒子里还有一张手写卡片，暖。'],
  [5, '评价里说的都是真的。'],
  [3, '中规中矩吧，没有特别惊喜。'],
  [5, '已经推荐给三个同事。'],
  [5, '从视频号看到来买的，值得。'],
  [4, '好是好，希望有大一点的规格。'],
  [5, '家里老人会用，说明写得清楚。'],
  [5, '回头客，不多说。'],
  [5, '打开的那一刻就知道没买错。'],
];

const NAMES = [
  '风铃',
  '阿秋',
  '北方有雪',
  '豆浆油条',
  '小院',
  '周末去哪',
  '半糖',
  '木木',
  '叶子',
  '老马识途',
  '一只鲸',
  '夏天的风',
  '米饭三碗',
  '阿雅',
  '橘子皮',
  '南山南',
  '圆圆妈',
  '石头',
  '云朵邮局',
  '慢跑者',
  '豆豆',
  '海盐',
  '大白兔',
  '阿珍',
  '青柠',
  '胡同串子',
  '小荷',
  '老K',
  '七月',
  '不熬夜',
] as const;

function shortReviews(shop: DemoShop, product: DemoProduct): DemoReview[] {
  const r = chance(seedOf(`${shop.id}:${product.id}:voices`));
  const n = 2 + Math.floor(r() * 5);
  const start = Math.floor(r() * SHORT.length);
  return Array.from({ length: n }, (_, i) => {
    const [score, text] = SHORT[(start + i * 7) % SHORT.length] ?? [5, '好。'];
    const nickname = NAMES[Math.floor(r() * NAMES.length)] ?? '匿名买家';
    return { productId: product.id, score, nickname, text, daysAgo: 3 + Math.floor(r() * 80), reply: null };
  });
}

/** All reviews of a product, written ones first. */
export const voicesOf = (shop: DemoShop, product: DemoProduct): DemoReview[] => [
  ...shop.reviews.filter((review) => review.productId === product.id),
  ...shortReviews(shop, product),
];

/** Share of good ones (4 and 5) in whole percent. */
export const goodPercent = (voices: readonly DemoReview[]): number | null =>
  goodPercentOf(voices.filter((v) => v.score >= 4).length, voices.length);
