import { errorOf, type Maker } from './sdk';
import { openedTarget } from './target';

const t = openedTarget();
const _ = new Proxy({} as Record<string, Maker>, { get: (_target, name: string) => t._[name] });

async function accounts(): Promise<string> {
  const name = await t.target.fresh();
  await t.db.collection(name).add({
    data: [
      { _id: 'a', n: 10 },
      { _id: 'b', n: 20 },
    ],
  });
  return name;
}
const n = async (name: string, id: string) => (await t.db.collection(name).doc(id).get()).data.n;

test('runTransaction commits all, and gives what the work gave', async () => {
  const name = await accounts();
  const result = await t.db.runTransaction(async (tx) => {
    const { data } = await tx.collection(name).doc('a').get();
    await tx
      .collection(name)
      .doc('a')
      .update({ data: { n: _.inc!(-5) } });
    await tx
      .collection(name)
      .doc('b')
      .update({ data: { n: _.inc!(5) } });
    await tx.collection(name).add({ data: { _id: 'move', fen: 5 } });
    await tx
      .collection(name)
      .doc('set')
      .set({ data: { x: 1 } });
    return data.n;
  });
  expect(result).toBe(10);
  expect([await n(name, 'a'), await n(name, 'b')]).toEqual([5, 25]);
  expect((await t.db.collection(name).count()).total).toBe(4);
});

test('work that throws leaves nothing', async () => {
  const name = await accounts();
  const failing = t.db.runTransaction(async (tx) => {
    await tx
      .collection(name)
      .doc('a')
      .update({ data: { n: 0 } });
    await tx.collection(name).doc('b').remove();
    throw new Error('not today');
  });
  expect((await errorOf(failing)).message).toContain('not today');
  expect([await n(name, 'a'), await n(name, 'b')]).toEqual([10, 20]);
});

test('rollback inside hands its reason to the caller', async () => {
  const name = await accounts();
  const reason = await t.db
    .runTransaction(async (tx) => {
      await tx
        .collection(name)
        .doc('a')
        .update({ data: { n: 0 } });
      await tx.rollback('changed my mind');
    })
    .catch((e: unknown) => e);
  expect(reason).toBe('changed my mind');
  expect(await n(name, 'a')).toBe(10);
});

test('a transaction sees its own writes, others see them after the commit', async () => {
  const name = await accounts();
  const tx = await t.db.startTransaction();
  await tx
    .collection(name)
    .doc('a')
    .update({ data: { n: 11 } });
  expect((await tx.collection(name).doc('a').get()).data.n).toBe(11);
  expect(await n(name, 'a')).toBe(10);
  await tx.commit();
  expect(await n(name, 'a')).toBe(11);
});

test('it reads a snapshot: later changes of others do not show', async () => {
  const name = await accounts();
  const tx = await t.db.startTransaction();
  await tx.collection(name).doc('a').get();
  await t.db
    .collection(name)
    .doc('b')
    .update({ data: { n: 99 } });
  expect((await tx.collection(name).doc('b').get()).data.n).toBe(20);
  await tx.rollback();
});

test('write skew is possible: two transactions that read each other’s documents both commit', async () => {
  const name = await accounts();
  const [x, y] = [await t.db.startTransaction(), await t.db.startTransaction()];
  await x.collection(name).doc('a').get();
  await y.collection(name).doc('b').get();
  await x
    .collection(name)
    .doc('b')
    .update({ data: { n: 0 } });
  await y
    .collection(name)
    .doc('a')
    .update({ data: { n: 0 } });
  await x.commit();
  await y.commit();
  expect([await n(name, 'a'), await n(name, 'b')]).toEqual([0, 0]);
});

test('a write conflicts at once with a document that another transaction holds; the code is lost on the way', async () => {
  const name = await accounts();
  const [x, y] = [await t.db.startTransaction(), await t.db.startTransaction()];
  await x
    .collection(name)
    .doc('a')
    .update({ data: { n: 1 } });
  const error = await errorOf(
    y
      .collection(name)
      .doc('a')
      .update({ data: { n: 2 } }),
  );
  expect(error.message).toContain('[ResourceUnavailable.TransactionConflict]');
  expect(error.code).toBeUndefined();
  await x.commit();
  expect(await n(name, 'a')).toBe(1);
});

