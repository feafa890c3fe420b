import * as fc from 'fast-check';
import { type Addition, emptyDay, groupings, mostNames, rest, totalOf, withAdded } from './figures';
import { sourceOf } from './source';

const from = (scene: number, query: Record<string, string> = {}, sharer = '') =>
  sourceOf({ scene, path: '', query }, sharer);

test('counts a source under each of its names, and once in all', () => {
  const row = withAdded(emptyDay('tea', '20261123'), [
    { source: from(1008, { account: 'gh_1' }, 'sharer'), more: { visits: 1 } },
    { source: from(1005), more: { visits: 2, salesFen: 500 } },
  ]);
  expect(row.all).toMatchObject({ visits: 3, salesFen: 500 });
  expect(row.domains).toMatchObject({ private: { visits: 1 }, public: { visits: 2 } });
  expect(row.entrances).toMatchObject({ group: { visits: 1 }, search: { visits: 2 } });
  expect(row.accounts).toMatchObject({ gh_1: { visits: 1 } });
  expect(row.sharers).toMatchObject({ sharer: { visits: 1 } });
  expect(row.embeds).toEqual({});
});

test('a day keeps so many names, and the rest under one', () => {
  const many = Array.from({ length: mostNames + 9 }, (_, i) => ({
    source: from(1008, {}, `sharer${i}`),
    more: { visits: 1 },
  }));
  const { sharers } = withAdded(emptyDay('tea', '20261123'), many);
  expect(Object.keys(sharers)).toHaveLength(mostNames + 1);
  expect(sharers[rest]?.visits).toBe(9);
});

test('whatever comes and goes, each kind adds up to what was named', () => {
  const addition = fc.record({
    source: fc
      .tuple(fc.constantFrom(1001, 1005, 1008, 1037, 1058), fc.nat({ max: 99 }))
      .map(([scene, n]) => from(scene, { account: `a${n}`, embed: `e${n}` }, `s${n}`)),
    more: fc.record({ visits: fc.nat({ max: 9 }), paid: fc.nat({ max: 3 }), salesFen: fc.nat({ max: 1e6 }) }),
  });
  fc.assert(
    fc.property(fc.array(addition, { maxLength: 120 }), fc.nat(), (added, at) => {
      const gone: Addition[] = added
        .filter((_, i) => i % ((at % 5) + 2) === 0)
        .map(({ source, more }) => ({ source, more: { paid: -more.paid, salesFen: -more.salesFen } }));
      const row = withAdded(emptyDay('tea', '20261123'), [...added, ...gone]);
      const wanted = totalOf([...added, ...gone].map(({ more }) => more));
      expect(row.all).toEqual(wanted);
      for (const kind of groupings) expect(totalOf(Object.values(row[kind]))).toEqual(wanted);
    }),
    { numRuns: 40 },
  );
});
