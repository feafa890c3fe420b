import type { Contracts } from '../../cloudfunctions/contracts';
import type { InputOf } from '../../cloudfunctions/platform/contract';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { basket, couponOffer, green, mug } from './basket';
import { requestId } from './cloud';
import { member } from './goods';

const day = 86_400_000;
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(async () => {
  await street.fresh();
  await street.store.insert('members', [{ ...member('tea', 'edits-tea', 'editor') }]);
});
afterAll(() => street.close());

type Coupons = Contracts['coupons'];
type As = { openid?: string; requestId?: string };
const asked = <A extends keyof Coupons & string>(action: A, input: InputOf<Coupons, A>, as?: As) =>
  street.ask('coupons', action, input, { openid: 'edits-tea', ...as });
const done = <A extends keyof Coupons & string>(action: A, input: InputOf<Coupons, A>, as?: As) =>
  street.done('coupons', action, input, { openid: 'edits-tea', ...as });
const offer = (more = {}) => couponOffer(street.cloud.clock.now(), more);
const make = (more = {}) => done('make', { shopId: 'tea', offer: offer(more) });

test('a coupon that the shop makes is claimed and taken off an order', async () => {
  const made = await make();
  expect(made).toMatchObject({ standing: 'open', claimed: 0, version: 1 });
  const { coupon } = await done('claim', { couponId: made.couponId }, { openid: 'buyer' });
  const order = { ...basket(green(2)), coupons: { tea: coupon.userCouponId } };
  expect(await street.orders('place', order)).toMatchObject({ totalPrice: 8900 });
  expect(await done('board', { shopId: 'tea' })).toMatchObject({
    coupons: [{ couponId: made.couponId, claimed: 1, total: 100 }],
  });
  const whole = await done('offer', { shopId: 'tea', couponId: made.couponId });
  expect(whole).toMatchObject({ claimed: 1, used: 1, goods: [] });
});

test('the same request makes one coupon, and another wish under it is refused', async () => {
  const id = requestId();
  const input = { shopId: 'tea', offer: offer() };
  const first = await done('make', input, { requestId: id });
  expect(await done('make', input, { requestId: id })).toEqual(first);
  const other = await asked('make', { shopId: 'tea', offer: offer({ offFen: 2000 }) }, { requestId: id });
  expect(other).toMatchObject({ error: { code: 'REQUEST_ID_REUSED' } });
  street.cloud.clock.advance(8 * day);
  expect(await done('make', input, { requestId: id })).toMatchObject({
    couponId: first.couponId,
    standing: 'ended',
  });
  expect(await street.all('coupons')).toHaveLength(1);
});

test('what does not fit is blamed on its field', async () => {
  const refused = async (more: object) => {
    const answer = await asked('make', { shopId: 'tea', offer: offer(more) });
    return answer.ok ? null : [answer.error.code, answer.error.field];
  };
  expect(await refused({ offFen: 9000 })).toEqual(['BAD_INPUT', 'offer.offFen']);
  expect(await refused({ type: 4, offFen: 100 })).toEqual(['BAD_INPUT', 'offer.productIds']);
  expect(await refused({ type: 4, offFen: 100, productIds: ['mug'] })).toEqual([
    'NOT_FOUND',
    'offer.productIds',
  ]);
  expect(await refused({ name: '  ' })).toEqual(['BAD_INPUT', 'offer.name']);
  expect(await street.all('coupons')).toEqual([]);
});

test('a coupon of some goods comes off those alone', async () => {
  const { couponId } = await make({ type: 3, offPercent: 20, productIds: ['black'], fromFen: 0, offFen: 0 });
  expect(await done('offer', { shopId: 'tea', couponId })).toMatchObject({
    goods: [{ productId: 'black', title: '货 black' }],
  });
  const { coupon } = await done('claim', { couponId }, { openid: 'buyer' });
  const coupons = { tea: coupon.userCouponId };
  const lines = [green(1), { productId: 'black', skuId: 'black-100', n: 1 }];
  expect(await street.orders('quote', { lines, coupons })).toMatchObject({
    shops: [{ discountedPrice: 780 }],
  });
});

