import fc from 'fast-check';
import { MemoryKv } from './memory';

const key = fc.integer({ min: 0, max: 400 }).map((n) => `k${n.toString(36)}`);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('put' as const), key, value: fc.string() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('remove' as const), key }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fork' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('range' as const), from: key, to: key }) },
);

const sorted = (model: Map<string, string>) => [...model].sort(([a], [b]) => (a < b ? -1 : 1));

test('the tree in memory holds what a map holds, in order, and a fork stays as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 300, maxLength: 900 }), (steps) => {
      const kv = new MemoryKv();
      const model = new Map<string, string>();
      const forks: { fork: MemoryKv; was: [string, string][] }[] = [];
      for (const s of steps) {
        if (s.do === 'put') {
          kv.write((put) => put(s.key, s.value));
          model.set(s.key, s.value);
        } else if (s.do === 'remove') {
          kv.write((put) => put(s.key, undefined));
          model.delete(s.key);
        } else if (s.do === 'fork') forks.push({ fork: kv.fork(), was: sorted(model) });
        else {
          const expected = sorted(model)
            .map(([k]) => k)
            .filter((k) => k >= s.from && k < s.to);
          expect([...kv.keys(s)]).toEqual(expected);
          expect([...kv.keys(s, true)]).toEqual(expected.reverse());
          expect(kv.count(s)).toBe(expected.length);
        }
      }
      expect([...kv.entries({ from: '', to: '~' })]).toEqual(sorted(model));
      for (const { fork, was } of forks) expect([...fork.entries({ from: '', to: '~' })]).toEqual(was);
    }),
    { numRuns: 25 },
  );
});

test('writing to a fork leaves the original alone', () => {
  const kv = new MemoryKv();
  kv.write((put) => {
    for (let n = 0; n < 500; n++) put(`k${n}`, 'old');
  });
  const fork = kv.fork();
  fork.write((put) => put('k7', 'new'));
  kv.write((put) => put('k8', undefined));
  expect(kv.get('k7')).toBe('old');
  expect(fork.get('k7')).toBe('new');
  expect(fork.get('k8')).toBe('old');
});
