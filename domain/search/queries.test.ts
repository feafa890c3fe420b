import { leadsTo, queryGrams, queryRank, suggestible, typedGram } from './queries';

it.each([
  ['羊肉泡馍', '羊肉泡馍'],
  ['  羊肉　泡饃! ', '羊肉 泡馍'],
  ['iPhone 壳', 'iphone 壳'],
  ['13800138000', null],
  ['羊肉 138001', null],
  ['茶'.repeat(21), null],
  ['。', null],
])('%j is suggested as %j', (text, as) => {
  expect(suggestible(text)).toBe(as);
});

it.each([
  ['羊', '羊肉 泡馍', true],
  ['羊肉泡', '羊肉 泡馍', true],
  ['泡', '羊肉 泡馍', true],
  ['肉', '羊肉 泡馍', false],
  ['羊肉泡馍', '羊肉 泡馍', false],
  ['馍', '羊肉 泡馍', false],
])('%j leads to %j: %s', (text, suggested, leads) => {
  expect(leadsTo(text, suggested)).toBe(leads);
  if (leads) expect(queryGrams(suggested)).toContain(typedGram(text));
});

it('puts what more shoppers were led by first', () => {
  expect(queryRank(9, 'a') < queryRank(10, 'b')).toBe(true);
});
