import { unusable, worth } from '../../domain/coupon';
import { asksFor, offerProblem, standingOfOffer, tidied } from '../../domain/coupon-offer';
import { couponsOf } from './coupons';
import { productIdOf } from './shelf';
import { shops } from './shops';

const now = Date.UTC(2026, 10, 20, 6, 30);
const all = shops.flatMap((shop) => couponsOf(shop, now).map((one) => ({ shop, ...one })));

it('is made as the merchant’s form would take it', () => {
  for (const { coupon } of all) {
    const { claimed, total } = coupon;
    expect(claimed).toBeLessThanOrEqual(total);
    expect(tidied(coupon)).toMatchObject({ fromFen: coupon.fromFen, offPercent: coupon.offPercent });
    const problem = offerProblem(coupon, coupon.claimFrom);
    expect([coupon._id, problem]).toEqual([coupon._id, null]);
  }
  expect(asksFor(102, 'fromFen')).toBe(true);
});

it('shows every standing, and every way of taking off', () => {
  const standings = new Set(all.map(({ coupon }) => standingOfOffer(coupon, now)));
  expect([...standings].sort()).toEqual(['ended', 'gone', 'open', 'stopped', 'waiting']);
  expect([...new Set(all.map(({ coupon }) => coupon.type))].sort()).toEqual([1, 101, 102, 103, 104, 3]);
});

it('gives shoppers coupons that they can use now, on goods of the shop', () => {
  const held = all.flatMap(({ shop, held: some }) => some.map((one) => ({ shop, one })));
  expect(new Set(held.map(({ one }) => one.shopId)).size).toBeGreaterThanOrEqual(5);
  for (const { shop, one } of held) {
    expect(unusable(one, now)).toBeNull();
    const lines = shop.products.slice(0, 1).map((product) => ({
      productId: productIdOf(shop, product),
      n: 9,
      goods: 9 * product.skus[0]!.salePrice,
    }));
    expect(worth(one.terms, lines)).toMatchObject({ ok: true });
  }
});
