import { moves, type Standing } from './standing';

const at = (tier: Standing['tier'], weight: number, orders30d: number): Standing => ({
  tier,
  weight,
  orders30d,
});
const open = (standing: Standing) => ({ ...standing, open: true });

it('has nothing to say to a shop that stands first by its exact name', () => {
  expect(moves(open(at(1, 1, 10)), [at(3, 1.5, 900)], 50)).toEqual([]);
});

it('says by how many orders the next of the same weight is ahead', () => {
  const others = [at(3, 1.2, 90), at(3, 1, 40), at(3, 1, 30), at(3, 1, 5)];
  expect(moves(open(at(3, 1, 10)), others, 50)).toEqual([
    { by: 'orders', need: 21, place: 3 },
    { by: 'weight', need: 1.2, place: 1 },
    { by: 'exactName', need: null, place: 1 },
  ]);
});

it('never promises that a weight lifts over a better tier', () => {
  const others = [at(1, 0.5, 0), at(2, 0.5, 0)];
  const found = moves(open(at(3, 1, 0)), others, 50);
  expect(found).toEqual([{ by: 'exactName', need: null, place: 1 }]);
});

it('tells a shop that is not found to bear the words, and a closed one to open', () => {
  const others = [at(2, 1, 3)];
  expect(moves({ ...at(null, 1, 0), open: false }, others, 50)).toEqual([
    { by: 'open', need: null, place: null },
    { by: 'inName', need: null, place: 2 },
    { by: 'exactName', need: null, place: 1 },
  ]);
});

it('does not know a place past those it looked at', () => {
  const others = Array.from({ length: 5 }, () => at(3, 1.5, 100));
  expect(moves(open(at(null, 1, 0)), others, 5)).toEqual([
    { by: 'inName', need: null, place: null },
    { by: 'exactName', need: null, place: 1 },
  ]);
});
