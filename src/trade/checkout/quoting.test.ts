import { couponsFor, couponsIn, NONE, type Quote, quoteWithCoupons } from './quoting';

const asked: { coupons: Record<string, string> }[] = [];
/** Coupons that the function refuses from now on. */
let refused: string[] = [];

jest.mock('@/cloud/call', () => ({
  call: async (_fn: string, _action: string, input: { coupons: Record<string, string> }) => {
    asked.push(input);
    const chosen = input.coupons.s1;
    if (chosen && refused.includes(chosen))
      return { ok: false, error: { code: 'COUPON_UNUSABLE', message: '' } };
    return { ok: true, data: { shops: [shop(chosen)], totalPrice: 0, quoteKey: 'k' } };
  },
}));

const offer = (userCouponId: string, off: number, why: string | null = null) => ({
  userCouponId,
  name: userCouponId,
  off,
  why: why as null,
  validTo: 1,
});
const shop = (chosen?: string) => ({
  shopId: 's1',
  coupon: chosen ? { userCouponId: chosen, name: chosen, off: 1 } : null,
  coupons: [offer('big', 500), offer('small', 200), offer('late', 0, 'NOT_YET')],
});

beforeEach(() => {
  asked.length = 0;
  refused = [];
});

it('takes the best coupon where nothing was decided', () => {
  expect(couponsFor([shop()], {})).toEqual({ s1: 'big' });
});

it('keeps what the shopper chose, and that they want none', () => {
  expect(couponsFor([shop()], { s1: 'small' })).toEqual({ s1: 'small' });
  expect(couponsFor([shop()], { s1: NONE })).toEqual({});
});

it('falls back to the best where the chosen one does not fit', () => {
  expect(couponsFor([shop()], { s1: 'late' })).toEqual({ s1: 'big' });
});

it('names for the order only the coupons of shops that it buys from', () => {
  const quote = { shops: [shop('big')] } as unknown as Quote;
  expect(couponsIn(quote, new Set(['s1']))).toEqual({ s1: 'big' });
  expect(couponsIn(quote, new Set())).toEqual({});
});

it('asks once more for the best, and once only for a decision', async () => {
  await quoteWithCoupons([], '浙江省', {});
  expect(asked.map(({ coupons }) => coupons)).toEqual([{}, { s1: 'big' }]);
  asked.length = 0;
  await quoteWithCoupons([], '浙江省', { s1: 'small' });
  await quoteWithCoupons([], '浙江省', { s1: NONE });
  expect(asked.map(({ coupons }) => coupons)).toEqual([{ s1: 'small' }, {}]);
});

it('prices without coupons rather than not at all', async () => {
  refused = ['small', 'big'];
  const outcome = await quoteWithCoupons([], undefined, { s1: 'small' });
  expect(outcome).toMatchObject({ ok: true, data: { shops: [{ coupon: null }] } });
});
