import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { apply } from './apply';
import type { Plan } from './plan';
import { planFor } from './plan';
import { RecordingClient } from './recording-client';
import { stepsOf } from './steps';

const given = { PAY_ENV_ID: 'shop-1a2b' };
let folder: string;
let client: RecordingClient;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'deploy-'));
  for (const f of planFor('x', given).functions) {
    mkdirSync(path.join(folder, f.name));
    writeFileSync(path.join(folder, f.name, 'index.js'), `exports.main = () => '${f.name}';`);
  }
  client = new RecordingClient();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const plan = (): Plan => planFor('shop-1a2b', given);
const run = (p: Plan = plan(), say: (line: string) => void = () => {}) =>
  apply(stepsOf(p, folder), client, say);

describe('apply', () => {
  it('brings an empty environment to the plan', async () => {
    const outcome = await run();
    expect(outcome.failed).toBeNull();
    expect([...client.stored.functions.keys()]).toEqual(plan().functions.map((f) => f.name));
    for (const c of plan().collections) {
      const names = client.stored.collections.get(c.name)?.map((i) => i.Name);
      expect(names).toEqual(['_id_', ...c.indexes.map((i) => i.name)]);
      expect(client.stored.rules.get(`collection/${c.name}`)?.SecurityRule).toBe(
        '{"read":false,"write":false}',
      );
    }
    expect(client.stored.storage).toEqual({ acl: 'CUSTOM', rule: plan().storageRule });
    expect(functionRule()).toMatchObject({
      '*': { invoke: 'auth != null' },
      payments: { invoke: false },
      clock: { invoke: false },
    });
  });

  it('keeps the order of an index’s keys and their directions', async () => {
    await run();
    const wanted = plan().collections.find((c) => c.name === 'orders')?.indexes[0];
    const stored = client.stored.collections.get('orders')?.find((i) => i.Name === wanted?.name);
    expect(stored?.Keys).toEqual(
      wanted?.keys.map((k) => ({ Name: k.field, Direction: String(k.direction) })),
    );
  });

  it('changes nothing when run again', async () => {
    await run();
    client.changes.length = 0;
    const outcome = await run();
    expect(client.changes).toEqual([]);
    expect(outcome.done.every((d) => ['unchanged', 'by hand'].includes(d.result.state))).toBe(true);
  });

  it('stops at the first failure, says what was done and what was not tried, and goes on when run again', async () => {
    client.refuseChange = 10;
    const lines: string[] = [];
    const outcome = await run(plan(), (line) => lines.push(line));
    expect(client.changes).toHaveLength(9);
    expect(outcome.failed?.why).toContain('quota exceeded (LimitExceeded, request r-1)');
    expect(outcome.done.length + 1 + outcome.notTried.length).toBe(stepsOf(plan(), folder).length);
    expect(lines.at(-1)).toContain('FAILED');
    client.refuseChange = 0;
    expect((await run()).failed).toBeNull();
  });

  it('fails at every change in turn and still ends complete', async () => {
    await run();
    const total = client.changes.length;
    const whole = JSON.stringify([...client.stored.rules], null, 1);
    for (let n = 1; n <= total; n++) {
      client = new RecordingClient();
      client.refuseChange = n;
      expect((await run()).failed).not.toBeNull();
      client.refuseChange = 0;
      expect((await run()).failed).toBeNull();
      expect(JSON.stringify([...client.stored.rules], null, 1)).toBe(whole);
    }
  });

  it('uploads only the function whose code changed', async () => {
    await run();
    client.changes.length = 0;
    writeFileSync(path.join(folder, 'orders', 'index.js'), 'exports.main = () => 2;');
    await run();
    expect(client.changes).toEqual(['updateFunctionCode orders', 'updateFunctionConfig orders']);
  });

  it('replaces a timer that fires at another time', async () => {
    await run();
    client.changes.length = 0;
    const clock = client.stored.functions.get('clock');
    clock!.Triggers = [{ TriggerName: 'every-minute', TriggerDesc: '0 0 * * * * *' }];
    await run();
    expect(client.changes).toEqual(['deleteFunctionTrigger clock', 'createFunctionTriggers clock']);
    expect(clock?.Triggers).toHaveLength(1);
  });

  it('keeps what is not ours: variables set by hand, others’ rule lines, undeclared indexes', async () => {
    await run();
    client.stored.functions.get('orders')?.Environment?.Variables?.push({ Key: 'BY_HAND', Value: '1' });
    client.stored.rules.set('function/', {
      Permission: 'CUSTOM',
      SecurityRule: '{"*":{"invoke":false},"theirs":{"invoke":true},"payments":{"invoke":true}}',
    });
    client.stored.collections
      .get('orders')
      ?.push({ Name: 'theirs_1', Keys: [{ Name: 'x', Direction: '1' }] });
    writeFileSync(path.join(folder, 'orders', 'index.js'), 'exports.main = () => 3;');
    const outcome = await run();
    const variables = client.stored.functions.get('orders')?.Environment?.Variables;
    expect(variables).toContainEqual({ Key: 'BY_HAND', Value: '1' });
    expect(functionRule()).toMatchObject({
      '*': { invoke: false },
      theirs: { invoke: true },
      payments: { invoke: false },
    });
    const orders = outcome.done.find((d) => d.title === 'collection orders');
    expect(orders?.result.detail).toContain('left alone: theirs_1');
  });

  it('says what a person must do for openapi permissions', async () => {
    const base = plan();
    const withApi = {
      ...base,
      functions: base.functions.map((f) =>
        f.name === 'orders' ? { ...f, openapi: ['customerServiceMessage.send'] } : f,
      ),
    };
    const outcome = await run(withApi);
    const step = outcome.done.find((d) => d.title === 'openapi permissions of orders');
    expect(step?.result).toMatchObject({ state: 'by hand' });
    expect(step?.result.detail).toContain('customerServiceMessage.send');
  });
});

const functionRule = (): unknown => JSON.parse(client.stored.rules.get('function/')?.SecurityRule ?? '{}');
