import { draftOf, draftProblem, examples, freshDraft, notNumber, templateOf } from './draft';

const draft = { ...freshDraft, name: '普通快递' };

it('means the template that was typed, and is typed as it was', () => {
  const template = templateOf(draft, 'a');
  expect(template).toEqual({
    id: 'a',
    name: '普通快递',
    valuationType: 'PIECE',
    shippingMethod: 'CONDITION_FREE',
    freeFromFen: 9900,
    first: { amount: 1, price: 1000 },
    next: { amount: 1, price: 200 },
    notSendArea: [],
  });
  expect(draftOf(template)).toEqual(draft);
  expect(templateOf({ ...draft, shippingMethod: 'FREE' }, 'a')).not.toHaveProperty('freeFromFen');
});

it.each([
  [{ firstYuan: '8.5' }, null],
  [{ firstYuan: '八元' }, 'firstYuan'],
  [{ nextAmount: '1.5' }, 'nextAmount'],
  [{ nextAmount: '', nextYuan: '' }, null],
  [{ freeFrom: 'x' }, 'freeFrom'],
  [{ freeFrom: 'x', shippingMethod: 'NO_FREE' as const }, null],
  [{ firstYuan: 'x', shippingMethod: 'FREE' as const }, null],
])('%j is no number in %s', (change, field) => expect(notNumber({ ...draft, ...change })).toBe(field));

it('says what some units would cost, and what is missing', () => {
  expect(examples(draft)).toEqual([
    { n: 1, fen: 1000 },
    { n: 2, fen: 1200 },
    { n: 5, fen: 1800 },
  ]);
  expect(examples({ ...draft, valuationType: 'WEIGHT', firstAmount: '2' }).map(({ fen }) => fen)).toEqual([
    1000, 1000, 1600,
  ]);
  expect(draftProblem(freshDraft, 'a', [])).toEqual({ field: 'name', why: 'EMPTY' });
  expect(draftProblem(draft, 'a', [{ id: 'b', name: '普通快递' }])).toEqual({ field: 'name', why: 'TAKEN' });
});
