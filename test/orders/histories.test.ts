import fc from 'fast-check';
import type { FunctionName } from '../../cloudfunctions/contracts';
import { type OrderEvent, orderStatuses, orderTable } from '../../domain/order';
import { agent, packer, type Street, shopId } from '../aftersales/street';
import { type Bed, openBed } from '../faults/fresh';
import { amissOn } from '../faults/registered';
import { basket, green, line, mug } from './basket';
import { requestId } from './cloud';

/**
 * Random histories through the real functions, the clock leaping on and back between their steps: no order ever goes
 * where the table does not lead, nobody meets a fault of ours, and once the clock has swept everything fits together.
 */
const whole = process.env.TONGDIAN_PROVE === 'full';
const runs = whole ? 120 : 6;
jest.setTimeout(whole ? 900_000 : 120_000);

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const which = fc.nat({ max: 3 });
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('place' as const), goods: fc.nat({ max: 3 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('pay' as const), which, heard: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('ship' as const), which, part: fc.boolean() }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('cancel' as const, 'confirm' as const, 'changePrice' as const, 'apply' as const),
      which,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('accept' as const, 'reject' as const, 'takeBack' as const),
      which,
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tick' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('leap' as const),
      by: fc.constantFrom(-2 * hour, -minute, 40_000, 31 * minute, 3 * day, 11 * day),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

const baskets = [[green()], [green(2), line('black', 'black-100')], [mug()], [mug(), green()]];

/** Where an order can get to from each status, by any number of moves. */
const reachable = new Map(orderStatuses.map((from) => [from, reach(from)]));
function reach(from: (typeof orderStatuses)[number], seen = new Set<number>([from])): Set<number> {
  for (const event of Object.keys(orderTable[from]) as OrderEvent[]) {
    const to = orderTable[from][event]!.to;
    if (!seen.has(to)) reach(to, seen.add(to));
  }
  return seen;
}

let bed: Bed;
beforeAll(async () => {
  bed = await openBed();
});
afterAll(() => bed.close());

interface History {
  street: Street;
  orderIds: string[];
  afterSaleIds: string[];
  statuses: Map<string, number>;
  latest: number;
  waybills: number;
}

/** Asks for an action; its data, or null where it is refused, as much of a random history is. */
async function ask(h: History, fn: FunctionName, action: string, input: object, openid = 'buyer') {
  const event = { action, input, requestId: requestId() };
  const { envelope } = await h.street.send(fn, event, { openid });
  if (envelope.ok) return envelope.data as Record<string, unknown>;
  // A parcel or an application may ask for more than is left of a line; nothing else here is ever written amiss.
  const amiss = ['ship', 'apply'].includes(action) ? ['INTERNAL'] : ['INTERNAL', 'BAD_INPUT'];
  expect(amiss).not.toContain(envelope.error.code);
  return null;
}

const at = <T>(list: readonly T[], i: number): T | undefined => list[i % Math.max(1, list.length)];

async function take(h: History, s: Step): Promise<void> {
  const orderId = 'which' in s ? at(h.orderIds, s.which) : undefined;
  const afterSaleId = 'which' in s ? at(h.afterSaleIds, s.which) : undefined;
  const answered = { shopId, afterSaleId };
  if (s.do === 'tick') await h.street.tick();
  else if (s.do === 'leap') leap(h, s.by);
  else if (s.do === 'place') await place(h, s.goods);
  else if (s.do === 'pay') orderId && (await pay(h, orderId, s.heard));
  else if (s.do === 'ship') orderId && (await ship(h, orderId, s.part));
  else if (s.do === 'apply') orderId && (await apply(h, orderId));
  else if (s.do === 'changePrice') {
    orderId && (await ask(h, 'orders', 'changePrice', { shopId, orderId, downFen: 7 }, packer.openid));
  } else if (s.do === 'cancel' || s.do === 'confirm') orderId && (await ask(h, 'orders', s.do, { orderId }));
  else if (!afterSaleId) return;
  else if (s.do === 'accept') await ask(h, 'aftersales', 'accept', answered, agent.openid);
  else if (s.do === 'reject')
    await ask(h, 'aftersales', 'reject', { ...answered, text: '不符合' }, agent.openid);
  else await ask(h, 'aftersales', 'cancel', { afterSaleId });
}

function leap({ street: { cloud } }: History, by: number): void {
  cloud.clock.advance(by);
}

async function place(h: History, goods: number): Promise<void> {
  const data = await ask(h, 'orders', 'place', basket(...baskets[goods]!));
  for (const { orderId } of (data?.orders ?? []) as { orderId: string }[]) h.orderIds.push(orderId);
}

async function pay(h: History, orderId: string, heard: boolean): Promise<void> {
  const data = await ask(h, 'orders', 'pay', { orderIds: [orderId] });
  const payment = data?.payment as { outTradeNo: string } | null | undefined;
  if (payment) await h.street.cloud.pay.settle(payment.outTradeNo, heard ? 'DUPLICATE' : 'SILENT');
}

async function ship(h: History, orderId: string, part: boolean): Promise<void> {
  const waybillId = `STO${String(++h.waybills).padStart(7, '0')}`;
  const items = part ? { items: [{ lineNo: 1, n: 1 }] } : {};
  const parcel = { shopId, orderId, deliveryId: 'STO', waybillId, ...items };
  await ask(h, 'orders', 'ship', parcel, packer.openid);
}

async function apply(h: History, orderId: string): Promise<void> {
  const claim = { orderId, lineNo: 1, n: 1, type: 'REFUND', reason: 'NO_LONGER_WANT' };
  const data = await ask(h, 'aftersales', 'apply', claim);
  if (data) h.afterSaleIds.push(data.afterSaleId as string);
}

/** Every order is where the table leads from where it was seen last. */
async function look(h: History): Promise<void> {
  h.latest = Math.max(h.latest, h.street.cloud.clock.now());
  for (const { _id, status } of await h.street.all('orders')) {
    const from = (h.statuses.get(_id) ?? 10) as (typeof orderStatuses)[number];
    expect({ _id, from, to: status, fits: reachable.get(from)?.has(status) }).toMatchObject({ fits: true });
    h.statuses.set(_id, status);
  }
}

/** Time goes on from the latest there ever was until everything due has been done. */
async function sweep({ street, latest }: History): Promise<void> {
  const { cloud } = street;
  cloud.clock.set(Math.max(latest, cloud.clock.now()));
  for (const wait of [2, 11, 31, 2, 11]) {
    cloud.clock.advance(wait * minute);
    await street.tick();
    await street.calledBack();
  }
}

test('random histories stay in the table and add up, however the clock leaps', async () => {
  const met = new Set<number>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 24 }), async (steps) => {
      const street = await bed.fresh();
      const h: History = {
        street,
        orderIds: [],
        afterSaleIds: [],
        statuses: new Map(),
        latest: street.cloud.clock.now(),
        waybills: 0,
      };
      await place(h, 1);
      for (const s of steps) {
        await take(h, s);
        await look(h);
      }
      await sweep(h);
      await look(h);
      for (const status of h.statuses.values()) met.add(status);
      expect(await amissOn(street)).toEqual([]);
    }),
    { numRuns: runs, endOnFailure: true },
  );
  // Histories in which nothing happens would prove nothing.
  expect(met.size).toBeGreaterThanOrEqual(whole ? 5 : 2);
});
