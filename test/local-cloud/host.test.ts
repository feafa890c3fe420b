import { rmSync } from 'node:fs';
import { probeFunctions, startTestCloud, type TestCloud } from './server';

let functions: string;
let cloud: TestCloud;

beforeAll(async () => {
  functions = probeFunctions();
  cloud = await startTestCloud(functions);
});
afterAll(async () => {
  await cloud.end();
  rmSync(functions, { recursive: true, force: true });
});

it('never mixes callers, with 100 at once', async () => {
  const names = Array.from({ length: 100 }, (_, i) => `new:p${i}`);
  const answers = await Promise.all(
    names.map((as, i) => cloud.call('probe', 'who', { ms: (i * 7) % 40 }, as)),
  );
  const expected = names.map((_, i) => ({ before: `oNew_p${i}`, after: `oNew_p${i}` }));
  expect(answers.map((a) => a.body.data)).toMatchObject(expected);
});

it('names a client as wx_client, and nobody without a token', async () => {
  const { body } = await cloud.call('probe', 'who');
  expect(body.data).toEqual({ before: null, after: null, source: 'wx_client', env: 'tongdian-local' });
});

it('takes a forged token for nobody', async () => {
  const forged = `${Buffer.from('o-ann').toString('base64url')}.AAAA`;
  const response = await cloud.post('/cloud/probe', { action: 'who' }, { authorization: `Bearer ${forged}` });
  expect(await response.json()).toMatchObject({ data: { before: null } });
});

it('lets a called function inherit the caller', async () => {
  const { body } = await cloud.call('probe', 'call', { data: { action: 'who' } }, 'ann');
  expect(body.data).toMatchObject({ ok: true, data: { after: 'o-ann', source: 'wx_client,scf' } });
});

it('ends an invocation at its declared time-out', async () => {
  const { status, body } = await cloud.call('slow', 'sleep', { ms: 5000 });
  expect(status).toBe(504);
  expect(body).toEqual({ errCode: -504003, errMsg: 'Invoking task timed out after 1 seconds' });
  expect((await cloud.call('slow', 'sleep', { ms: 10 })).body.data).toBe('slept');
});

it('answers -504002 for what a function throws, without its stack', async () => {
  const { status, body } = await cloud.call('probe', 'boom');
  expect(status).toBe(502);
  expect(body).toEqual({ errCode: -504002, errMsg: 'boom' });
});

it('survives a function that ends its process', async () => {
  expect((await cloud.call('probe', 'exit')).body.errCode).toBe(-504002);
  expect((await cloud.call('probe', 'sleep')).body.data).toBe('slept');
});

it('refuses call data above 100 kB and answers above 1 MB', async () => {
  const fits = await cloud.post('/cloud/probe', { action: 'echo', input: { text: 'x'.repeat(99_000) } });
  expect(fits.status).toBe(200);
  const tooMuch = await cloud.post('/cloud/probe', { action: 'echo', input: { text: 'x'.repeat(102_500) } });
  expect(tooMuch.status).toBe(413);
  const huge = await cloud.post('/cloud/probe', { action: 'echo', input: { text: 'x'.repeat(10_000_000) } });
  expect(huge.status).toBe(413);
  expect((await cloud.call('probe', 'big', { bytes: 1_048_000 })).status).toBe(200);
  expect((await cloud.call('probe', 'big', { bytes: 1_048_576 })).body.errCode).toBe(-604001);
});

it('lets nothing take effect after the answer', async () => {
  expect((await cloud.call('probe', 'linger', { id: 'late', ms: 120 }, 'ann')).body.data).toBe('answered');
  await new Promise((resolve) => setTimeout(resolve, 200));
  // The worker goes on to others; what was left running must not act for them either.
  await Promise.all(['ben', 'ben', 'ben', 'ben'].map((as) => cloud.call('probe', 'who', { ms: 60 }, as)));
  expect((await cloud.call('probe', 'get', { id: 'late' })).body.data).toBeNull();
});

it('keeps clients from functions that only WeChat or the timer calls', async () => {
  for (const name of ['payments', 'push', 'clock']) {
    expect(await cloud.call(name, 'who', {}, 'ann')).toMatchObject({
      status: 403,
      body: { error: { code: 'FORBIDDEN' } },
    });
  }
  expect((await cloud.call('members', 'who')).body.error?.code).toBe('NOT_LOGGED_IN');
  expect((await cloud.call('members', 'who', {}, 'ann')).status).toBe(200);
  expect((await cloud.call('nowhere', 'who')).status).toBe(404);
});

it('adds userInfo to what a client sends, over what the client made up', async () => {
  const forged = { action: 'echo', input: {}, userInfo: { openId: 'o-ben' } };
  const { token } = (await (await cloud.post('/dev/login', { as: 'ann' })).json()) as { token: string };
  const response = await cloud.post('/cloud/probe', forged, { authorization: `Bearer ${token}` });
  expect(await response.json()).toMatchObject({ data: { userInfo: { openId: 'o-ann' } } });
});

it('lists each call with its time and operations', async () => {
  await cloud.call('probe', 'put', { id: 'counted' }, 'ann');
  const { calls } = (await (await cloud.get('/dev/calls?limit=1')).json()) as { calls: object[] };
  expect(calls[0]).toMatchObject({ function: 'probe', action: 'put', openid: 'o-ann', ops: 1, code: 'OK' });
});
