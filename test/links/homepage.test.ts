import type { HomepageContent } from '../../domain/blocks';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { faults } from '../faults/invariants/links';
import { arranged, productItem } from '../homepage/content';
import {
  drafted,
  editor,
  handedIn,
  decidedAs as homepageDecided,
  pageOf,
  published,
  saved,
} from '../homepage/street';
import {
  accepted,
  channelsLinkId,
  decidedAs,
  dependantsOf,
  linkAt,
  officialLinkId,
  owner,
  shopId,
  unbound,
} from './street';

let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
afterAll(() => street.close());
beforeEach(() => street.fresh());

const img = '';
const video = { type: 3, title: '采茶', img, finderUserName: 'sph_tea', feedId: 'f1' } as const;
const article = (accountId?: string) =>
  ({ type: 4, title: '怎么泡', img, url: 'https://mp.weixin.qq.com/s/tea', accountId }) as const;
const showing = (...items: HomepageContent['showcase']['items']) =>
  arranged({ showcase: { scale: 2, items: [productItem('green'), ...items] } });

/** Puts a content where shoppers see it, as an operator of long ago approved it. */
async function shown(content: HomepageContent): Promise<void> {
  await street.cloud.store.insert('homepages', [
    { _id: shopId, version: 1, published: content, publishedAt: 1 },
  ]);
}
const faultsOf = async (content: HomepageContent) => {
  await saved(street, content);
  return (await drafted(street)).faults.filter(({ why }) => why === 'UNLINKED').map(({ field }) => field);
};

it('lets a draft name nothing of an account without a proved link', async () => {
  expect(await faultsOf(showing(video, article('gh_tea')))).toEqual([]);
  expect(await faultsOf(showing({ ...video, finderUserName: 'sph_other' }))).toEqual([
    'showcase.items.1.finderUserName',
  ]);
  expect(await faultsOf(showing(article()))).toEqual(['showcase.items.1.accountId']);
  expect(await faultsOf(showing(article('sph_tea')))).toEqual(['showcase.items.1.accountId']);
  const follow = { kind: 'official', account: 'gh_tea_service', title: '关注', note: '' } as const;
  expect(await faultsOf(arranged({ follow }))).toEqual(['follow.account']);
  await accepted(street);
  expect(await faultsOf(arranged({ follow }))).toEqual(['follow.account']);
  await decidedAs(street, 'prove');
  expect(await faultsOf(arranged({ follow }))).toEqual([]);
});

it('refuses to take in, and to publish, what no proved link carries', async () => {
  const live = { title: '看直播', finderUserName: 'sph_other' };
  const version = await saved(street, arranged({ live }));
  const answer = await street.ask('homepage', 'submit', { shopId, version }, editor);
  expect(answer).toMatchObject({ error: { code: 'INVALID', field: 'content.live.finderUserName' } });
  const no = await handedIn(street);
  // As a homepage would be that was handed in before links were asked for.
  await street.cloud.store.update({
    collection: 'shops',
    filter: { _id: shopId },
    change: { $set: { linkedAccounts: [] } },
  });
  await homepageDecided(street, no, 'approve');
  expect((await drafted(street)).submission).toMatchObject({ state: 'rejected' });
  expect((await pageOf(street)).homepage.live).toBeNull();
});

it('shows shoppers nothing of an account whose link is not proved', async () => {
  await shown(showing(video, { ...video, finderUserName: 'sph_other' }, article('gh_tea'), article()));
  const { homepage } = await pageOf(street);
  expect(homepage.showcase.items.map(({ type }) => type)).toEqual([1, 3, 4]);
  expect([homepage.live, homepage.follow].map(Boolean)).toEqual([true, true]);
});

