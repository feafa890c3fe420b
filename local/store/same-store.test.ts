import fc from 'fast-check';
import { memoryStore } from './index';
import type { CollectionDeclaration, Store } from './port';
import { both } from './testing/both';

const collections: CollectionDeclaration[] = [
  {
    name: 'c',
    schema: 1,
    indexes: [
      { name: 'n', keys: [{ field: 'n', direction: -1 }] },
      { name: 'u', keys: [{ field: 'u', direction: 1 }], unique: true },
      {
        name: 't',
        keys: [
          { field: 't', direction: 1 },
          { field: 'n', direction: 1 },
        ],
      },
    ],
  },
];

const id = fc.integer({ min: 0, max: 7 }).map((n) => `d${n}`);
const small = fc.integer({ min: 0, max: 4 });
const step = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), id, n: small, u: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ do: fc.constant('set' as const), id, n: small, u: fc.integer({ min: 0, max: 9 }) }),
  fc.record({ do: fc.constant('inc' as const), n: small, by: small }),
  fc.record({ do: fc.constant('push' as const), id, n: small }),
  fc.record({ do: fc.constant('remove' as const), n: small }),
);

/** What a step answers: its result, or the refusal's words. */
async function take(
  store: Store,
  s: typeof step extends fc.Arbitrary<infer S> ? S : never,
): Promise<unknown> {
  const collection = 'c';
  const work = () => {
    switch (s.do) {
      case 'insert':
        return store.insert(collection, [{ _id: s.id, n: s.n, u: s.u }]);
      case 'set':
        return store.update({
          collection,
          filter: { _id: s.id },
          change: { n: s.n, u: s.u },
          replace: true,
          upsert: true,
        });
      case 'inc':
        return store.update({ collection, filter: { n: s.n }, change: { $inc: { n: s.by } }, multi: true });
      case 'push':
        return store.update({ collection, filter: { _id: s.id }, change: { $push: { t: s.n } } });
      case 'remove':
        return store.remove({ collection, filter: { n: s.n }, multi: false });
    }
  };
  return work().catch((e: Error) => e.message);
}

test('the store on the disk and the one in memory answer alike', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
      const opened = await Promise.all(both.map(([, open]) => open({ collections })));
      const answers = [];
      for (const { store } of opened) {
        const log: unknown[] = [];
        for (const s of steps) log.push(await take(store, s));
        for (let n = 0; n < 5; n++) {
          log.push((await store.get({ collection: 'c', filter: { n }, sort: { u: 1 } })).texts);
          log.push((await store.get({ collection: 'c', filter: { t: n }, sort: { n: -1, _id: 1 } })).texts);
        }
        answers.push(log);
      }
      for (const { close } of opened) await close();
      expect(answers[1]).toEqual(answers[0]);
    }),
    { numRuns: 30 },
  );
}, 60_000);

test('a fork is a copy of its own', async () => {
  const store = await memoryStore({ collections });
  await store.insert('c', [{ _id: 'a', n: 1, u: 1 }]);
  const fork = await store.fork();
  await fork.update({ collection: 'c', filter: { _id: 'a' }, change: { $set: { n: 2 } } });
  await store.insert('c', [{ _id: 'b', n: 5, u: 2 }]);
  expect(await store.count('c', { n: 1 })).toBe(1);
  expect(await fork.count('c', { n: 2 })).toBe(1);
  expect(await fork.count('c')).toBe(1);
});

test.each(both)('limits of one get %s: 100 by default, 1,000 at most, 16 MB', async (_, open) => {
  const { store, close } = await open({ collections: [{ name: 'many', schema: 1, indexes: [] }] });
  await store.insert(
    'many',
    Array.from({ length: 1_100 }, (_x, n) => ({ _id: n, text: 'x'.repeat(20_000) })),
  );
  const got = async (limit?: number) =>
    (await store.get({ collection: 'many', limit, projection: { _id: 1 } })).texts.length;
  expect(await got()).toBe(100);
  expect(await got(1_000)).toBe(1_000);
  expect(await got(5_000)).toBe(1_000);
  await expect(store.get({ collection: 'many', limit: 1_000 })).rejects.toThrow(/16 MB/);
  await close();
});

test.each(both)('a read for which an index is missing is noted %s', async (_, open) => {
  const { store, close } = await open({ collections });
  await store.insert(
    'c',
    Array.from({ length: 500 }, (_x, n) => ({ n: n % 50, u: n, other: n })),
  );
  await store.get({ collection: 'c', filter: { n: 7 } });
  await store.get({ collection: 'c', filter: { n: { $gte: 0 } }, sort: { n: 1 }, limit: 20 });
  expect(store.stats().wasteful).toEqual([]);
  await store.get({ collection: 'c', filter: { other: 7 }, sort: { u: -1 } });
  await store.get({ collection: 'c', filter: { other: 8 }, sort: { u: -1 } });
  expect(store.stats().wasteful).toEqual([
    { collection: 'c', fields: ['other'], order: ['-u'], examined: 500, returned: 1, times: 2 },
  ]);
  await close();
});
