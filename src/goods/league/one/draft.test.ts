import { draftOf, draftProblem, freshDraft, planOf, ratioOf } from './draft';

const now = new Date(2026, 10, 20, 15, 30).getTime();
const limits = { maxRatio: 9000, goods: 2, promoters: 1 };
const draft = { ...freshDraft(now), name: '春茶', ratio: '12.5', productIds: ['tea'] };

it.each([
  ['10', 1000],
  ['12.5', 1250],
  ['0.05', 5],
  ['90.', 9000],
  ['', null],
  ['1.234', null],
  ['-1', null],
  ['十', null],
])('%s per cent are %s basis points', (typed, ratio) => expect(ratioOf(typed)).toBe(ratio));

it('makes the plan that was meant, and back', () => {
  const plan = planOf(draft);
  expect(plan).toMatchObject({ type: 1, ratio: 1250, productIds: ['tea'], promoterIds: [] });
  expect(new Date(plan.from)).toEqual(new Date(2026, 10, 20));
  expect(new Date(plan.until)).toEqual(new Date(2026, 11, 21));
  expect(draftProblem(draft, plan, now, limits)).toBeNull();
  const tea = { productId: 'tea', title: '茶', thumb: '', minPrice: 1, maxPrice: 1 };
  const seen = { ...plan, planId: 'p', standing: 'running' as const, goods: [tea], promoters: [] };
  expect(draftOf({ ...seen, from: plan.from + 5 })).toEqual(draft);
  expect(planOf(draft, { ...seen, from: plan.from + 5 }).from).toBe(plan.from + 5);
});

it.each([
  [{ name: ' ' }, 'name EMPTY'],
  [{ ratio: '' }, 'ratio EMPTY'],
  [{ ratio: '90.01' }, 'ratio TOO_MUCH'],
  [{ productIds: [] }, 'productIds EMPTY'],
  [{ productIds: ['a', 'b', 'c'] }, 'productIds TOO_MANY'],
  [{ type: 3 as const }, 'promoterIds EMPTY'],
  [{ type: 2 as const, promoterIds: ['a', 'b'] }, 'promoterIds TOO_MANY'],
  [{ from: '2026-12-30' }, 'until ENDS_BEFORE_START'],
  [{ from: '2026-11-01', until: '2026-11-10' }, 'until PAST'],
])('%j is said to be %s', (more, said) => {
  const wrong = { ...draft, ...more };
  const problem = draftProblem(wrong, planOf(wrong), now, limits);
  expect(problem && `${problem.field} ${problem.why}`).toBe(said);
});
