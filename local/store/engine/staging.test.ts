import { MemoryKv } from '../kv/memory';
import type { CollectionDeclaration } from '../port';
import { DocumentStore } from './store';

const collections: CollectionDeclaration[] = [
  {
    name: 'c',
    schema: 1,
    indexes: [
      {
        name: 'grams_rank',
        keys: [
          { field: 'grams', direction: 1 },
          { field: 'rank', direction: -1 },
        ],
      },
      { name: 'other', keys: [{ field: 'other', direction: 1 }] },
    ],
  },
];
const grams = Array.from({ length: 70 }, (_, n) => `gram ${n}`);

/** A store with one document of 70 entries, and what is written to it from then on: per write, put and removed keys. */
async function counted() {
  const kv = new MemoryKv();
  const store = await new DocumentStore(kv, { collections }).open();
  await store.insert('c', [{ _id: 'a', grams, rank: '5', other: 1 }]);
  const writes: { put: number; removed: number }[] = [];
  const write = kv.write.bind(kv);
  kv.write = (work) =>
    write((put) => {
      const made = { put: 0, removed: 0 };
      work((key, value) => {
        made[value === undefined ? 'removed' : 'put']++;
        put(key, value);
      });
      writes.push(made);
    });
  return { store, writes };
}

test('one element of an indexed array changed writes its entries alone, with the document, at once', async () => {
  const { store, writes } = await counted();
  const changed = grams.map((gram) => (gram === 'gram 7' ? 'another' : gram));
  await store.update({ collection: 'c', filter: { _id: 'a' }, change: { $set: { grams: changed } } });
  // The document and the new entry; the old entry.
  expect(writes).toEqual([{ put: 2, removed: 1 }]);
  expect(await store.count('c', { grams: 'another' })).toBe(1);
  expect(await store.count('c', { grams: 'gram 7' })).toBe(0);
});

test('a whole document put in another one’s place writes no entry that it has too', async () => {
  const { store, writes } = await counted();
  const change = { grams: [...grams].reverse(), rank: '5', other: 2 };
  await store.update({ collection: 'c', filter: { _id: 'a' }, change, replace: true, upsert: true });
  expect(writes).toEqual([{ put: 2, removed: 1 }]);
});

test('what changes nothing writes nothing', async () => {
  const { store, writes } = await counted();
  await store.update({ collection: 'c', filter: { _id: 'a' }, change: { $set: { rank: '5' } } });
  expect(writes).toEqual([{ put: 0, removed: 0 }]);
});
