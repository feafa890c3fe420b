const stored = new Map<string, unknown>();
const posts: { url: string; data?: object; header?: Record<string, string> }[] = [];
/** Answers to /cloud calls, in turn; a function may refuse by throwing, as a lost connection does. */
let answers: (() => unknown)[] = [];

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => stored.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
    request: async (request: (typeof posts)[number]) => {
      posts.push(request);
      if (request.url.endsWith('/dev/login'))
        return { data: { as: 'lin', ...request.data, token: `token-${posts.length}` } };
      return { data: answers.shift()?.() };
    },
  },
}));

const found = { ok: true, data: { shops: [] } };
const cloudPosts = () => posts.filter((post) => post.url.includes('/cloud/'));
const lost = () => {
  throw new Error('request:fail');
};

let call: typeof import('./call').call;
let newRequestId: typeof import('./call').newRequestId;
let sentenceFor: typeof import('./messages').sentenceFor;
beforeAll(async () => {
  Object.assign(globalThis, { TONGDIAN_ENV: '', TONGDIAN_LOCAL: 'http://127.0.0.1:1' });
  ({ call, newRequestId } = await import('./call'));
  ({ sentenceFor } = await import('./messages'));
});
beforeEach(() => {
  stored.clear();
  posts.length = 0;
  answers = [];
  jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});

it('logs in as the first who only buys, once, and carries the token', async () => {
  answers = [() => found, () => found];
  await Promise.all([call('search', 'shops', { text: '茶' }), call('search', 'shops', { text: '陶' })]);
  expect(posts.filter((post) => post.url.endsWith('/dev/login')).map((post) => post.data)).toEqual([{}]);
  expect(cloudPosts().map((post) => post.header?.authorization)).toEqual([
    'Bearer token-1',
    'Bearer token-1',
  ]);
});

it('shares a read that is under way, and asks afresh afterwards', async () => {
  answers = [() => found, () => found];
  const [one, other] = await Promise.all([
    call('search', 'shops', { text: '茶' }),
    call('search', 'shops', { text: '茶' }),
  ]);
  expect(one).toBe(other);
  expect(cloudPosts()).toHaveLength(1);
  await call('search', 'shops', { text: '茶' });
  expect(cloudPosts()).toHaveLength(2);
});

it('asks a read again when no answer came, and says offline after the second time', async () => {
  answers = [lost, () => found];
  expect((await call('search', 'shops', { text: '茶' })).ok).toBe(true);
  answers = [lost, lost, () => found];
  expect(await call('search', 'shops', { text: '茶' })).toMatchObject({
    ok: false,
    error: { code: 'OFFLINE' },
  });
});

it('sends a write once, with its request id', async () => {
  answers = [lost, () => found];
  const requestId = newRequestId();
  const outcome = await call('orders', 'cancel', { orderId: 'o1' }, requestId);
  expect(outcome).toMatchObject({ ok: false, error: { code: 'OFFLINE' } });
  expect(cloudPosts().map((post) => post.data)).toEqual([
    { action: 'cancel', input: { orderId: 'o1' }, requestId },
  ]);
});

it('logs in again when the local cloud was started afresh', async () => {
  stored.set('tongdian.local.session', { as: 'boss', token: 'old' });
  const unknown = { ok: false, error: { code: 'NOT_LOGGED_IN', message: '' } };
  answers = [() => unknown, () => found];
  expect((await call('shops', 'mine', {})).ok).toBe(true);
  expect(stored.get('tongdian.local.session')).toMatchObject({
    as: 'boss',
    token: expect.not.stringMatching(/^old$/),
  });
});

it.each([undefined, null, 'text', {}, { ok: false }])('takes the answer %j for a failure', async (answer) => {
  answers = [() => answer];
  expect(await call('search', 'shops', { text: '茶' })).toMatchObject({
    ok: false,
    error: { code: 'INTERNAL' },
  });
});

it('gives request ids that the functions take and that differ', () => {
  const ids = Array.from({ length: 200 }, () => newRequestId());
  expect(new Set(ids).size).toBe(200);
  for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
});

it('prefers the function’s own words in Chinese and the code’s in English', () => {
  const error = { code: 'SOLD_OUT' as const, message: '只剩 2 件了' };
  expect(sentenceFor(error, 'zh')).toBe('只剩 2 件了');
  expect(sentenceFor(error, 'en')).toMatch(/stock/);
  expect(sentenceFor({ code: 'INTERNAL', message: 'E-77' }, 'zh')).not.toContain('E-77');
});
