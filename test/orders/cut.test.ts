import { basket, green, line, payFor, placed } from './basket';
import { openTestCloud, requestId, type TestCloud } from './cloud';
import { faultsOf } from './invariants';

/**
 * Cuts each call that a write makes, one after the other, in each way it can be cut, lets the client repeat or give
 * up, lets the clock sweep, and looks whether stock, orders and money fit together.
 */
const minute = 60_000;
/** What is cut, and whether the caller tries again. */
const cases = (['before', 'after', 'kill'] as const).flatMap((when) =>
  [true, false].map((repeats) => ({ when, repeats })),
);
/** Every case of every call under `npm run prove`; without it one case of every other call, each time another. */
const whole = process.env.TONGDIAN_PROVE === 'full';
const casesOf = (call: number) => (whole ? cases : [cases[(Math.floor(call / 2) * 5) % cases.length]!]);
const least = (calls: number): number => (whole ? calls * cases.length : Math.floor(calls / 2));
jest.setTimeout(whole ? 900_000 : 180_000);

let street: TestCloud;
beforeEach(async () => {
  street = await openTestCloud();
  const change = { $set: { available: 1000 } };
  await street.store.update({ collection: 'stocks', filter: {}, change, multi: true });
  await street.orders('quote', { lines: [green()] });
});
afterEach(() => street.close());

const quietly = <T>(work: Promise<T>): Promise<T | null> => work.catch(() => null);

async function swept(): Promise<void> {
  street.cloud.clock.advance(2 * minute);
  await street.tick();
  street.cloud.clock.advance(31 * minute);
  await street.tick();
  await street.tick();
}

/** Runs `act` with its n-th call cut, n from 1 on, until it makes no n-th call; answers how many cuts there were. */
async function cutEverywhere(
  cut: { function: string; action: string },
  prepare: () => Promise<string>,
  act: (made: string) => Promise<unknown>,
  { insists = false } = {},
): Promise<number> {
  let cuts = 0;
  for (let call = 1; ; call += whole ? 1 : 2) {
    for (const { when, repeats } of casesOf(call)) {
      const made = await prepare();
      street.cloud.faults.add({ ...cut, call, when });
      await quietly(act(made));
      if (street.cloud.faults.list().length > 0) return cuts;
      cuts++;
      if (repeats) await quietly(act(made));
      await swept();
      if (insists) await act(made);
      expect([call, when, repeats, await faultsOf(street)]).toEqual([call, when, repeats, []]);
    }
  }
}

const two = () => [green(), line('black', 'black-100')];
const oneOrder = async () => (await placed(street, two()))[0]!;

test('placing', async () => {
  const cuts = await cutEverywhere(
    { function: 'orders', action: 'place' },
    async () => requestId(),
    (id) => street.asked('place', basket(...two()), { requestId: id }),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(7));
});

test('preparing a payment, which is then paid', async () => {
  const cuts = await cutEverywhere({ function: 'orders', action: 'pay' }, oneOrder, async (orderId) =>
    quietly(payFor(street, [orderId])),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(3));
});

test('the call-back of a payment', async () => {
  const cuts = await cutEverywhere(
    { function: 'payments', action: '' },
    async () => {
      const orderId = await oneOrder();
      return payFor(street, [orderId], 'SILENT');
    },
    (outTradeNo) =>
      street.send(
        'payments',
        { returnCode: 'SUCCESS', resultCode: 'SUCCESS', outTradeNo },
        { source: 'wx_paycallback', openid: undefined },
      ),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(7));
});

test('cancelling an order with an open pay sheet', async () => {
  const cuts = await cutEverywhere(
    { function: 'orders', action: 'cancel' },
    async () => {
      const orderId = await oneOrder();
      await street.orders('pay', { orderIds: [orderId] });
      return orderId;
    },
    (orderId) => street.asked('cancel', { orderId }),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(8));
});

test('late money, which goes back', async () => {
  const cuts = await cutEverywhere(
    { function: 'payments', action: '' },
    async () => {
      const orderId = await oneOrder();
      const outTradeNo = await payFor(street, [orderId], 'SILENT');
      // As if WeChat had confirmed the closing and yet taken the money.
      await street.store.update({
        collection: 'orders',
        filter: { _id: orderId },
        change: { $set: { status: 250, dueAt: null, stockDue: 'release' } },
      });
      return outTradeNo;
    },
    (outTradeNo) => street.send('payments', { outTradeNo }, { source: 'wx_paycallback', openid: undefined }),
    // Of this money only WeChat knows, and it calls back until it is heard.
    { insists: true },
  );
  expect(cuts).toBeGreaterThanOrEqual(least(8));
});

