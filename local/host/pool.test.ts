import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { createPool, type Ends, type JobResult, type Pool } from './pool';

const dir = mkdtempSync(join(tmpdir(), 'tongdian-pool-'));
const file = join(dir, 'index.js');
writeFileSync(
  file,
  `let warm = 'cold';
  exports.main = ({ ms, as }) => new Promise((done) => setTimeout(() => done(as ? [Date.now(), warm, warm = as] : "came"), ms));
  exports.main.cool = () => { warm = 'cold'; };`,
);

let pool: Pool;
beforeEach(() => {
  const clock = new SharedArrayBuffer(8);
  pool = createPool({ clock, base: 1, most: 1, onLog: () => undefined });
});
afterEach(() => pool.close());
afterAll(() => rmSync(dir, { recursive: true, force: true }));

let jobs = 0;
/** A job that takes so long. */
function run(ms: number, onStart: (ends: Ends) => void = () => undefined): Promise<JobResult> {
  const id = `job-${++jobs}`;
  const job = { kind: 'run' as const, id, file, version: '1', event: JSON.stringify({ ms }), env: {} };
  return pool.run(job, { nested: false, onStart });
}

/** This thread stands still: what comes meanwhile is all there when it goes on. */
const standStill = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

it('uses the worker of an abandoned job again that came to its end', async () => {
  expect(await run(50, (ends) => ends.abandon('killed'))).toEqual({ kind: 'lost', reason: 'killed' });
  expect(await run(1)).toMatchObject({ kind: 'answer', text: '"came"' });
  expect(pool.size()).toBe(1);
});

it('gives nothing to a worker that it ended, though its last word comes late', async () => {
  await run(1);
  const lost = run(100, (ends) => ends.abandon('killed'));
  await new Promise(setImmediate);
  // By now the worker has answered and its time is over as well: whichever is heard first, the next job is run.
  standStill(800);
  expect(await lost).toMatchObject({ kind: 'lost' });
  const next = run(1);
  expect(await run(1)).toMatchObject({ kind: 'answer' });
  expect(await next).toMatchObject({ kind: 'answer' });
}, 10_000);

it('hands an idle worker on, which then goes by the other clock and keeps nothing warm', async () => {
  const waiting: Worker[] = [];
  const handedOn = { take: () => waiting.pop(), keep: (worker: Worker) => void waiting.push(worker) };
  const job = {
    kind: 'run' as const,
    file,
    version: '1',
    event: JSON.stringify({ ms: 1, as: 'warm' }),
    env: {},
  };
  const said = async (nowMs: number, id: string) => {
    const clock = new SharedArrayBuffer(24);
    new Float64Array(clock)[1] = nowMs;
    const one = createPool({ clock, base: 1, most: 1, handedOn, onLog: () => undefined });
    const twice = [];
    for (const n of [1, 2])
      twice.push(await one.run({ ...job, id: `${id}-${n}` }, { nested: false, onStart: () => undefined }));
    await one.close();
    return twice.map((result) => result.kind === 'answer' && [result.cold, ...JSON.parse(result.text)]);
  };
  expect(await said(1000, 'first')).toEqual([
    [true, 1000, 'cold', 'warm'],
    [false, 1000, 'warm', 'warm'],
  ]);
  expect(waiting).toHaveLength(1);
  expect(await said(2000, 'second')).toEqual([
    [false, 2000, 'cold', 'warm'],
    [false, 2000, 'warm', 'warm'],
  ]);
  await waiting.pop()?.terminate();
});
