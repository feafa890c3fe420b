import type { Contracts } from '../../cloudfunctions/contracts';
import type { OutputOf } from '../../cloudfunctions/platform/contract';
import type { CouponDoc } from '../../domain/documents';
import { basket, green, line, mug, payFor } from './basket';
import { requestId } from './cloud';
import { type FreshCloud, openFreshCloud } from './fresh';
import { coupon } from './goods';
import { faultsOf } from './invariants';

const minute = 60_000;
const day = 24 * 60 * minute;
let street: FreshCloud;
beforeAll(async () => {
  street = await openFreshCloud();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const offer = (_id: string, more: Partial<CouponDoc> = {}): CouponDoc => {
  const now = street.cloud.clock.now();
  const times = { claimFrom: now - day, claimTo: now + day, useFrom: now - day, useTo: now + 30 * day };
  return coupon(_id, { ...times, createdAt: now, updatedAt: now, ...more });
};
const give = async (one: CouponDoc) => void (await street.store.insert('coupons', [{ ...one }]));

type Coupons = Contracts['coupons'];
async function coupons<A extends keyof Coupons & string>(action: A, input: object, openid = 'buyer') {
  const { envelope } = await street.send('coupons', { action, input }, { openid });
  return envelope as { ok: true; data: OutputOf<Coupons, A> } | { ok: false; error: { code: string } };
}
async function claimed(couponId: string, openid = 'buyer'): Promise<string> {
  const answer = await coupons('claim', { couponId }, openid);
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return (answer.data as OutputOf<Coupons, 'claim'>).coupon.userCouponId;
}

test('a claim whose transaction outlives its 30 s may come again, and is given once', async () => {
  await give(offer('ten'));
  const unwatch = street.cloud.faults.watch(({ request }) => {
    if (request !== 'database.insertDocument') return;
    unwatch();
    street.cloud.clock.advance(31_000);
  });
  expect(await coupons('claim', { couponId: 'ten' })).toMatchObject({ error: { code: 'BUSY' } });
  expect((await street.read('coupons', 'ten')).claimed).toBe(0);
  await claimed('ten');
  expect((await street.read('coupons', 'ten')).claimed).toBe(1);
});

test('a coupon is claimed once a person and no oftener than there are', async () => {
  await give(offer('ten'));
  expect(await coupons('list', { shopId: 'tea' })).toMatchObject({
    data: { coupons: [{ couponId: 'ten', claimedByMe: 0, why: null }] },
  });
  const mine = await claimed('ten');
  expect(await claimed('ten')).toBe(mine);
  expect((await street.read('coupons', 'ten')).claimed).toBe(1);
  expect(await coupons('claim', { couponId: 'ten', nth: 2 })).toMatchObject({
    error: { code: 'COUPON_UNUSABLE', details: { why: 'ENOUGH' } },
  });
  expect(await coupons('claim', { couponId: 'ten', nth: 3 })).toMatchObject({
    error: { details: { why: 'ENOUGH' } },
  });
  await claimed('ten', 'second');
  expect(await coupons('claim', { couponId: 'ten' }, 'third')).toMatchObject({
    error: { details: { why: 'GONE' } },
  });
  expect(await coupons('mine', {})).toMatchObject({
    data: { coupons: [{ userCouponId: mine, state: 100 }], nextCursor: null },
  });
});

test('eight at once for two coupons: two get one', async () => {
  await give(offer('ten'));
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) => coupons('claim', { couponId: 'ten' }, `buyer-${i}`)),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(2);
  expect((await street.read('coupons', 'ten')).claimed).toBe(2);
  expect(await street.all('user_coupons')).toHaveLength(2);
});

