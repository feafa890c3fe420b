import { hours } from '../../domain/rules';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { requestId } from '../orders/cloud';
import { member } from '../orders/goods';
import {
  accepted,
  decidedAs,
  invited,
  keeper,
  linkAt,
  owner,
  serviceAccount,
  serviceLinkId,
  shopId,
  unbound,
} from './street';

let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
afterAll(() => street.close());
beforeEach(() => street.fresh());

const listed = async (as = owner) => (await street.done('links', 'list', { shopId }, as)).links;
const one = async () => (await listed()).find(({ linkId }) => linkId === serviceLinkId);
const linkedNames = async () => (await street.read('shops', shopId)).linkedAccounts?.map(({ name }) => name);
const look = (code: string, as = keeper) => street.done('links', 'look', { code }, as);

it('goes from an invitation to a proved link, and is named by its shop only then', async () => {
  const { code } = await invited(street);
  expect((await look(code ?? '')).invitation).toMatchObject({ shopName: 'tea 小店', status: 4, mine: false });
  const answer = await street.done('links', 'accept', { code: code ?? '' }, keeper);
  expect(answer.invitation).toMatchObject({ status: 1, proof: 'unproved', mine: true });
  expect(answer.invitation.proofWord).toMatch(/^通店[0-9A-Z]{6}$/);
  expect(await linkedNames()).not.toContain(serviceAccount.accountName);
  const { items } = await street.done('desk', 'queue', { kind: 'link' }, { openid: 'operator' });
  expect(items).toMatchObject([{ facts: { proofWord: answer.invitation.proofWord } }]);
  await decidedAs(street, 'prove');
  expect(await one()).toMatchObject({ status: 1, proof: 'proved' });
  expect(await linkedNames()).toContain(serviceAccount.accountName);
  expect((await look(code ?? '')).invitation.proofWord).toBeNull();
});

it('takes a code once: of two who have it one is the accepter, who may ask again', async () => {
  const code = (await invited(street)).code ?? '';
  const [first, second] = await Promise.all([
    street.ask('links', 'accept', { code }, keeper),
    street.ask('links', 'accept', { code }, { openid: 'somebody' }),
  ]);
  expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
  const { accepter } = await linkAt(street);
  expect((await street.ask('links', 'accept', { code }, { openid: accepter })).ok).toBe(true);
  expect(await street.ask('links', 'refuse', { code }, { openid: accepter })).toMatchObject({
    error: { code: 'WRONG_STATE' },
  });
  expect((await look(code, { openid: 'a-third' })).invitation).toMatchObject({
    mine: false,
    proofWord: null,
  });
});

it('answers a repeated invitation with the same code, shown to owners alone', async () => {
  const input = { shopId, ...serviceAccount };
  const as = { ...owner, requestId: requestId() };
  const [first, again] = [
    await street.done('links', 'invite', input, as),
    await street.done('links', 'invite', input, as),
  ];
  expect(again.link.code).toBe(first.link.code);
  expect(await street.ask('links', 'invite', input, owner)).toMatchObject({ error: { code: 'WRONG_STATE' } });
  await street.cloud.store.insert('members', [{ ...member(shopId, 'edits-tea', 'editor') }]);
  const seen = (await listed({ openid: 'edits-tea' })).find(({ linkId }) => linkId === serviceLinkId);
  expect(seen).toMatchObject({ status: 4, code: null });
});

it.each([
  ['refused', 3],
  ['cancelled', 7],
  ['left to expire', 5],
])('is over when it is %s, and can be invited anew under another code', async (how, status) => {
  const code = (await invited(street)).code ?? '';
  if (how === 'refused') await street.done('links', 'refuse', { code }, keeper);
  else if (how === 'cancelled')
    await street.done('links', 'cancel', { shopId, linkId: serviceLinkId }, owner);
  else {
    street.cloud.clock.advance(hours(72) + 1);
    expect(await one()).toMatchObject({ status: 5, code: null });
    await street.tick();
    expect((await linkAt(street)).status).toBe(5);
  }
  expect((await one())?.status).toBe(status);
  expect(await street.ask('links', 'accept', { code }, keeper)).toMatchObject({
    error: { code: 'WRONG_STATE', details: { status } },
  });
  const next = await invited(street);
  expect(next.code).not.toBe(code);
  expect(await street.ask('links', 'look', { code }, keeper)).toMatchObject({ error: { code: 'NOT_FOUND' } });
});

it('fails where the operator cannot see who controls the account, and unlocks nothing', async () => {
  await accepted(street);
  await decidedAs(street, 'fail');
  expect(await one()).toMatchObject({ status: 6, proof: 'none', reason: '核对过简介' });
  expect(await linkedNames()).not.toContain(serviceAccount.accountName);
});

it('fails in a shop that closed before anybody answered', async () => {
  const code = (await invited(street)).code ?? '';
  await street.cloud.store.update({
    collection: 'shops',
    filter: { _id: shopId },
    change: { $set: { status: 'closed' } },
  });
  expect(await street.ask('links', 'accept', { code }, keeper)).toMatchObject({
    error: { code: 'SHOP_CLOSED' },
  });
  expect((await linkAt(street)).status).toBe(6);
});

it('decides about the acceptance that was looked at, and about no later one', async () => {
  await accepted(street);
  await unbound(street, serviceLinkId);
  const answer = await decidedAs(street, 'prove');
  expect(answer).toMatchObject({ error: { code: 'WRONG_STATE' } });
  await accepted(street);
  await decidedAs(street, 'prove');
  expect(await one()).toMatchObject({ proof: 'proved' });
});

it.each([
  ['channels', 'gh_tea'],
  ['official', 'sph_tea'],
  ['miniProgram', 'wx123'],
  ['wecom', 'corp'],
] as const)('refuses an id that is no %s’s', async (kind, accountId) => {
  const answer = await street.ask('links', 'invite', { shopId, kind, accountId, accountName: '号' }, owner);
  expect(answer).toMatchObject({ error: { code: 'INVALID', field: 'accountId' } });
});

it('has room for so many links and no more', async () => {
  for (let i = 0; i < 18; i++)
    await street.done(
      'links',
      'invite',
      { shopId, kind: 'official', accountId: `gh_${i}`, accountName: `第 ${i} 个` },
      owner,
    );
  const answer = await street.ask('links', 'invite', { shopId, ...serviceAccount }, owner);
  expect(answer).toMatchObject({ error: { code: 'OVER_LIMIT', details: { most: 20 } } });
});
