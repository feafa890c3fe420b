import * as fc from 'fast-check';
import type { LeaguePlan } from '../documents';
import { days, rulesInForce } from '../rules';
import { offersFor, planFor, planProblem, recruitsUntil, standingOf, tidiedPlan } from './plan';

const { rules } = rulesInForce();
const plan = (more: Partial<LeaguePlan> = {}): LeaguePlan => ({
  planId: 'a',
  name: '计划',
  type: 1,
  ratio: 1000,
  productIds: ['tea'],
  promoterIds: [],
  from: 0,
  until: days(30),
  inputDigest: '',
  ...more,
});
const open = plan();
const some = plan({ planId: 'b', type: 2, ratio: 1500, promoterIds: ['lin'] });
const exclusive = plan({ planId: 'c', type: 3, ratio: 500, promoterIds: ['chen'] });

test('专属 goes before 定向, and 定向 before 普通', () => {
  expect(planFor([open, some], 'lin', 'tea', 1)?.planId).toBe('b');
  expect(planFor([open, some], 'chen', 'tea', 1)?.planId).toBe('a');
  expect(planFor([open, some, exclusive], 'chen', 'tea', 1)?.planId).toBe('c');
});

test('while an exclusive plan runs nobody else earns on its goods, and on other goods as before', () => {
  expect(planFor([open, some, exclusive], 'lin', 'tea', 1)).toBeNull();
  const wide = plan({ productIds: ['tea', 'cup'] });
  expect(planFor([wide, exclusive], 'lin', 'cup', 1)?.planId).toBe('a');
});

test('counts from its first moment until just before its last', () => {
  const later = plan({ from: 10, until: 20 });
  expect([9, 10, 19, 20].map((now) => planFor([later], 'lin', 'tea', now) !== null)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([9, 10, 20].map((now) => standingOf(later, now))).toEqual(['waiting', 'running', 'over']);
  const ended = { ...exclusive, until: 5 };
  expect(planFor([open, ended], 'lin', 'tea', 6)?.planId).toBe('a');
});

test('of one type the highest ratio counts, then the first id, however they are kept', () => {
  const plans = [
    plan({ planId: 'z' }),
    plan({ planId: 'y', ratio: 2000 }),
    plan({ planId: 'x', ratio: 2000 }),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(plans, { minLength: 3 }), (kept) => {
      expect(planFor(kept, 'lin', 'tea', 1)?.planId).toBe('x');
    }),
  );
});

test('whoever is paid is let in by the plan that pays, and no stronger one runs', () => {
  const type = fc.constantFrom<LeaguePlan['type']>(1, 2, 3);
  const person = fc.constantFrom('lin', 'chen', 'wu');
  const arbitrary = fc.record({
    type,
    ratio: fc.integer({ min: 0, max: 9000 }),
    promoterIds: fc.uniqueArray(person),
    productIds: fc.uniqueArray(fc.constantFrom('tea', 'cup'), { minLength: 1 }),
    from: fc.nat(20),
    until: fc.nat(20),
  });
  fc.assert(
    fc.property(fc.array(arbitrary, { maxLength: 8 }), person, fc.nat(20), (made, who, now) => {
      const plans = made.map((one, i) => plan({ ...one, planId: `p${i}` }));
      const won = planFor(plans, who, 'tea', now);
      const running = plans.filter((p) => p.productIds.includes('tea') && p.from <= now && now < p.until);
      const lets = running.filter((p) => p.type === 1 || p.promoterIds.includes(who));
      const shut = running.some((p) => p.type === 3) && !lets.some((p) => p.type === 3);
      if (!won) return expect(shut || lets.length === 0).toBe(true);
      expect(lets).toContain(won);
      expect(Math.max(...lets.map((p) => p.type))).toBe(won.type);
      expect(offersFor(plans, who, now).find((o) => o.productId === 'tea')?.plan).toBe(won);
    }),
  );
});

test('says what must be mended', () => {
  const why = (more: Partial<LeaguePlan>, now = 0) => {
    const problem = planProblem(plan(more), now, rules);
    return problem && `${problem.field} ${problem.why}`;
  };
  const ids = (n: number) => Array.from({ length: n }, (_, i) => `i${i}`);
  expect(why({})).toBeNull();
  expect(why({ productIds: [] })).toBe('productIds EMPTY');
  expect(why({ productIds: ids(21) })).toBe('productIds TOO_MANY');
  expect(why({ type: 2 })).toBe('promoterIds EMPTY');
  expect(why({ type: 3, promoterIds: ids(31) })).toBe('promoterIds TOO_MANY');
  expect(why({ ratio: 9000 })).toBeNull();
  expect(why({ ratio: 9001 })).toBe('ratio TOO_MUCH');
  expect(why({ from: 5, until: 5 })).toBe('until ENDS_BEFORE_START');
  expect(why({}, days(30))).toBe('until PAST');
  expect(why({ until: days(400) })).toBe('until TOO_FAR');
});

test('an open plan names nobody, and lets people apply while it lasts', () => {
  expect(tidiedPlan(plan({ promoterIds: ['lin'], productIds: ['tea', 'tea'] }))).toMatchObject({
    promoterIds: [],
    productIds: ['tea'],
  });
  expect(recruitsUntil([some, exclusive])).toBe(0);
  expect(recruitsUntil([some, open])).toBe(days(30));
});
