import * as fc from 'fast-check';
import { contracts } from '../../cloudfunctions/contracts';
import type { Action } from '../../cloudfunctions/platform/contract';
import { doorErrors } from '../../cloudfunctions/platform/contract';
import { address, green, placed } from './basket';
import { openTestCloud, requestId, type TestCloud } from './cloud';
import { hostile, likely, spoil, type Words } from './hostile';

const total = 2400;

const clientActions = Object.entries(contracts).flatMap(([fn, contract]) =>
  Object.entries(contract as Record<string, Action>)
    .filter(([, action]) => !['timer', 'wechat:pay', 'wechat:push'].includes(action.who))
    .map(([name, action]) => ({ fn, name, action })),
);
const perAction = Math.ceil(total / clientActions.length);

let street: TestCloud;
let orderId: string;
const seen: Record<string, number> = {};

beforeAll(async () => {
  street = await openTestCloud();
  // So much that nothing is refused for want of it: a placing that is sold out rightly leaves its refusal behind.
  await street.store.update({
    collection: 'stocks',
    filter: {},
    change: { $set: { available: 1e9 } },
    multi: true,
  });
  [orderId = ''] = await placed(street, [green()]);
});
afterAll(() => street.close());

const words = (): Words => ({
  shopId: ['tea', 'cup', 'shut', 'nowhere'],
  productId: ['green', 'mug', 'gone', 'nothing'],
  skuId: ['green-100', 'mug-white', 'gone-1', 'nothing'],
  orderId: [orderId, 'nothing'],
  orderIds: [orderId, 'nothing'],
  categoryId: ['c1', 'all'],
  ...Object.fromEntries(Object.entries(address).map(([field, value]) => [field, [value]])),
  waybillId: ['SF1234567890'],
});

/** Half of them well formed, with ids that mostly exist and rarely fit; half with one or two places spoilt. */
const inputs = (action: Action): fc.Arbitrary<unknown> => {
  const near = likely(action.input, words());
  const how = fc.constantFrom('replace' as const, 'drop' as const, 'add' as const);
  const spoils = fc.array(fc.tuple(fc.array(fc.nat(9), { maxLength: 4 }), how, hostile), {
    minLength: 1,
    maxLength: 2,
  });
  const spoilt = fc
    .tuple(near, spoils)
    .map(([input, list]) => list.reduce<unknown>((v, [path, does, by]) => spoil(v, path, does, by), input));
  return fc.oneof(near, spoilt);
};

const mostly = fc.nat(9).map((n) => n > 0);
const caller = fc.constantFrom(
  { openid: 'buyer' },
  { openid: 'buyer' },
  { openid: 'owner-tea' },
  { openid: undefined },
);

test.each(clientActions.map((one) => [`${one.fn}.${one.name}`, one] as const))(
  '%s: no input breaks it, and no refusal writes',
  async (_label, { fn, name, action }) => {
    let before = await street.everything();
    await fc.assert(
      fc.asyncProperty(inputs(action), caller, mostly, async (input, who, keyed) => {
        const event = { action: name, input, ...(keyed ? { requestId: requestId() } : {}) };
        const { envelope } = await street.send(fn, event, who);
        const code = envelope.ok ? 'OK' : envelope.error.code;
        seen[code] = (seen[code] ?? 0) + 1;
        const allowed: readonly string[] = ['OK', ...action.errors, ...doorErrors];
        expect(allowed).toContain(code);
        // BUSY would mean that the store was asked something it does not understand.
        expect(['INTERNAL', 'BUSY']).not.toContain(code);
        const after = await street.everything();
        // A read that counts who came notes the visit, and nothing where it refuses.
        const reads = action.writes === 'none' && !action.counts;
        if (!envelope.ok || reads) expect(after).toBe(before);
        before = after;
      }),
      { numRuns: perAction },
    );
  },
);

test('as many inputs as promised were tried, and they met many different answers', () => {
  expect(Object.values(seen).reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(2000);
  expect(Object.keys(seen)).toEqual(
    expect.arrayContaining(['OK', 'BAD_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'NOT_LOGGED_IN']),
  );
});

test('envelopes that are none at all are refused as well', async () => {
  const before = await street.everything();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(contracts)),
      hostile,
      hostile,
      async (fn, event, action) => {
        for (const sent of [
          event,
          { action, input: event },
          { action: 'get', input: event, requestId: action },
        ]) {
          const { envelope } = await street.send(fn, sent);
          if (envelope.ok) continue;
          expect(envelope.error.code).toMatch(/^(BAD_INPUT|UNKNOWN_ACTION|FORBIDDEN|NOT_FOUND|TOO_LARGE)$/);
        }
      },
    ),
    { numRuns: 100 },
  );
  expect(await street.everything()).toBe(before);
});
