import { openTestCloud, type TestCloud } from '../orders/cloud';

let street: TestCloud;
beforeAll(async () => {
  street = await openTestCloud();
  const values = { 'visitor.callsPerMinute': 3 };
  await street.store.insert('rules', [{ _id: 'current', values }]);
});
afterAll(() => street.close());

async function asked(ip: string | undefined, openid = '') {
  const { envelope, record } = await street.send('search', { action: 'popular' }, { openid, ip });
  return { code: envelope.ok ? 'OK' : envelope.error.code, ops: record.ops };
}
const codes = async (n: number, ip: string | undefined, openid = '') => {
  const found: string[] = [];
  for (let i = 0; i < n; i++) found.push((await asked(ip, openid)).code);
  return found;
};

test('a visitor without a login who calls without end is held off, and nobody else', async () => {
  expect(await codes(5, '203.0.113.7')).toEqual(['OK', 'OK', 'OK', 'TOO_OFTEN', 'TOO_OFTEN']);
  expect(await asked('203.0.113.7')).toEqual({ code: 'TOO_OFTEN', ops: 0 });
  expect(await codes(1, '203.0.113.8')).toEqual(['OK']);
  expect(await codes(5, '203.0.113.7', 'buyer')).toEqual(Array(5).fill('OK'));
  expect(await codes(5, undefined)).toEqual(Array(5).fill('OK'));
});

test('and may go on when a share of the minute is over', async () => {
  await codes(4, '203.0.113.9');
  street.cloud.clock.advance(20_000);
  expect(await codes(2, '203.0.113.9')).toEqual(['OK', 'TOO_OFTEN']);
});
