import { openStore } from '../index';
import type { CollectionDeclaration, Migrations } from '../port';
import { freshDir } from '../testing/both';

const declare = (schema: number, ...fields: string[]): CollectionDeclaration[] => [
  {
    name: 'things',
    schema,
    indexes: fields.map((field) => ({ name: field, keys: [{ field, direction: 1 as const }] })),
  },
];

const migrations: Migrations = {
  things: {
    2: (doc) => ({ ...doc, name: String(doc.title) }),
    3: ({ title: _gone, ...doc }) => doc,
  },
};

let dir: string;
let drop: () => void;
beforeEach(() => {
  ({ dir, drop } = freshDir());
});
afterEach(() => drop());

async function filled() {
  const store = await openStore({ dir, collections: declare(1, 'title') });
  await store.insert('things', [
    { _id: 'a', title: 'x', tags: ['p', 'q'] },
    { _id: 'b', title: 'y' },
  ]);
  await store.close();
}

test('older documents are brought to the declared schema, step by step, and their indexes with them', async () => {
  await filled();
  const store = await openStore({ dir, collections: declare(3, 'name'), migrations });
  const found = await store.get({ collection: 'things', filter: { name: 'x' } });
  expect(found.docs()).toEqual([{ _id: 'a', tags: ['p', 'q'], name: 'x' }]);
  expect(store.stats().collections).toMatchObject([{ schema: 3, documents: 2, indexes: ['name'] }]);
  await store.close();
});

test('a step that is missing leaves the data as it was', async () => {
  await filled();
  const broken = openStore({ dir, collections: declare(4, 'name'), migrations });
  await expect(broken).rejects.toThrow(/no migration to schema 4/);
  const store = await openStore({ dir, collections: declare(1, 'title') });
  expect(await store.count('things', { title: 'x' })).toBe(1);
  await store.close();
});

test('data of a newer version is refused', async () => {
  const newer = await openStore({ dir, collections: declare(5) });
  await newer.close();
  await expect(openStore({ dir, collections: declare(4) })).rejects.toThrow(/newer version/);
});

test('an index that is declared later is built, one no longer declared is dropped', async () => {
  await filled();
  const store = await openStore({ dir, collections: declare(1, 'tags') });
  expect(store.stats().collections[0]?.indexes).toEqual(['tags']);
  expect((await store.get({ collection: 'things', filter: { tags: 'q' } })).docs()).toMatchObject([
    { _id: 'a' },
  ]);
  expect(await store.count('things', { title: 'y' })).toBe(1);
  await store.close();
});

test('the schema number does not show in documents', async () => {
  await filled();
  const store = await openStore({ dir, collections: declare(1) });
  expect((await store.get({ collection: 'things', filter: { _id: 'b' } })).texts).toEqual([
    '{"_id":"b","title":"y"}',
  ]);
  await store.close();
});

test('more than 20 indexes, with that of _id, are refused', async () => {
  const fields = Array.from({ length: 20 }, (_, i) => `f${i}`);
  await expect(openStore({ dir, collections: declare(1, ...fields) })).rejects.toThrow(/too many indexes/);
  const store = await openStore({ dir, collections: declare(1, ...fields.slice(1)) });
  expect(store.stats().collections[0]?.indexes).toHaveLength(19);
  await store.close();
});
