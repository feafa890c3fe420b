import { type Local, openLocal } from './local';
import { errorOf } from './sdk';

/* What the local cloud adds for tests: counts, faults, fences and its own clock. */

let t: Local;
beforeEach(async () => {
  t = await openLocal();
  await t.db.createCollection('things');
});
afterEach(() => t.close());

test('every wire call is counted by its kind', async () => {
  const before = t.counts();
  await t.db.runTransaction(async (tx) => {
    await tx
      .collection('things')
      .doc('a')
      .set({ data: { n: 1 } });
  });
  await t.cloud.cloudPay.unifiedOrder!({ outTradeNo: '1' });
  await errorOf(t.cloud.openapi.other!.thing!({}));
  await t.cloud.getTempFileURL({ fileList: ['cloud://x'] });
  expect(t.counts()).toEqual({ ops: before.ops + 3, functions: 0, storage: 1, openapi: 1, pay: 1 });
  expect(t.calls.slice(-6, -3)).toEqual([
    'database.startTransaction',
    'database.modifyDocument',
    'database.commitTransaction',
  ]);
});

test('a fault before: the call fails and nothing was done', async () => {
  t.fault = (_n, action) => (action === 'database.insertDocument' ? 'before' : 'pass');
  expect((await errorOf(t.db.collection('things').add({ data: { _id: 'a' } }))).errCode).toBe(-501002);
  t.fault = () => 'pass';
  expect((await t.db.collection('things').count()).total).toBe(0);
});

test('a fault after: the call fails though it was done', async () => {
  t.fault = (_n, action) => (action === 'database.insertDocument' ? 'after' : 'pass');
  expect((await errorOf(t.db.collection('things').add({ data: { _id: 'a' } }))).errCode).toBe(-501002);
  t.fault = () => 'pass';
  expect((await t.db.collection('things').count()).total).toBe(1);
});

test('a fence: no answer to this call, and none of the later ones is let through', async () => {
  t.fault = (n) => (n === 2 ? 'kill' : 'pass');
  await errorOf(t.db.collection('things').add({ data: { _id: 'a' } }));
  t.fault = () => 'pass';
  const late = await errorOf(t.db.collection('things').add({ data: { _id: 'b' } }));
  expect(late.errCode).toBe(-501008);
});

test('a token that was never given out is refused', async () => {
  const config = process.env.TCB_CONTEXT_CNFG!;
  process.env.TCB_CONTEXT_CNFG = config.replace(/inv=\w+/, 'inv=stolen');
  expect((await errorOf(t.db.collection('things').get())).errCode).toBe(-501008);
  process.env.TCB_CONTEXT_CNFG = config;
  expect((await t.db.collection('things').get()).data).toEqual([]);
});

test('a web page cannot reach the wire: an Origin, or a Host that is not this machine, is turned away', async () => {
  const url = JSON.parse(process.env.TCB_CONTEXT_CNFG!).URL as string;
  const ask = (headers: Record<string, string>) => fetch(url, { method: 'POST', body: '{}', headers });
  expect((await ask({ origin: 'http://evil.example' })).status).toBe(403);
  expect((await ask({})).status).toBe(200);
});

test('server dates and the life of a transaction follow the given clock', async () => {
  t.clock.now = Date.UTC(2030, 5, 1);
  await t.db.collection('things').add({ data: { _id: 'a', at: t.db.serverDate() } });
  expect((await t.db.collection('things').doc('a').get()).data.at).toEqual(new Date(t.clock.now));

  const tx = await t.db.startTransaction();
  await tx
    .collection('things')
    .doc('a')
    .update({ data: { x: 1 } });
  const waiting = t.db
    .collection('things')
    .doc('a')
    .update({ data: { y: 2 } });
  t.clock.now += 30_001;
  await waiting;
  await errorOf(tx.commit());
  expect((await t.db.collection('things').doc('a').get()).data).toMatchObject({ y: 2 });
  expect((await t.db.collection('things').doc('a').get()).data.x).toBeUndefined();
});

test('a read through the SDK takes a few milliseconds where the machine lets it', async () => {
  await t.db.collection('things').add({ data: { _id: 'a', n: 1 } });
  const times: number[] = [];
  for (let n = 0; n < 60; n++) {
    const start = performance.now();
    await t.db.collection('things').doc('a').get();
    times.push(performance.now() - start);
  }
  // About 2 ms on an idle machine; without TENCENTCLOUD_RUNENV every call would look up the cloud's metadata for 65.
  expect(Math.min(...times)).toBeLessThan(30);
});
