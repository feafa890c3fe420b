import { addedText, type Explained, ranksAround, weightText } from './standing';

const shop = (name: string) => ({ name, tier: 3 as const, trafficWeight: 1, orders30d: 5 });
const found: Explained = {
  place: 4,
  tier: 3,
  trafficWeight: 0.9,
  trafficLines: [{ why: 'score', by: -100 }],
  orders30d: 2,
  before: [shop('b'), shop('c')],
  after: [shop('e')],
  moves: [],
  goods: { grams: [], touchedAtMost: 0, candidates: 0, matched: 0, ofThisShop: 0 },
};

it('stands between its neighbours, each with its place', () => {
  const ranks = ranksAround('山前茶事', found);
  expect(ranks.map(({ place, name }) => `${place} ${name}`)).toEqual(['2 b', '3 c', '4 山前茶事', '5 e']);
  expect(ranks.filter(({ own }) => own)).toEqual([
    { name: '山前茶事', place: 4, tier: 3, trafficWeight: 0.9, orders30d: 2, own: true },
  ]);
});

it('stands last and without a place where it is not found', () => {
  const ranks = ranksAround('山前茶事', { ...found, place: null, tier: null, after: [] });
  expect(ranks.map(({ place, name }) => `${place} ${name}`)).toEqual(['1 b', '2 c', 'null 山前茶事']);
});

it('writes weights with two digits', () => {
  expect([1, 1.05, 0.5].map(weightText)).toEqual(['1.00', '1.05', '0.50']);
});

it.each([
  [50, '+0.05'],
  [-100, '−0.10'],
  [4, '+0.004'],
])('writes what %i thousandths add as %s', (by, text) => expect(addedText(by)).toBe(text));
