import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { probeFunctions, startTestCloud } from './server';

let functions: string;
beforeAll(() => {
  functions = probeFunctions();
});
afterAll(() => rmSync(functions, { recursive: true, force: true }));

it('keeps documents, files, sessions, payments and the clock over a restart', async () => {
  const data = mkdtempSync(join(tmpdir(), 'tongdian-data-'));
  const first = await startTestCloud(functions, { data });
  await first.call('probe', 'put', { id: 'kept', text: '还在' }, 'ann');
  await first.call('probe', 'upload', { path: 'public/kept.txt', text: '文件' });
  await first.post('/dev/clock', { advance: 86_400_000 });
  const login = (await (await first.post('/dev/login', { as: 'ann' })).json()) as { token: string };
  const bill = {
    functionName: 'payments',
    envId: 'e',
    subMchId: 'm',
    body: '茶',
    outTradeNo: 'K1',
    totalFee: 100,
  };
  await first.call('probe', 'cloudpay', { api: 'unifiedOrder', data: bill }, 'ann');
  await first.close();

  const second = await startTestCloud(functions, { data });
  const response = await second.post(
    '/cloud/probe',
    { action: 'get', input: { id: 'kept' } },
    { authorization: `Bearer ${login.token}` },
  );
  expect(await response.json()).toMatchObject({ data: { text: '还在', by: 'o-ann' } });
  expect(await (await second.get('/storage/public/kept.txt')).text()).toBe('文件');
  expect((await (await second.get('/dev/clock')).json()) as object).toMatchObject({ offset: 86_400_000 });
  expect((await second.post('/pay/K1', { result: 'SUCCESS' })).status).toBe(200);
  await second.end();
});

describe('a server of its own', () => {
  let data: string;
  let child: ChildProcess | undefined;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'tongdian-data-'));
  });
  afterEach(() => {
    child?.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });

  /** Starts it and waits for the line that says where it serves. */
  function start(): Promise<{ child: ChildProcess; url: string }> {
    const script = join(__dirname, 'probe-server.ts');
    const started = spawn(process.execPath, ['--import', 'tsx', script, data, functions], { stdio: 'pipe' });
    return new Promise((resolve, reject) => {
      let out = '';
      const hear = (chunk: Buffer) => {
        out += chunk;
        const [, url] = /serving (http\S+)/.exec(out) ?? [];
        if (url) resolve({ child: started, url });
      };
      started.stdout.on('data', hear);
      started.stderr.on('data', hear);
      started.once('exit', () => reject(new Error(out)));
    });
  }

  const put = (url: string, id: string) =>
    fetch(`${url}/cloud/probe`, { method: 'POST', body: JSON.stringify({ action: 'put', input: { id } }) });

  it('loses no answered write to a kill, and opens again', async () => {
    const answered: string[] = [];
    for (let round = 0; round < 2; round += 1) {
      const running = await start();
      child = running.child;
      const exited = new Promise((resolve) => running.child.once('exit', resolve));
      const writes = Array.from({ length: 40 }, (_, i) => `r${round}-${i}`).map(async (id) => {
        const response = await put(running.url, id).catch(() => undefined);
        if (response?.ok) answered.push(id);
        if (answered.length === (round + 1) * 12) running.child.kill('SIGKILL');
      });
      await Promise.all(writes);
      running.child.kill('SIGKILL');
      await exited;
    }
    const { child: last, url } = await start();
    child = last;
    expect(answered.length).toBeGreaterThanOrEqual(24);
    for (const id of answered) {
      const body = JSON.stringify({ action: 'get', input: { id } });
      const response = await fetch(`${url}/cloud/probe`, { method: 'POST', body });
      expect(await response.json()).toMatchObject({ data: { _id: id } });
    }
  });

  it('shares its data folder with no second one', async () => {
    child = (await start()).child;
    await expect(start()).rejects.toThrow(/in use/);
  });
});
