import { rmSync } from 'node:fs';
import { probeFunctions, startTestCloud, type TestCloud } from './server';

let functions: string;
let cloud: TestCloud;

beforeAll(async () => {
  functions = probeFunctions();
  cloud = await startTestCloud(functions, { timers: true });
});
afterAll(async () => {
  await cloud.end();
  rmSync(functions, { recursive: true, force: true });
});

const ticks = async () => {
  const found = await cloud.cloud.store.get({ collection: 'notes', filter: { 'event.Type': 'Timer' } });
  return found.docs() as { source: string; openid: null; event: { TriggerName: string } }[];
};

/** A machine with much else to do is this late at most, and the leaps are of hours; ms. */
const patience = 15_000;

describe('the clock', () => {
  it('moves Date in functions, and timers stay real', async () => {
    const hour = 3_600_000;
    await cloud.post('/dev/clock', { advance: 48 * hour });
    const { body } = await cloud.call('probe', 'now');
    const seen = body.data as { now: number; made: number; own: boolean };
    expect(Math.abs(seen.now - Date.now() - 48 * hour)).toBeLessThan(patience);
    expect(Math.abs(seen.made - seen.now)).toBeLessThan(patience);
    expect(seen.own).toBe(true);
    const before = performance.now();
    await cloud.call('probe', 'sleep', { ms: 50 });
    expect(performance.now() - before).toBeGreaterThan(45);
    const set = await (await cloud.post('/dev/clock', { now: Date.UTC(2027, 0, 1) })).json();
    expect(Math.abs((set as { now: number }).now - Date.UTC(2027, 0, 1))).toBeLessThan(patience);
  });

  it.each([{ now: 'soon' }, { advance: 1e18 }, { advance: 0.5 }, {}, { now: 1, advance: 1 }])(
    'refuses %j',
    async (body) => {
      expect((await cloud.post('/dev/clock', body)).status).toBe(400);
    },
  );
});

describe('timers', () => {
  it('fire by the cloud’s clock, once for a leap', async () => {
    await cloud.post('/dev/clock', { now: Date.UTC(2027, 0, 2, 3, 4, 5) });
    const before = (await ticks()).length;
    await cloud.post('/dev/clock', { advance: 600_000 });
    for (const end = Date.now() + patience; Date.now() < end && (await ticks()).length === before; ) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const after = await ticks();
    expect(after).toHaveLength(before + 1);
    expect(after.at(-1)).toMatchObject({
      source: 'wx_trigger',
      openid: null,
      event: { TriggerName: 'every-minute' },
    });
  });

  it('run when told', async () => {
    const before = (await ticks()).length;
    expect(await (await cloud.post('/dev/timers/clock', {})).json()).toMatchObject({ delivered: true });
    expect(await ticks()).toHaveLength(before + 1);
    expect((await cloud.post('/dev/timers/probe', {})).status).toBe(404);
  });
});

describe('faults', () => {
  const both = async (id: string) => [
    (await cloud.call('probe', 'get', { id: `${id}-1` })).body.data !== null,
    (await cloud.call('probe', 'get', { id: `${id}-2` })).body.data !== null,
  ];
  const arm = (when: string, call: number) =>
    cloud.post('/dev/faults', { function: 'probe', action: 'add2', call, when });

  it('strike before, and nothing was written', async () => {
    await arm('before', 2);
    expect((await cloud.call('probe', 'add2', { id: 'b' })).body.ok).toBe(false);
    expect(await both('b')).toEqual([true, false]);
  });

  it('strike after, and it was', async () => {
    await arm('after', 2);
    expect((await cloud.call('probe', 'add2', { id: 'a' })).body.ok).toBe(false);
    expect(await both('a')).toEqual([true, true]);
  });

  it('kill: no answer, and no later call takes effect', async () => {
    await arm('kill', 1);
    const { status, body } = await cloud.call('probe', 'add2', { id: 'k' });
    expect(status).toBe(502);
    expect(body.errMsg).toBe('killed by a fault');
    expect(await both('k')).toEqual([false, false]);
  });

  it('strike once, and only where they were told', async () => {
    await arm('before', 1);
    expect((await cloud.call('probe', 'put', { id: 'other' })).body.ok).toBe(true);
    expect((await cloud.call('probe', 'add2', { id: 'x' })).body.ok).toBe(false);
    expect((await cloud.call('probe', 'add2', { id: 'y' })).body.ok).toBe(true);
    expect(((await (await cloud.get('/dev/faults')).json()) as { faults: [] }).faults).toEqual([]);
  });
});