test('a coupon shows in the quote, is taken off over the lines, and is paid with', async () => {
  await give(offer('ten'));
  const mine = await claimed('ten');
  const lines = [green(2), line('black', 'black-100')];
  const bare = await street.orders('quote', { lines });
  expect(bare).toMatchObject({
    totalPrice: 12_900,
    shops: [{ coupon: null, coupons: [{ userCouponId: mine, off: 1000, why: null }] }],
  });
  const quote = await street.orders('quote', { lines, coupons: { tea: mine } });
  expect(quote).toMatchObject({ totalPrice: 11_900, shops: [{ discountedPrice: 1000 }] });
  expect(quote.quoteKey).not.toBe(bare.quoteKey);

  const input = { ...basket(...lines), coupons: { tea: mine }, quoteKey: quote.quoteKey };
  const id = requestId();
  const trade = await street.orders('place', input, { requestId: id });
  expect(await street.orders('place', input, { requestId: id })).toEqual(trade);
  const order = await street.read('orders', trade.orders[0]!.orderId);
  expect(order.lines.map((l) => l.realPrice)).toEqual([8302, 3598]);
  expect(order.price).toMatchObject({
    discountedPrice: 1000,
    orderPrice: 11_900,
    originalOrderPrice: 12_900,
  });
  expect(await street.read('user_coupons', mine)).toMatchObject({ state: 102, orderId: order._id });
  const again = await street.asked('place', { ...basket(...lines), coupons: { tea: mine } });
  expect(again).toMatchObject({ error: { code: 'COUPON_UNUSABLE', field: 'coupons.tea' } });
  await payFor(street, [order._id]);
  await street.tick();
  expect(await street.read('user_coupons', mine)).toMatchObject({ state: 102 });
  expect(await faultsOf(street)).toEqual([]);
});

test('two orders at once with one coupon: one of them has it', async () => {
  await give(offer('ten'));
  const mine = await claimed('ten');
  const answers = await Promise.all(
    [1, 2, 3].map(() => street.asked('place', { ...basket(green(2)), coupons: { tea: mine } })),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect(await street.read('stocks', 'green-100')).toMatchObject({ available: 8, locked: 2 });
});

test.each(['cancelled', 'timed out'])('a coupon comes back when its order is %s, once', async (how) => {
  await give(offer('ten'));
  const mine = await claimed('ten');
  const trade = await street.orders('place', { ...basket(green(2)), coupons: { tea: mine } });
  const orderId = trade.orders[0]!.orderId;
  if (how === 'cancelled') await street.orders('cancel', { orderId });
  else {
    street.cloud.clock.advance(31 * minute);
    await street.tick();
  }
  expect(await street.read('user_coupons', mine)).toMatchObject({ state: 100, orderId: null });
  const second = await street.orders('place', { ...basket(green(2)), coupons: { tea: mine } });
  await street.orders('cancel', { orderId });
  street.cloud.clock.advance(2 * minute);
  await street.tick();
  expect(await street.read('user_coupons', mine)).toMatchObject({
    state: 102,
    orderId: second.orders[0]!.orderId,
  });
});

test('a coupon of somebody else, of another shop, or under its amount is refused', async () => {
  await give(offer('ten'));
  const mine = await claimed('ten');
  const refused = async (input: object, openid = 'buyer') =>
    expect(await street.asked('place', input, { openid })).toMatchObject({
      error: { code: 'COUPON_UNUSABLE' },
    });
  await refused({ ...basket(green(2)), coupons: { tea: mine } }, 'thief');
  await refused({ ...basket(mug(5)), coupons: { cup: mine } });
  await refused({ ...basket(green(1)), coupons: { tea: mine } });
  street.cloud.clock.advance(31 * day);
  await refused({ ...basket(green(2)), coupons: { tea: mine } });
  expect(await coupons('mine', {})).toMatchObject({ data: { coupons: [{ state: 101 }] } });
});

test('a discount as large as the goods still leaves a fen to pay', async () => {
  await give(offer('all', { type: 104, offFen: 1_000_000 }));
  const mine = await claimed('all');
  const quote = await street.orders('quote', { lines: [green(3)], coupons: { tea: mine } });
  expect(quote).toMatchObject({ totalPrice: 1, shops: [{ freight: 0, discountedPrice: 13_499 }] });
});
