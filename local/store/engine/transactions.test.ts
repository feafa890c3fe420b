import type { Store } from '../port';
import { both } from '../testing/both';

const collections = [
  {
    name: 'things',
    schema: 1,
    indexes: [
      { name: 'n', keys: [{ field: 'n', direction: 1 as const }] },
      { name: 'code', keys: [{ field: 'code', direction: 1 as const }], unique: true },
    ],
  },
];

describe.each(both)('transactions %s', (_, open) => {
  let clock = 0;
  let store: Store;
  let close: () => Promise<void>;

  const get = async (id: string, transaction?: string) =>
    (await store.get({ collection: 'things', filter: { _id: id }, transaction })).docs()[0];
  const inc = (id: string, by: number, transaction?: string) =>
    store.update({ collection: 'things', filter: { _id: id }, change: { $inc: { n: by } }, transaction });

  beforeEach(async () => {
    clock = 1_000;
    ({ store, close } = await open({ collections, now: () => clock }));
    await store.insert('things', [
      { _id: 'a', n: 1, code: 'a' },
      { _id: 'b', n: 2, code: 'b' },
    ]);
  });
  afterEach(() => close());

  test('what is written is seen inside at once, outside after the commit', async () => {
    const t = await store.startTransaction();
    await inc('a', 10, t);
    await store.insert('things', [{ _id: 'c', n: 3, code: 'c' }], t);
    expect(await get('a', t)).toMatchObject({ n: 11 });
    expect(await get('c', t)).toMatchObject({ n: 3 });
    expect(await get('a')).toMatchObject({ n: 1 });
    expect(await get('c')).toBeUndefined();
    await store.commit(t);
    expect(await get('a')).toMatchObject({ n: 11 });
    expect(await store.count('things', { n: 11 })).toBe(1);
    expect(await store.count('things', { n: 1 })).toBe(0);
  });

  test('an abort leaves nothing', async () => {
    const t = await store.startTransaction();
    await inc('a', 10, t);
    await store.remove({ collection: 'things', filter: { _id: 'b' }, transaction: t });
    await store.abort(t);
    expect(await get('a')).toMatchObject({ n: 1 });
    expect(await get('b')).toMatchObject({ n: 2 });
    await expect(get('a', t)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  });

  test('reads are of the snapshot that the first read took', async () => {
    const t = await store.startTransaction();
    await inc('a', 1);
    expect(await get('a', t)).toMatchObject({ n: 2 });
    await inc('a', 1);
    await inc('b', 1);
    await store.insert('things', [{ _id: 'c', n: 1, code: 'c' }]);
    expect(await get('a', t)).toMatchObject({ n: 2 });
    expect(await get('b', t)).toMatchObject({ n: 2 });
    expect(await get('c', t)).toBeUndefined();
    await store.abort(t);
  });

  test('a write conflicts at once with a document changed since the snapshot', async () => {
    const t = await store.startTransaction();
    await get('a', t);
    await inc('a', 1);
    await expect(inc('a', 1, t)).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
      message: expect.stringContaining('[ResourceUnavailable.TransactionConflict]'),
    });
    await expect(store.commit(t)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  });

  test('a write conflicts at once with a document another transaction holds', async () => {
    const [first, second] = [await store.startTransaction(), await store.startTransaction()];
    await inc('a', 1, first);
    await expect(inc('a', 1, second)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' });
    await store.commit(first);
    expect(await get('a')).toMatchObject({ n: 2 });
  });

  test('write skew is possible: each reads what the other writes', async () => {
    const [first, second] = [await store.startTransaction(), await store.startTransaction()];
    await get('a', first);
    await get('b', second);
    await inc('b', 1, first);
    await inc('a', 1, second);
    await store.commit(first);
    await store.commit(second);
    expect([await get('a'), await get('b')]).toMatchObject([{ n: 2 }, { n: 3 }]);
  });

  test('a plain write waits for the transaction that holds the document', async () => {
    const t = await store.startTransaction();
    await inc('a', 1, t);
    let done = false;
    const waiting = inc('a', 10).then(() => {
      done = true;
    });
    await inc('b', 1);
    expect(done).toBe(false);
    await store.commit(t);
    await waiting;
    expect(await get('a')).toMatchObject({ n: 12 });
  });

  test('a plain write whose condition no longer holds after the wait changes nothing', async () => {
    const t = await store.startTransaction();
    await inc('a', -1, t);
    const waiting = store.update({
      collection: 'things',
      filter: { _id: 'a', n: { $gte: 1 } },
      change: { $inc: { n: -1 } },
    });
    await store.commit(t);
    expect(await waiting).toMatchObject({ matched: 0, modified: 0 });
  });

  test('after 30 s a transaction is gone and what it held is free', async () => {
    const t = await store.startTransaction();
    await inc('a', 1, t);
    const waiting = inc('a', 10);
    clock += 30_001;
    await waiting;
    expect(await get('a')).toMatchObject({ n: 11 });
    await expect(store.commit(t)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
  });

  test('a unique value is held like a document', async () => {
    const [first, second] = [await store.startTransaction(), await store.startTransaction()];
    await store.insert('things', [{ _id: 'x', code: 'new' }], first);
    await expect(store.insert('things', [{ _id: 'y', code: 'new' }], second)).rejects.toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
    });
    const waiting = store.insert('things', [{ _id: 'z', code: 'new' }]);
    await store.commit(first);
    await expect(waiting).rejects.toThrow(/E11000/);
  });

  test('a taken unique value or id is refused inside and ends the transaction', async () => {
    for (const doc of [
      { _id: 'x', code: 'a' },
      { _id: 'a', code: 'x' },
    ]) {
      const t = await store.startTransaction();
      await expect(store.insert('things', [doc], t)).rejects.toThrow(/E11000/);
      await expect(store.commit(t)).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_FAIL' });
    }
  });

  test('only single documents by their id can be reached inside', async () => {
    const t = await store.startTransaction();
    await expect(store.get({ collection: 'things', filter: { n: 1 }, transaction: t })).rejects.toMatchObject(
      {
        code: 'INVALID_PARAM',
      },
    );
  });

  test('many clients on one document: every committed increment counts', async () => {
    let committed = 0;
    const once = async () => {
      const t = await store.startTransaction();
      try {
        const n = Number((await get('a', t))?.n);
        await store.update({
          collection: 'things',
          filter: { _id: 'a' },
          change: { $set: { n: n + 1 } },
          transaction: t,
        });
        await store.commit(t);
        committed++;
      } catch (e) {
        expect(e).toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' });
      }
    };
    await Promise.all(Array.from({ length: 200 }, once));
    expect(committed).toBeGreaterThan(0);
    expect(await get('a')).toMatchObject({ n: 1 + committed });
  });
});
