import * as fc from 'fast-check';
import { goodsShare } from '../after-sale-share';
import { split } from '../discount';
import type { LinePromotion, OrderLine } from '../documents';
import { lower } from '../price-change';
import { commissionOf, repriced, takenBack } from './commission';

const ratio = fc.integer({ min: 0, max: 9000 });
const price = fc.nat(1_000_000_00);
const promotion = (fen: number, rate: number): LinePromotion => ({
  promoterId: 'p',
  planId: 'plan',
  planName: '普通计划',
  type: 1,
  ratio: rate,
  fen,
});

const lineOf = (realPrice: number, skuCnt = 1): OrderLine => ({
  lineNo: 1,
  productId: 'tea',
  skuId: 'tea-1',
  title: '茶',
  thumbImg: '',
  skuAttrs: [],
  skuCnt,
  salePrice: realPrice,
  realPrice,
  shippedCnt: 0,
  onAftersaleSkuCnt: 0,
  finishAftersaleSkuCnt: 0,
});

test('is rounded down to the fen', () => {
  expect(commissionOf(19_800, 1_000)).toBe(1_980);
  expect(commissionOf(999, 1_234)).toBe(123);
  expect(commissionOf(1, 9_000)).toBe(0);
  expect(commissionOf(9_007_199_254_740_991, 9_000)).toBe(8_106_479_329_266_891);
  expect(() => commissionOf(-1, 100)).toThrow(RangeError);
  expect(() => commissionOf(1.5, 100)).toThrow(RangeError);
  expect(() => commissionOf(100, 10_001)).toThrow(RangeError);
});

test('is never negative, never more than paid × ratio, and less than a fen under it', () => {
  fc.assert(
    fc.property(price, ratio, (paid, rate) => {
      const fen = commissionOf(paid, rate);
      expect(fen).toBeGreaterThanOrEqual(0);
      expect(fen * 10_000).toBeLessThanOrEqual(paid * rate);
      expect((fen + 1) * 10_000).toBeGreaterThan(paid * rate);
    }),
  );
});

test('a lower price promises as much as if the order had been placed at it, and never more', () => {
  const lines = fc.array(fc.tuple(price, ratio), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(5_000), (goods, wanted, freight) => {
      const real = goods.map(([paid]) => ({ realPrice: paid }));
      const all = goods.reduce((total, [paid]) => total + paid, 0) + freight;
      fc.pre(all > 1);
      const down = wanted % all;
      const before = { productPrice: all - freight, freight, discountedPrice: 0, changeDownPrice: 0 };
      const lowered = lower({ ...before, originalOrderPrice: all, orderPrice: all }, real, down);
      if (!lowered.ok) throw new Error(lowered.why);
      for (const [i, [paid, rate]] of goods.entries()) {
        const now = repriced(promotion(commissionOf(paid, rate), rate), lowered.realPrices[i]!);
        expect(now.fen).toBe(commissionOf(lowered.realPrices[i]!, rate));
        expect(now.fen).toBeLessThanOrEqual(commissionOf(paid, rate));
      }
    }),
  );
});

test('a discount over lines leaves commissions that together stay under the whole', () => {
  fc.assert(
    fc.property(fc.array(price, { minLength: 1, maxLength: 20 }), fc.nat(), ratio, (prices, cut, rate) => {
      const all = prices.reduce((a, b) => a + b, 0);
      fc.pre(all > 0);
      const off = split(cut % all, prices);
      const paid = prices.map((fen, i) => fen - off[i]!);
      const each = paid.reduce((total, fen) => total + commissionOf(fen, rate), 0);
      const whole = commissionOf(all - (cut % all), rate);
      expect(each).toBeLessThanOrEqual(whole);
      expect(each).toBeGreaterThan(whole - prices.length);
    }),
  );
});

test('what went back is told by how much, not by how often; with the last piece all of it', () => {
  const pieces = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(price, ratio, pieces, (paid, rate, steps) => {
      const skuCnt = steps.reduce((a, b) => a + b, 0);
      const promised = promotion(commissionOf(paid, rate), rate);
      let line = lineOf(paid, skuCnt);
      let before = 0;
      for (const n of steps) {
        const goodsFee = goodsShare(line, n);
        line = { ...line, aftersaleFen: (line.aftersaleFen ?? 0) + goodsFee, onAftersaleSkuCnt: n };
        expect(takenBack(line, promised)).toBeNull();
        line = { ...line, onAftersaleSkuCnt: 0, finishAftersaleSkuCnt: line.finishAftersaleSkuCnt + n };
        const back = takenBack(line, promised)!;
        expect(back).toBeGreaterThanOrEqual(before);
        expect(promised.fen - back).toBe(commissionOf(paid - line.aftersaleFen!, rate));
        before = back;
      }
      expect(before).toBe(promised.fen);
    }),
  );
});