test('an edit takes effect once, on the version it was made on, and keeps promises', async () => {
  const { couponId } = await make();
  const first = { shopId: 'tea', couponId, version: 1, offer: offer({ offFen: 1500, name: '减 15' }) };
  expect(await done('edit', first)).toMatchObject({ version: 2, offFen: 1500 });
  expect(await done('edit', first)).toMatchObject({ version: 2 });
  const late = await asked('edit', { ...first, offer: offer({ offFen: 2000 }) });
  expect(late).toMatchObject({ error: { code: 'WRONG_STATE', details: { version: 2 } } });
  await done('claim', { couponId }, { openid: 'buyer' });
  const again = { ...first, version: 2 };
  const broken = await asked('edit', { ...again, offer: offer({ offFen: 100 }) });
  expect(broken).toMatchObject({ error: { code: 'BAD_INPUT', field: 'offer.offFen' } });
  const { useFrom, useTo } = first.offer;
  const more = { ...again, offer: offer({ offFen: 1500, name: '减 15', total: 500, useFrom, useTo }) };
  expect(await done('edit', more)).toMatchObject({ version: 3, total: 500, claimed: 1 });
  await done('claim', { couponId }, { openid: 'second' });
  const few = { ...more, version: 3, offer: { ...more.offer, total: 1 } };
  expect(await asked('edit', few)).toMatchObject({ error: { field: 'offer.total' } });
});

test('a stopped coupon is given out no more, and one that was claimed stays good', async () => {
  const { couponId } = await make();
  const { coupon } = await done('claim', { couponId }, { openid: 'buyer' });
  expect(await done('stop', { shopId: 'tea', couponId })).toMatchObject({ standing: 'stopped' });
  expect(await done('stop', { shopId: 'tea', couponId })).toMatchObject({ standing: 'stopped' });
  expect(await done('list', { shopId: 'tea' }, { openid: 'buyer' })).toEqual({ coupons: [] });
  const late = await asked('claim', { couponId }, { openid: 'second' });
  expect(late).toMatchObject({ error: { details: { why: 'NOT_OPEN' } } });
  const edited = await asked('edit', { shopId: 'tea', couponId, version: 1, offer: offer() });
  expect(edited).toMatchObject({ error: { code: 'WRONG_STATE', field: 'couponId' } });
  const order = { ...basket(green(2)), coupons: { tea: coupon.userCouponId } };
  expect(await street.orders('place', order)).toMatchObject({ totalPrice: 8900 });
});

test('another shop’s people neither see nor touch it, and goods of others get nothing off', async () => {
  const { couponId } = await make();
  const as = { openid: 'owner-cup' };
  for (const answer of [
    await asked('offer', { shopId: 'cup', couponId }, as),
    await asked('stop', { shopId: 'cup', couponId }, as),
    await asked('edit', { shopId: 'cup', couponId, version: 1, offer: offer() }, as),
  ]) {
    expect(answer).toMatchObject({ error: { code: 'NOT_FOUND' } });
  }
  const { coupon } = await done('claim', { couponId }, { openid: 'buyer' });
  const order = { ...basket(mug(5)), coupons: { cup: coupon.userCouponId } };
  expect(await street.asked('place', order)).toMatchObject({ error: { code: 'COUPON_UNUSABLE' } });
});

test('a shop has no more coupons open at once than shoppers are shown', async () => {
  await street.store.insert('rules', [{ _id: 'current', values: { 'coupon.maxOffers': 2 } }]);
  street.cloud.clock.advance(61_000);
  await make();
  const { couponId } = await make();
  expect(await asked('make', { shopId: 'tea', offer: offer() })).toMatchObject({
    error: { code: 'OVER_LIMIT' },
  });
  await done('stop', { shopId: 'tea', couponId });
  await make();
  const { coupons, nextCursor } = await done('board', { shopId: 'tea', limit: 2 });
  expect(coupons).toHaveLength(2);
  const rest = await done('board', { shopId: 'tea', limit: 2, cursor: nextCursor ?? '' });
  expect([...coupons, ...rest.coupons].map((one) => one.standing).sort()).toEqual([
    'open',
    'open',
    'stopped',
  ]);
});
