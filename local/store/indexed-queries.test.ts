import fc from 'fast-check';
import { find as mingoFind } from 'mingo';
import { memoryStore } from './index';
import type { CollectionDeclaration, Doc, Filter } from './port';
import { compare } from './values';

/*
 * Whatever index the planner picks, a query must answer what a scan of all documents through mingo answers. Values
 * stay where mingo and MongoDB agree; where they differ (see `filter.test.ts`) MongoDB is right.
 */

const key = (...fields: string[]) => ({
  name: fields.join('_'),
  keys: fields.map((f) => ({
    field: f.replace('-', ''),
    direction: f.startsWith('-') ? (-1 as const) : (1 as const),
  })),
});

const declared: CollectionDeclaration[] = [
  { name: 'plain', schema: 1, indexes: [] },
  {
    name: 'indexed',
    schema: 1,
    indexes: [
      key('a'),
      key('a', '-b'),
      key('-b', 'c'),
      key('tags', '-b'),
      key('o.p', 'a'),
      key('list.x'),
      key('c', 'a', '-_id'),
    ],
  },
];

const scalar = fc.oneof(
  fc.integer({ min: -2, max: 4 }),
  fc.constantFrom('x', 'y', 'yy', ''),
  fc.boolean(),
  fc.constantFrom(new Date(0), new Date(5)),
);
const value = fc.oneof({ weight: 5, arbitrary: scalar }, { weight: 1, arbitrary: fc.constant(null) });
const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined, freq: 4 });

const document = fc
  .record({
    a: optional(value),
    b: optional(value),
    c: optional(fc.integer({ min: 0, max: 2 })),
    tags: optional(fc.array(fc.constantFrom('x', 'y', 'z', 1, 2), { maxLength: 3 })),
    o: optional(fc.record({ p: value })),
    list: optional(fc.array(fc.record({ x: scalar }), { minLength: 1, maxLength: 3 })),
  })
  .map((d) => Object.fromEntries(Object.entries(d).filter(([, v]) => v !== undefined)) as Doc);

const path = fc.constantFrom('a', 'b', 'c', 'tags', 'o.p', 'list.x');
const comparison = fc.oneof(
  scalar,
  fc.record({ $eq: scalar }),
  fc.record({ $gt: scalar }),
  fc.record({ $gte: scalar }),
  fc.record({ $lt: scalar }),
  fc.record({ $lte: scalar }),
  fc.record({ $gte: fc.integer({ min: -2, max: 1 }), $lt: fc.integer({ min: 0, max: 4 }) }),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }) }),
  fc.record({ $ne: scalar }),
  fc.record({ $nin: fc.array(scalar, { maxLength: 2 }) }),
  fc.record({ $exists: fc.boolean() }),
);
const fields = fc.dictionary(path, comparison, { maxKeys: 3 }) as fc.Arbitrary<Filter>;
const filter: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 4, arbitrary: fields },
  fc.array(fields, { minLength: 1, maxLength: 3 }).map((parts) => ({ $or: parts })),
  fc.array(fields, { minLength: 1, maxLength: 2 }).map((parts) => ({ $and: parts })),
  fc
    .tuple(fc.array(fc.constantFrom('x', 'y', 'z', 1, 2), { minLength: 2, maxLength: 3 }), fields)
    .map(([tags, f]) => ({ $and: [...tags.map((t) => ({ tags: t })), f] })),
  fc
    .tuple(fields, fc.array(fields, { minLength: 1, maxLength: 2 }))
    .map(([f, parts]) => ({ ...f, $or: parts })),
);
const sort = fc.dictionary(fc.constantFrom('a', 'b', 'c', '_id'), fc.constantFrom(1 as const, -1 as const), {
  maxKeys: 3,
});

const ids = (docs: readonly Doc[]) => docs.map((d) => d._id);

/** The fields a sort looks at, so that ties may fall either way. */
const rank = (doc: Doc, by: Record<string, 1 | -1>) => Object.keys(by).map((f) => doc[f] ?? null);

test('an indexed query answers what a full scan through mingo answers, in order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { minLength: 1, maxLength: 40 }),
      filter,
      sort,
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 1, max: 12 }),
      async (docs, where, by, skip, limit) => {
        const store = await memoryStore({ collections: declared });
        const stored = docs.map((d, i) => ({ _id: `id${String(i).padStart(2, '0')}`, ...d }));
        await store.insert('indexed', stored);
        const expected = mingoFind<Doc>(stored, where as never).all();

        const all = (await store.get({ collection: 'indexed', filter: where, sort: by })).docs();
        expect(ids(all).sort()).toEqual(ids(expected).sort());
        for (let i = 1; i < all.length; i++) {
          const [x, y] = [rank(all[i - 1]!, by), rank(all[i]!, by)];
          const first = Object.values(by).findIndex((_, n) => compare(x[n], y[n]) !== 0);
          if (first >= 0) expect(compare(x[first], y[first]) * Object.values(by)[first]!).toBeLessThan(0);
        }
        expect(await store.count('indexed', where)).toBe(expected.length);

        const page = (
          await store.get({ collection: 'indexed', filter: where, sort: by, skip, limit })
        ).docs();
        expect(page).toHaveLength(Math.max(0, Math.min(limit, expected.length - skip)));
        expect(page.map((d) => rank(d, by))).toEqual(all.slice(skip, skip + limit).map((d) => rank(d, by)));
      },
    ),
    { numRuns: 600 },
  );
}, 120_000);

test('several stretches of one index come in the order asked for', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { minLength: 10, maxLength: 40 }),
      fc.array(fc.integer({ min: -2, max: 4 }), { minLength: 2, maxLength: 4 }),
      fc.constantFrom(1 as const, -1 as const),
      async (docs, wanted, direction) => {
        const store = await memoryStore({ collections: declared });
        await store.insert('indexed', docs);
        const read = { collection: 'indexed', filter: { a: { $in: wanted } }, sort: { b: direction } };
        const found = (await store.get(read)).docs();
        for (let i = 1; i < found.length; i++) {
          expect(compare(found[i - 1]!.b, found[i]!.b) * direction).toBeLessThanOrEqual(0);
        }
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);

test('with and without indexes the answers are the same, after updates and removals too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(document, { minLength: 5, maxLength: 30 }),
      fields,
      fields,
      filter,
      async (docs, changed, removed, asked) => {
        const store = await memoryStore({ collections: declared });
        const stored = docs.map((d, i) => ({ _id: `id${i}`, ...d }));
        const answers = [];
        for (const collection of ['plain', 'indexed']) {
          await store.insert(collection, stored);
          await store.update({
            collection,
            filter: changed,
            change: { $set: { a: 2, tags: ['x', 'y'] } },
            multi: true,
          });
          await store.update({ collection, filter: removed, change: { $unset: { b: '' } }, multi: true });
          await store.remove({ collection, filter: { $and: [changed, removed] }, multi: true });
          answers.push((await store.get({ collection, filter: asked, sort: { _id: 1 } })).texts);
        }
        expect(answers[1]).toEqual(answers[0]);
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);