it('warns of exactly what goes, then takes it off what shoppers see, the draft and what waits', async () => {
  await published(street, arranged());
  await handedIn(street, arranged({ group: null, categories: [] }));
  const { dependants } = await dependantsOf(street, channelsLinkId);
  expect(dependants.map(({ where, what, name }) => `${where} ${what} ${name}`)).toEqual([
    'published live 进直播间',
    'draft live 进直播间',
    'submitted live 进直播间',
  ]);
  const { version } = await drafted(street);
  const { link } = await unbound(street, channelsLinkId);
  expect(link).toMatchObject({ status: 2, proof: 'none' });
  const after = await drafted(street);
  expect(after).toMatchObject({
    version: version + 1,
    content: { live: null, follow: { account: 'gh_tea' } },
    submission: { state: 'rejected' },
    accounts: [{ accountId: 'gh_tea' }],
  });
  const { homepage } = await pageOf(street);
  expect([homepage.live, homepage.follow?.account]).toEqual([null, 'gh_tea']);
  expect((await dependantsOf(street, officialLinkId)).dependants.map(({ what }) => what)).toEqual([
    'follow',
    'follow',
  ]);
});

it('ends nothing that somebody was not warned of, and repeats what it did', async () => {
  const before = await dependantsOf(street, channelsLinkId);
  expect(before.dependants).toEqual([]);
  await published(street);
  const input = { shopId, linkId: channelsLinkId, seen: before.seen };
  const late = await street.ask('links', 'unbind', input, owner);
  expect(late).toMatchObject({
    error: {
      code: 'CHANGED_MEANWHILE',
      details: { dependants: [{ where: 'published' }, { where: 'draft' }] },
    },
  });
  await unbound(street, channelsLinkId);
  const home = await street.read('homepages', shopId);
  await street.done('links', 'unbind', input, owner);
  expect(await street.read('homepages', shopId)).toEqual(home);
});

it('brings nothing back by linking again; an older version can be drafted and handed in again', async () => {
  await shown(showing(video));
  await unbound(street, channelsLinkId);
  const { versions } = await street.done('homepage', 'versions', { shopId }, editor);
  expect(versions.map(({ no, takenDown }) => [no, takenDown])).toEqual([
    [2, true],
    [1, false],
  ]);
  const account = { kind: 'channels', accountId: 'sph_tea', accountName: '茶话' } as const;
  const { link } = await street.done('links', 'invite', { shopId, ...account }, owner);
  await street.done('links', 'accept', { code: link.code ?? '' }, { openid: 'keeper' });
  await decidedAs(street, 'prove', channelsLinkId);
  expect((await linkAt(street, channelsLinkId)).proof).toBe('proved');
  expect((await pageOf(street)).homepage.live).toBeNull();
  const { version } = await drafted(street);
  await street.done('homepage', 'restore', { shopId, version, no: 1 }, editor);
  const { content, faults } = await drafted(street);
  expect(content.live).not.toBeNull();
  expect(faults.filter(({ why }) => why === 'UNLINKED')).toEqual([]);
});

it('keeps what another link of the same account still carries', async () => {
  await published(street);
  await street.done(
    'links',
    'invite',
    { shopId, kind: 'service', accountId: 'gh_tea', accountName: '茶铺' },
    owner,
  );
  const { code } = await street.read('links', 'tea~service~gh_tea');
  await street.done('links', 'accept', { code }, { openid: 'keeper' });
  await decidedAs(street, 'prove', 'tea~service~gh_tea');
  expect((await dependantsOf(street, officialLinkId)).dependants).toEqual([]);
  await unbound(street, officialLinkId);
  expect((await pageOf(street)).homepage.follow?.account).toBe('gh_tea');
});

it.each([1, 2, 3, 4])(
  'leaves nothing standing where a homepage is approved while the link ends (%d)',
  async (late) => {
    const no = await handedIn(street);
    const { seen } = await dependantsOf(street, channelsLinkId);
    const wait = (turns: number) => new Promise((wake) => setTimeout(wake, turns));
    const ending = async () => {
      await wait(late);
      return street.ask('links', 'unbind', { shopId, linkId: channelsLinkId, seen }, owner);
    };
    const [, ended] = await Promise.all([homepageDecided(street, no, 'approve'), ending()]);
    // Published in between, it was warned of less than goes: asked again, it hears and goes.
    if (!ended.ok) await unbound(street, channelsLinkId);
    const home = (await street.all('homepages'))[0];
    expect(home?.published.live ?? null).toBeNull();
    expect((await drafted(street)).content.live).toBeNull();
    expect(await faults(street)).toEqual([]);
  },
);
