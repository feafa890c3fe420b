import fc from 'fast-check';
import type { TraceEvent } from './documents';
import { rulesInForce } from './rules';
import { freshTrack, mayAsk, nextLook, traceTypes, withEvents } from './tracking';

const { rules } = rulesInForce();
const hour = 3_600_000;
const event = (at: number, type: number, text = ''): TraceEvent => ({ at, type, text });

it('keeps each line once, in the order of time, whatever order they come in', () => {
  const line = fc.record({
    at: fc.integer({ min: 1, max: 20 }),
    type: fc.constantFrom(...Object.values(traceTypes)),
    text: fc.constantFrom('', '到达', '离开'),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.array(line, { maxLength: 30 }), (a, b) => {
      const once = withEvents(withEvents([], a).events, b);
      expect(withEvents(once.events, [...b, ...a])).toEqual(once);
      expect(withEvents(withEvents([], b).events, a).events).toHaveLength(once.events.length);
      expect(once.events.every((e, i) => i === 0 || once.events[i - 1]!.at <= e.at)).toBe(true);
    }),
  );
});

it('knows when it was collected, signed for, and what went wrong first', () => {
  const said = withEvents(
    [],
    [
      event(9, traceTypes.signed),
      event(2, traceTypes.moved),
      event(5, traceTypes.heldUp),
      event(7, traceTypes.notSigned),
    ],
  );
  expect(said).toMatchObject({ collectedAt: 2, deliveredAt: 9, troubleAt: 5 });
  expect(withEvents([], [])).toEqual({ events: [], collectedAt: null, deliveredAt: null, troubleAt: null });
});

it('asks oftener while it is being delivered, and no more once it was', () => {
  const way = (...types: number[]) => ({
    ...withEvents(
      [],
      types.map((type, i) => event(i, type)),
    ),
    shippedAt: 0,
  });
  const wait = (types: number[], now = hour) => (nextLook(way(...types), now, rules) ?? Number.NaN) - now;
  expect(wait([traceTypes.moved])).toBe(2 * hour);
  expect(wait([traceTypes.moved, traceTypes.outForDelivery])).toBe(hour / 2);
  expect(nextLook(way(traceTypes.signed), hour, rules)).toBeNull();
  expect(nextLook(way(traceTypes.moved), 31 * 24 * hour, rules)).toBeNull();
});

it('lets those who look ask every ten minutes', () => {
  expect(mayAsk({ askedAt: null, dueAt: 1, shippedAt: 0 }, 0, rules)).toBe(true);
  expect(mayAsk({ askedAt: 0, dueAt: 1, shippedAt: 0 }, hour / 6 - 1, rules)).toBe(false);
  expect(mayAsk({ askedAt: 0, dueAt: 1, shippedAt: 0 }, hour / 6, rules)).toBe(true);
  expect(mayAsk({ askedAt: 0, dueAt: null, shippedAt: 0 }, hour, rules)).toBe(false);
});

it('follows only what a carrier brings', () => {
  const order = { _id: 'o', shopId: 's', openid: 'b', paidAt: 1 };
  const parcel = { parcelId: 'p', deliveryId: 'SF', waybillId: 'SF1', items: [], shippedAt: 2 };
  expect(freshTrack(order, parcel, 3)).toMatchObject({ _id: 'o~p', paidAt: 1, dueAt: 3 });
  expect(freshTrack(order, { ...parcel, deliveryId: 'SELF', waybillId: '' }, 3)).toBeNull();
});
