import { standingOf } from '../../domain/after-sale';
import { allFaultsOf } from './invariants';
import {
  agent,
  applied,
  claim,
  openStreet,
  operator,
  paid,
  parcel,
  type Street,
  shipped,
  shopId,
} from './street';

/**
 * Cuts each call that a write of an after-sale makes, in each way it can be cut, lets the client repeat or give up,
 * lets the clock sweep, and looks whether pieces and money fit together.
 */
const minute = 60_000;
const cases = (['before', 'after', 'kill'] as const).flatMap((when) =>
  [true, false].map((repeats) => ({ when, repeats })),
);
/** Every case of every call under `npm run prove`; without it one case of every other call, each time another. */
const whole = process.env.TONGDIAN_PROVE === 'full';
const casesOf = (call: number) => (whole ? cases : [cases[(Math.floor(call / 2) * 5) % cases.length]!]);
const least = (calls: number): number => (whole ? calls * cases.length : Math.floor(calls / 2));
jest.setTimeout(whole ? 900_000 : 180_000);

let street: Street;
beforeEach(async () => {
  street = await openStreet();
  const change = { $set: { available: 10_000 } };
  await street.store.update({ collection: 'stocks', filter: {}, change, multi: true });
  // A warm function has read the rules: what is counted is the write's own calls.
  await street.ask('aftersales', 'list', {});
  await street.ask('desk', 'queue', {}, operator);
});
afterEach(() => street.close());

const quietly = <T>(work: Promise<T>): Promise<T | null> => work.catch(() => null);

/** Long enough for every grace, short enough for no side's deadline. */
async function swept(): Promise<void> {
  for (const wait of [2, 11, 11]) {
    street.cloud.clock.advance(wait * minute);
    await street.tick();
    await street.calledBack();
  }
}

/** Waits until the fault struck, or WeChat's call-back came through whole. */
async function cutOrHeard(): Promise<void> {
  const { faults, pay } = street.cloud;
  for (let i = 0; i < 400 && faults.list().length > 0 && pay.callBacks.pending().length > 0; i++) {
    await new Promise((wake) => setTimeout(wake, 5));
  }
}

/** Runs `act` with its n-th call cut, n from 1 on, until it makes no n-th call; answers how many cuts there were. */
async function cutEverywhere(
  cut: { function: string; action: string },
  prepare: () => Promise<string>,
  act: (made: string) => Promise<unknown>,
  /** What the act must have come to once it was made whole. */
  end?: (made: string) => Promise<boolean>,
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
      // A killed transaction holds its documents for 30 s: who repeats meanwhile is told to come again, and does.
      if (repeats && end && !(await end(made))) {
        await quietly(act(made));
        await swept();
      }
      const ended = repeats && end ? await end(made) : true;
      const owed = (await street.all('aftersales')).filter((doc) => standingOf(doc.status) === 'refunding');
      const found = [...(await allFaultsOf(street)), ...owed.map((doc) => `${doc._id} still owed`)];
      expect([call, when, repeats, ended, found]).toEqual([call, when, repeats, true, []]);
    }
  }
}

const is =
  (...wanted: string[]) =>
  async (id: string) =>
    wanted.includes((await street.read('aftersales', id)).status);

test('applying: the pieces and the application, or neither', async () => {
  const cuts = await cutEverywhere(
    { function: 'aftersales', action: 'apply' },
    () => paid(street, 2),
    (orderId) => street.ask('aftersales', 'apply', claim(orderId), { requestId: `asks-${orderId}` }),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(6));
});

test('accepting a refund of goods that did not leave', async () => {
  const cuts = await cutEverywhere(
    { function: 'aftersales', action: 'accept' },
    async () => applied(street, await paid(street, 2), { n: 2 }),
    (afterSaleId) => street.ask('aftersales', 'accept', { shopId, afterSaleId }, agent),
    is('MERCHANT_REFUND_SUCCESS'),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(9));
});

test('the call-back of a refund', async () => {
  const cuts = await cutEverywhere(
    { function: 'payments', action: '' },
    async () => applied(street, await paid(street, 1)),
    async (afterSaleId) => {
      await street.ask('aftersales', 'accept', { shopId, afterSaleId }, agent);
      await cutOrHeard();
    },
    is('MERCHANT_REFUND_SUCCESS'),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(9));
});

test('receiving what came back', async () => {
  const cuts = await cutEverywhere(
    { function: 'aftersales', action: 'confirmReceipt' },
    async () => {
      const id = await applied(street, await shipped(street), { type: 'RETURN' });
      await street.done('aftersales', 'accept', { shopId, afterSaleId: id }, agent);
      await street.done('aftersales', 'shipBack', { afterSaleId: id, ...parcel });
      return id;
    },
    (afterSaleId) => street.ask('aftersales', 'confirmReceipt', { shopId, afterSaleId }, agent),
    is('MERCHANT_RETURN_SUCCESS'),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(9));
});

test('what the operator decides', async () => {
  const cuts = await cutEverywhere(
    { function: 'desk', action: 'decide' },
    async () => {
      const id = await applied(street, await shipped(street));
      await street.done('aftersales', 'reject', { shopId, afterSaleId: id, text: '不符合' }, agent);
      await street.done('aftersales', 'escalate', { afterSaleId: id, text: '不同意' });
      return id;
    },
    (id) => {
      const decided = { itemId: `afterSale~${id}`, decision: 'refund', reason: '证据充分' };
      return street.ask('desk', 'decide', decided, operator);
    },
    is('MERCHANT_REFUND_SUCCESS'),
  );
  expect(cuts).toBeGreaterThanOrEqual(least(9));
});