test('a write conflicts with a document that changed since the snapshot', async () => {
  const name = await accounts();
  const tx = await t.db.startTransaction();
  await tx.collection(name).doc('a').get();
  await t.db
    .collection(name)
    .doc('a')
    .update({ data: { n: 50 } });
  expect(
    (
      await errorOf(
        tx
          .collection(name)
          .doc('a')
          .update({ data: { n: 1 } }),
      )
    ).message,
  ).toMatch(/conflict/i);
  expect(await n(name, 'a')).toBe(50);
});

test('runTransaction does not repeat after a conflict of a write: callers must', async () => {
  const name = await accounts();
  const holder = await t.db.startTransaction();
  await holder
    .collection(name)
    .doc('a')
    .update({ data: { n: 1 } });
  let runs = 0;
  const blocked = t.db.runTransaction(async (tx) => {
    runs++;
    await tx
      .collection(name)
      .doc('a')
      .update({ data: { n: 2 } });
  }, 5);
  expect((await errorOf(blocked)).message).toMatch(/conflict/i);
  expect(runs).toBe(1);
  await holder.rollback();
});

test('a plain write waits until the transaction has ended', async () => {
  const name = await accounts();
  const tx = await t.db.startTransaction();
  await tx
    .collection(name)
    .doc('a')
    .update({ data: { n: 100 } });
  const order: string[] = [];
  const plain = t.db
    .collection(name)
    .doc('a')
    .update({ data: { n: _.inc!(1) } })
    .then(() => order.push('plain'));
  await new Promise((resolve) => setTimeout(resolve, 60));
  order.push('commit');
  await tx.commit();
  await plain;
  expect(order).toEqual(['commit', 'plain']);
  expect(await n(name, 'a')).toBe(101);
});

test('where().get inside is refused', async () => {
  const name = await accounts();
  const tx = await t.db.startTransaction();
  expect((await errorOf(tx.collection(name).where({ n: 10 }).get())).errCode).toBeLessThan(0);
  await tx.rollback();
});

test('where().update, remove and count inside go out without the transaction and take effect at once', async () => {
  const name = await accounts();
  const tx = await t.db.startTransaction();
  await tx
    .collection(name)
    .where({ _id: 'a' })
    .update({ data: { n: 77 } });
  await tx.collection(name).where({ _id: 'b' }).remove();
  expect((await tx.collection(name).where({ n: 77 }).count()).total).toBe(1);
  await tx.rollback();
  expect(await n(name, 'a')).toBe(77);
  expect((await t.db.collection(name).count()).total).toBe(1);
});

test('aggregate inside does not see the transaction', async () => {
  const name = await accounts();
  const tx = await t.db.startTransaction();
  await tx
    .collection(name)
    .doc('a')
    .update({ data: { n: 0 } });
  const { list } = await tx.collection(name).aggregate().match!({ _id: 'a' }).end();
  expect(list).toEqual([{ _id: 'a', n: 10 }]);
  await tx.rollback();
});

test('doc().get of what is not there gives null inside, and an error without throwOnNotFound: false', async () => {
  const name = await accounts();
  const quiet = t.cloud.database({ throwOnNotFound: false });
  await quiet.runTransaction(async (tx) => {
    expect((await tx.collection(name).doc('none').get()).data).toBeNull();
  });
});

test('after commit or rollback a transaction is gone', async () => {
  const name = await accounts();
  const tx = await t.db.startTransaction();
  await tx.commit();
  await errorOf(
    tx
      .collection(name)
      .doc('a')
      .update({ data: { n: 1 } }),
  );
  expect(await n(name, 'a')).toBe(10);
});

test('of many transactions on one document those that commit all count', async () => {
  const name = await accounts();
  const once = () =>
    t.db.runTransaction(async (tx) => {
      const { data } = await tx.collection(name).doc('a').get();
      await tx
        .collection(name)
        .doc('a')
        .update({ data: { n: Number(data.n) + 1 } });
    });
  const outcomes = await Promise.allSettled(Array.from({ length: 30 }, once));
  const committed = outcomes.filter((o) => o.status === 'fulfilled').length;
  expect(committed).toBeGreaterThan(0);
  expect(await n(name, 'a')).toBe(10 + committed);
});
