/** Coupons of the demo street, and those that its shoppers took already. */
import { createHash } from 'node:crypto';
import type { CouponDoc, CouponTerms, UserCouponDoc } from '../../domain/documents';
import { days } from '../../domain/rules';
import type { Fen, Ms } from '../../domain/units';
import { shoppers } from './people';
import type { DemoShop } from './shape';
import { productIdOf } from './shelf';

interface Recipe {
  readonly type: CouponTerms['type'];
  readonly name: string;
  readonly fromFen?: Fen;
  readonly offFen?: Fen;
  readonly fromPieces?: number;
  readonly offPercent?: number;
  /** How many of the shop's first goods it is for. */
  readonly goods?: number;
  /** Days from now: given out from, and until. */
  readonly claim?: readonly [number, number];
  readonly useDays?: number;
  readonly total?: number;
  readonly claimed?: number;
  readonly stopped?: boolean;
  /** Shoppers by their place in the street who took one. */
  readonly taken?: readonly number[];
}

const minus = (name: string, fromFen: Fen, offFen: Fen, more: Partial<Recipe> = {}): Recipe => ({
  type: 102,
  name,
  fromFen,
  offFen,
  ...more,
});

const recipes: Readonly<Record<string, readonly Recipe[]>> = {
  laochen: [
    minus('老街坊满减', 5900, 800, { claimed: 213, total: 500, taken: [0, 1] }),
    { type: 103, name: '新客尝鲜', offPercent: 10, useDays: 7, total: 200, claimed: 64 },
    { type: 1, name: '两份更划算', fromPieces: 2, offPercent: 15, goods: 2, taken: [0] },
    minus('开店那一周', 3900, 500, { claim: [-40, -12], total: 100, claimed: 87 }),
  ],
  shanqian: [
    minus('果园直发', 9900, 1500, { taken: [0] }),
    { type: 104, name: '见面礼', offFen: 500, useDays: 14 },
  ],
  zhishang: [
    minus('开学季', 5000, 600, { taken: [0, 2] }),
    { type: 3, name: '本子八折', offPercent: 20, goods: 3, total: 80, claimed: 80 },
    minus('双十一', 9900, 2000, { claim: [3, 10], total: 300 }),
  ],
  yexing: [
    minus('出发券', 29_900, 3000, { taken: [1] }),
    { type: 103, name: '老驴友', offPercent: 5, useDays: 30 },
  ],
  qinghe: [{ type: 104, name: '一盏灯的心意', offFen: 1000, taken: [0] }],
  manhuo: [
    minus('囤豆满减', 8800, 1200, { taken: [2] }),
    { type: 101, name: '三包起', fromPieces: 3, offPercent: 12, stopped: true, claimed: 31 },
  ],
  xiaozao: [minus('厨房焕新', 12_900, 2000, { taken: [1] })],
  huajian: [{ type: 104, name: '给她一束', offFen: 800, useDays: 10, taken: [0, 1] }],
  bailu: [minus('护肤节', 19_900, 3000)],
};

/** As the function derives it, so that a shopper's first is known as such. */
const userCouponIdOf = (openid: string, couponId: string): string =>
  `c${createHash('sha256')
    .update(JSON.stringify([openid, couponId, 1]))
    .digest('hex')
    .slice(0, 30)}`;

const midnight = (now: Ms): Ms => now - ((now + 8 * 3_600_000) % 86_400_000);

function termsOf(shop: DemoShop, recipe: Recipe): CouponTerms {
  const { type, name, fromFen = 0, offFen = 0, fromPieces = 0, offPercent = 0, goods = 0 } = recipe;
  const productIds = shop.products.slice(0, goods).map((product) => productIdOf(shop, product));
  return { type, name, productIds, fromPieces, fromFen, offFen, offPercent };
}

function couponDoc(shop: DemoShop, recipe: Recipe, n: number, now: Ms): CouponDoc {
  const [from, to] = recipe.claim ?? [-3, 25];
  const claimFrom = midnight(now) + days(from);
  const claimTo = midnight(now) + days(to);
  const taken = recipe.taken?.length ?? 0;
  return {
    _id: `demo-${shop.id}-${n + 1}`,
    shopId: shop.id,
    ...termsOf(shop, recipe),
    state: recipe.stopped ? 4 : 2,
    claimFrom,
    claimTo,
    useFrom: claimFrom,
    useTo: claimTo + days(30),
    useDays: recipe.useDays ?? null,
    total: recipe.total ?? 100,
    perPerson: 1,
    claimed: Math.max(recipe.claimed ?? 12, taken),
    version: 1,
    inputDigest: 'demo',
    createdAt: claimFrom - 3_600_000 - n * 60_000,
    updatedAt: claimFrom,
  };
}

function taken(coupon: CouponDoc, terms: CouponTerms, openid: string, now: Ms): UserCouponDoc {
  const claimedAt = now - 5 * 3_600_000;
  return {
    _id: userCouponIdOf(openid, coupon._id),
    couponId: coupon._id,
    shopId: coupon.shopId,
    openid,
    state: 100,
    terms,
    validFrom: coupon.useDays === null ? coupon.useFrom : claimedAt,
    validTo: coupon.useDays === null ? coupon.useTo : claimedAt + days(coupon.useDays),
    claimedAt,
    orderId: null,
  };
}

/** A shop's coupons, and what shoppers hold of them. */
export function couponsOf(shop: DemoShop, now: Ms): { coupon: CouponDoc; held: UserCouponDoc[] }[] {
  return (recipes[shop.id] ?? []).map((recipe, n) => {
    const coupon = couponDoc(shop, recipe, n, now);
    const holders = (recipe.taken ?? []).map((place) => shoppers[place]!.openid);
    const terms = termsOf(shop, recipe);
    return { coupon, held: holders.map((openid) => taken(coupon, terms, openid, now)) };
  });
}
