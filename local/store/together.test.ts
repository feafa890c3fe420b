import fc from 'fast-check';
import { after } from './keys';
import { MemoryKv } from './kv/memory';
import { rarestFirst } from './leading';
import { together } from './together';

const space = 'i';
const values = ['a', 'b', 'c'];
const numbers = 600;
const rest = (n: number) => String(n).padStart(4, '0');

/** Numbers that bear a value: some of every so many, in a part of all: values are rare, frequent, and met in places alone. */
const bearing = fc
  .record({
    every: fc.constantFrom(1, 2, 5, 40, 150),
    from: fc.integer({ min: 0, max: numbers }),
    of: fc.integer({ min: 1, max: numbers }),
    but: fc.uniqueArray(fc.integer({ min: 0, max: numbers - 1 }), { maxLength: 8 }),
  })
  .map(({ every, from, of, but }) =>
    Array.from({ length: numbers }, (_, n) => n).filter(
      (n) => n >= from && n < from + of && (n % every === 0) !== but.includes(n),
    ),
  );

/** A store of entries, and how often it was asked for one that may not be there. */
function holding(sets: readonly (readonly number[])[]): MemoryKv {
  const kv = new MemoryKv();
  kv.write((put) => {
    sets.forEach((set, i) => {
      for (const n of set) put(`${space}${values[i]}${rest(n)}`, '');
    });
  });
  return kv;
}

test('walks the entries under one value whose documents have the others too, either way, from anywhere', () => {
  fc.assert(
    fc.property(
      fc.array(bearing, { minLength: 2, maxLength: 3 }),
      fc.boolean(),
      fc.option(fc.integer({ min: 0, max: numbers }), { nil: undefined }),
      (sets, reverse, begin) => {
        const kv = holding(sets);
        const [walked, ...others] = rarestFirst(kv, space, values.slice(0, sets.length)) as [
          string,
          ...string[],
        ];
        const start = space + walked;
        const stretch = { from: begin === undefined ? start : start + rest(begin), to: after(start) };
        const found = [...together(kv, space, { walked, others }, stretch, reverse)];
        const wanted = (sets[0] ?? [])
          .filter((n) => sets.every((set) => set.includes(n)) && n >= (begin ?? 0))
          .map((n) => start + rest(n));
        expect(found).toEqual(reverse ? wanted.reverse() : wanted);
      },
    ),
    { numRuns: 400 },
  );
});

test('leaps over what the other value lacks, and ends where it ends', () => {
  const all = Array.from({ length: 5_000 }, (_, n) => n);
  const kv = holding([all, all.filter((n) => n < 30 || n === 2_500)]);
  let read = 0;
  const keys = kv.keys.bind(kv);
  kv.keys = function* (...range: Parameters<typeof keys>) {
    for (const key of keys(...range)) {
      read++;
      yield key;
    }
  };
  const stretch = { from: `${space}a`, to: after(`${space}a`) };
  const found = [...together(kv, space, { walked: 'a', others: ['b'] }, stretch, false)];
  expect(found).toHaveLength(31);
  expect(read).toBeLessThan(150);
});

test('the rarest stands first: what has few entries, else what is spread the farthest', () => {
  const all = Array.from({ length: 1_000 }, (_, n) => n);
  const kv = holding([all, all.filter((n) => n % 7 === 0), all.slice(0, 9)]);
  expect(rarestFirst(kv, space, values)[0]).toBe('c');
  expect(rarestFirst(kv, space, ['a', 'b'])).toEqual(['b', 'a']);
});
