import { rmSync } from 'node:fs';
import { request } from 'node:http';
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

/** `fetch` sets Host by itself; this says what the test wants. */
function ask(method: string, path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: cloud.port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(method === 'POST' ? '{}' : undefined);
  });
}

describe('who may knock', () => {
  it('refuses a Host that is not this machine', async () => {
    expect(await ask('GET', '/healthz', { host: `evil.example:${cloud.port}` })).toBe(403);
    expect(await ask('GET', '/healthz', { host: `127.0.0.1.evil.example:${cloud.port}` })).toBe(403);
    expect(await ask('GET', '/healthz', { host: `localhost:${cloud.port}` })).toBe(200);
  });

  it('refuses foreign pages, whatever they ask for', async () => {
    const host = `127.0.0.1:${cloud.port}`;
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1:1', `https://${host}`]) {
      expect(await ask('POST', '/dev/login', { host, origin })).toBe(403);
      expect(await ask('POST', '/cloud/probe', { host, origin })).toBe(403);
      expect(await ask('GET', '/dev/log', { host, origin })).toBe(403);
    }
    expect(await ask('GET', '/dev/log', { host, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await ask('POST', '/cloud/probe', { host, origin: `http://${host}` })).toBe(200);
  });

  it('lets WeChat DevTools in, by the Referer no page can forge', async () => {
    const host = `127.0.0.1:${cloud.port}`;
    const referer = 'https://servicewechat.com/touristappid/devtools/page-frame.html';
    expect(await ask('POST', '/cloud/probe', { host, origin: 'http://127.0.0.1:38211', referer })).toBe(200);
    expect(await ask('POST', '/cloud/probe', { host, origin: 'https://evil.example', referer })).toBe(403);
  });
});

describe('storage', () => {
  const put = (path: string, as?: string, body: BodyInit = 'hello') =>
    tokenOf(as).then((token) =>
      fetch(`${cloud.url}/storage/${path}`, {
        method: 'PUT',
        body,
        headers: token ? { authorization: `Bearer ${token}` } : {},
      }),
    );
  async function tokenOf(as?: string): Promise<string | undefined> {
    if (!as) return undefined;
    return ((await (await cloud.post('/dev/login', { as })).json()) as { token: string }).token;
  }

  it('takes uploads below the own folder only', async () => {
    expect((await put('incoming/o-ann/a.png', 'ann')).status).toBe(200);
    expect((await put('incoming/o-ben/a.png', 'ann')).status).toBe(403);
    expect((await put('public/a.png', 'ann')).status).toBe(403);
    expect((await put('private/a.png', 'ann')).status).toBe(403);
    expect((await put('incoming/o-ann/a.png')).status).toBe(403);
    expect((await put('incoming/o-ann/..%2F..%2Fpublic%2Fa.png', 'ann')).status).toBe(403);
  });

  it('refuses files above 10 MB', async () => {
    expect(
      (await put('incoming/o-ann/big.png', 'ann', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]))).status,
    ).toBe(413);
  });

  it('shows public files to all, others by a link that ends', async () => {
    const open = await cloud.call('probe', 'upload', { path: 'public/note.txt', text: '公开' });
    const shown = await fetch((open.body.data as { url: string }).url);
    expect(await shown.text()).toBe('公开');
    expect(shown.headers.get('cache-control')).toContain('immutable');

    const closed = await cloud.call('probe', 'upload', { path: 'private/note.txt', text: '私下' });
    const { url } = closed.body.data as { url: string };
    expect(await (await fetch(url)).text()).toBe('私下');
    expect((await fetch(url.split('?')[0] ?? '')).status).toBe(403);
    expect((await fetch(url.replace(/t=(\d)/, 't=9$1'))).status).toBe(403);
    expect((await fetch(url.replace('note.txt', 'other.txt'))).status).toBe(403);
  });
});

it('answers unknown paths and methods, and what is no JSON', async () => {
  expect((await cloud.get('/nowhere')).status).toBe(404);
  expect((await cloud.get('/cloud/probe')).status).toBe(404);
  expect((await cloud.get('/..%2f..%2fetc/passwd')).status).toBe(404);
  const broken = await fetch(`${cloud.url}/cloud/probe`, { method: 'POST', body: '{' });
  expect(broken.status).toBe(400);
  expect((await cloud.get('/cloud/%E0%A4%A')).status).toBe(400);
});

it('serves the panel under a policy that allows its own script alone', async () => {
  const page = await cloud.get('/dev');
  expect(page.status).toBe(200);
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/script-src 'self' 'sha256-/);
  expect(policy).not.toContain('unsafe-eval');
  expect(await page.text()).toContain('<script>');
});
