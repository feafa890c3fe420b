import type { Output } from '@/cloud/call';
import { eventsOf } from './events';

type Order = Output<'orders', 'get'>;
const parcel = (shippedAt: number) => ({
  parcelId: `p${shippedAt}`,
  deliveryId: 'SF',
  deliveryName: '',
  waybillId: 'SF123456',
  items: [],
  shippedAt,
  travels: true,
  events: [],
  collectedAt: null,
  deliveredAt: null,
  troubleAt: null,
  askedAt: null,
});
const order = (more: Partial<Order>) =>
  ({
    status: 10,
    createdAt: 1,
    paidAt: null,
    parcels: [],
    finishedAt: null,
    cancelledAt: null,
    cancelType: null,
    confirmType: null,
    settleAt: null,
    ...more,
  }) as unknown as Order;
const told = (more: Partial<Order>, now = 10) => eventsOf(order(more), now).map(({ what }) => what);

it('begins with the order', () => {
  expect(told({})).toEqual(['placedDone']);
});

it('tells parcels one by one, and which was the last', () => {
  const parcels = [parcel(3), parcel(4)];
  expect(told({ status: 21, paidAt: 2, parcels: [parcel(3)] })).toEqual([
    'partSent',
    'paidDone',
    'placedDone',
  ]);
  expect(told({ status: 30, paidAt: 2, parcels })).toEqual(['allSent', 'partSent', 'paidDone', 'placedDone']);
});

it('tells who confirmed, and the settlement once it is due', () => {
  const done = { status: 100 as const, finishedAt: 5, settleAt: 8 };
  expect(told({ ...done, confirmType: 1 }, 7)[0]).toBe('receivedByBuyer');
  expect(told({ ...done, confirmType: 2 }, 7)[0]).toBe('receivedByClock');
  expect(told({ ...done, confirmType: 2 }, 8)[0]).toBe('settled');
});

it.each([
  [1, 'givenUp'],
  [2, 'timedOut'],
  [3, 'refunded'],
])('names the end of cancel type %d', (cancelType, what) => {
  expect(told({ status: 250, cancelledAt: 1, cancelType })).toEqual([what, 'placedDone']);
});