const parcel = (orderId: string, waybillId: string, n?: number) => ({
  shopId: 'tea',
  orderId,
  deliveryId: 'STO' as const,
  waybillId,
  ...(n ? { items: [{ lineNo: 1, n }] } : {}),
});
const shipping = { openid: 'ships-tea' };

test('a parcel that leaves', async () => {
  const cuts = await cutEverywhere(
    { function: 'orders', action: 'ship' },
    async () => {
      const orderId = await oneOrder();
      await payFor(street, [orderId]);
      return orderId;
    },
    (orderId) => street.asked('ship', parcel(orderId, 'STO0000001'), shipping),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(3));
});

test('lowering a price with an open pay sheet', async () => {
  const cuts = await cutEverywhere(
    { function: 'orders', action: 'changePrice' },
    async () => {
      const orderId = await oneOrder();
      await street.orders('pay', { orderIds: [orderId] });
      return orderId;
    },
    (orderId) => street.asked('changePrice', { shopId: 'tea', orderId, downFen: 300 }, shipping),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(6));
});

test('changing an address', async () => {
  const cuts = await cutEverywhere({ function: 'orders', action: 'changeAddress' }, oneOrder, (orderId) =>
    street.asked('changeAddress', { orderId, address: { ...basket(green()).address, detailInfo: '别处' } }),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(4));
});

const coupon = () => ({
  _id: requestId(),
  shopId: 'tea',
  type: 104,
  name: '立减 5 元',
  productIds: [],
  fromPieces: 0,
  fromFen: 0,
  offFen: 500,
  offPercent: 0,
  state: 2,
  claimFrom: 0,
  claimTo: Number.MAX_SAFE_INTEGER,
  useFrom: 0,
  useTo: Number.MAX_SAFE_INTEGER,
  useDays: null,
  total: 1,
  perPerson: 1,
  claimed: 0,
  version: 1,
  inputDigest: '',
  createdAt: 0,
  updatedAt: 0,
});
const claim = (couponId: string) =>
  street.send('coupons', { action: 'claim', input: { couponId } }, { openid: 'buyer' });
async function offered(): Promise<string> {
  const one = coupon();
  await street.store.insert('coupons', [one]);
  return one._id;
}

test('claiming a coupon', async () => {
  const cuts = await cutEverywhere({ function: 'coupons', action: 'claim' }, offered, async (couponId) => {
    await claim(couponId);
    const given = (await street.all('user_coupons')).filter((one) => one.couponId === couponId);
    expect((await street.read('coupons', couponId)).claimed).toBe(given.length);
  });
  expect(cuts).toBeGreaterThanOrEqual(least(6));
});

test('placing with a coupon and a purchase limit, then giving it up', async () => {
  const limitedInfo = { periodType: 0, limitedBuyNum: 1000 };
  await street.store.update({
    collection: 'products',
    filter: { _id: 'green' },
    change: { $set: { limitedInfo } },
  });
  const made = async () => {
    const { envelope } = await claim(await offered());
    if (!envelope.ok) throw new Error(envelope.error.code);
    const { coupon: mine } = envelope.data as { coupon: { userCouponId: string } };
    return mine.userCouponId;
  };
  const place = (tea: string) =>
    street.asked('place', { ...basket(...two()), coupons: { tea } }, { requestId: `with-${tea}` });
  const placing = await cutEverywhere({ function: 'orders', action: 'place' }, made, place);
  expect(placing).toBeGreaterThanOrEqual(least(10));
  street.cloud.faults.clear();
  const cancelling = await cutEverywhere(
    { function: 'orders', action: 'cancel' },
    async () => {
      const answer = await place(await made());
      if (!answer.ok) throw new Error(answer.error.code);
      return answer.data.orders[0]!.orderId;
    },
    (orderId) => street.asked('cancel', { orderId }),
  );
  expect(cancelling).toBeGreaterThanOrEqual(least(7));
});

test('the clock’s own sweep', async () => {
  const cuts = await cutEverywhere(
    { function: 'clock', action: '' },
    async () => {
      await oneOrder();
      await payFor(street, [await oneOrder()], 'SILENT');
      const sent = await oneOrder();
      await payFor(street, [sent]);
      await street.orders('ship', parcel(sent, 'STO0000001', 1), shipping);
      await street.orders('ship', parcel(sent, 'STO0000002'), shipping);
      street.cloud.clock.advance(31 * minute);
      return '';
    },
    () => street.tick(),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(10));
});
