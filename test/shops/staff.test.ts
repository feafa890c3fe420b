import { type FreshStreet, openFreshStreet } from '../aftersales/street';

const owner = { openid: 'owner-tea' };
const shopId = 'tea';
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const invite = async (as: 'owner' | 'editor' | 'fulfilment' | 'service' = 'editor') =>
  (await street.done('staff', 'invite', { shopId, as }, owner)).code;
const join = (openid: string, code: string) =>
  street.ask('staff', 'join', { code, name: openid }, { openid });
const idOf = async (openid: string) => {
  const { members } = await street.done('staff', 'list', { shopId }, owner);
  return members.find((m) => m.name === openid)?.memberId ?? '';
};

it('joins by a code that works once, and works at once', async () => {
  const code = await invite();
  const answers = await Promise.all(['li', 'wang', 'zhao'].map((who) => join(who, code)));
  expect(answers.filter((a) => a.ok)).toHaveLength(1);
  const who = ['li', 'wang', 'zhao'][answers.findIndex((a) => a.ok)]!;
  expect(await join(who, code)).toMatchObject({ ok: true, data: { shopId, role: 'editor' } });
  expect(await street.ask('catalog', 'shelf', { shopId, tab: 'listed' }, { openid: who })).toMatchObject({
    ok: true,
  });
  expect((await street.done('shops', 'mine', {}, { openid: who })).shops).toHaveLength(1);
});

it('keeps no code, and one that expired or was taken back lets nobody in', async () => {
  const late = await invite();
  expect(await street.everything()).not.toContain(late);
  street.cloud.clock.advance(73 * 3_600_000);
  expect(await join('li', late)).toMatchObject({ error: { code: 'WRONG_STATE', field: 'code' } });
  const { inviteId, code } = await street.done('staff', 'invite', { shopId, as: 'service' }, owner);
  await street.done('staff', 'revoke', { shopId, inviteId }, owner);
  expect(await join('li', code)).toMatchObject({ error: { code: 'WRONG_STATE' } });
  expect(await join('li', 'AAAAAAAAAA')).toMatchObject({ error: { code: 'NOT_FOUND', field: 'code' } });
});

it('is removed from the next call on, and the old code does not bring them back', async () => {
  const code = await invite('editor');
  await join('li', code);
  const memberId = await idOf('li');
  await street.done('staff', 'change', { shopId, memberId, as: 'service' }, owner);
  expect(await street.ask('shops', 'settings', { shopId }, { openid: 'li' })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  });
  await street.done('staff', 'remove', { shopId, memberId }, owner);
  await street.done('staff', 'remove', { shopId, memberId }, owner);
  expect(await street.ask('catalog', 'shelf', { shopId, tab: 'listed' }, { openid: 'li' })).toMatchObject({
    error: { code: 'FORBIDDEN' },
  });
  expect(await join('li', code)).toMatchObject({ error: { code: 'WRONG_STATE' } });
});

it('never leaves a shop without an owner, also when two put each other out at once', async () => {
  await join('li', await invite('owner'));
  const [mine, theirs] = [await idOf('owner'), await idOf('li')];
  expect(await street.ask('staff', 'remove', { shopId, memberId: mine }, owner)).toMatchObject({
    error: { code: 'WRONG_STATE' },
  });
  await Promise.all([
    street.ask('staff', 'remove', { shopId, memberId: theirs }, owner),
    street.ask('staff', 'change', { shopId, memberId: mine, as: 'service' }, { openid: 'li' }),
  ]);
  const owners = (await street.all('members')).filter((m) => m.shopId === shopId && m.role === 'owner');
  expect(owners).toHaveLength(1);
});
