/** Every way to publication, each with something that must not be public: a shopper never sees it. */

import type { HomepageContent } from '../../domain/blocks';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { decided } from '../pictures/street';
import { arranged, productItem } from './content';
import {
  decidedAs,
  drafted,
  editor,
  handedIn,
  pageOf,
  pictureFor,
  published,
  saved,
  withColleague,
} from './street';

let street: FreshStreet;
const shopId = 'tea';
beforeAll(async () => {
  street = await openFreshStreet();
});
afterAll(() => street.close());
beforeEach(async () => {
  await street.fresh();
  await withColleague(street);
});

const risky = '加微信转账';
const idOf = (ref: string) => ref.slice('picture:'.length);
const with_ = (title: string): Partial<HomepageContent> => ({
  showcase: { scale: 2, items: [productItem('green', title)] },
});

/** WeChat says so after all, through its own door. */
async function foundRisky(ref: string): Promise<void> {
  const { traceId } = await street.read('pictures', idOf(ref));
  const event = {
    ToUserName: 'gh_local',
    FromUserName: 'owner-tea',
    CreateTime: 1_790_000_000,
    MsgType: 'event',
    Event: 'wxa_media_check',
    trace_id: traceId,
    errcode: 0,
    result: { suggest: 'risky', label: 20002 },
  };
  await street.send('push', event, { source: 'wx_unknown', openid: 'owner-tea' });
}

it.each<[string, Partial<HomepageContent>, string]>([
  ['a title', with_(risky), 'content.showcase.items.0.title'],
  [
    'a category',
    { categories: [{ id: 'a', name: risky, isDisplayed: true, level2: [] }] },
    'content.categories',
  ],
  ['the live room’s title', { live: { title: risky, finderUserName: 'sph_tea' } }, 'content.live.title'],
  [
    'the words beside an account',
    { follow: { kind: 'official', account: 'gh_tea', title: '关注', note: risky } },
    'content.follow.title',
  ],
])('risky words in %s are not even handed in', async (_where, more, field) => {
  const version = await saved(street, arranged(more));
  const answer = await street.ask('homepage', 'submit', { shopId, version }, editor);
  expect(answer).toMatchObject({ ok: false, error: { code: 'CONTENT_REFUSED', field } });
  expect(JSON.stringify(await pageOf(street))).not.toContain(risky);
});

it('words that WeChat leaves to a person wait for the operator, with a mark', async () => {
  const no = await handedIn(street, arranged(with_('最低价全网第一')));
  expect((await street.read('desk_items', `homepage~tea~${no}`)).facts).toMatchObject({ wordsHeld: true });
  expect(JSON.stringify(await pageOf(street))).not.toContain('最低价');
});

it.each(['risky', 'review'] as const)('a picture that is %s cannot be handed in', async (find) => {
  const ref = await pictureFor(street, find);
  const version = await saved(street, arranged({ background: { img: ref } }));
  await decided(street, idOf(ref));
  const answer = await street.ask('homepage', 'submit', { shopId, version }, editor);
  expect(answer).toMatchObject({ ok: false, error: { field: 'content.background.img' } });
});

it('a picture that turns out risky while the operator looks rejects the homepage', async () => {
  const ref = await pictureFor(street);
  await decided(street, idOf(ref));
  const no = await handedIn(street, arranged({ background: { img: ref } }));
  await foundRisky(ref);
  await decidedAs(street, no, 'approve');
  expect((await drafted(street)).submission).toMatchObject({ state: 'rejected' });
  expect((await pageOf(street)).homepage.background).toBeNull();
});

it('a picture that turns out risky later goes off the homepage by itself, and does not come back', async () => {
  const ref = await pictureFor(street);
  await decided(street, idOf(ref));
  const group = { title: '茶友群', note: '', img: ref };
  await published(street, arranged({ background: { img: ref }, group }));
  const address = (await pageOf(street)).homepage.background?.img ?? '';
  expect(address).not.toBe('');
  await foundRisky(ref);
  await decided(street, idOf(ref));
  const page = await pageOf(street);
  expect(JSON.stringify(page)).not.toContain(address);
  expect(page.homepage.live).not.toBeNull();
  const { versions } = await street.done('homepage', 'versions', { shopId }, editor);
  expect(versions.map(({ no, takenDown }) => [no, takenDown])).toEqual([
    [2, true],
    [1, false],
  ]);
  const { version } = await drafted(street);
  const restored = await street.done('homepage', 'restore', { shopId, version, no: 1 }, editor);
  const answer = await street.ask('homepage', 'submit', { shopId, version: restored.version }, editor);
  expect(answer).toMatchObject({ ok: false, error: { code: 'CONTENT_REFUSED' } });
  const byAddress = arranged({ background: { img: address } });
  const direct = { shopId, version: restored.version, content: byAddress };
  expect(await street.ask('homepage', 'save', direct, editor)).toMatchObject({ ok: false });
});

it('somebody else’s upload, and one put up for something else, cannot be named', async () => {
  const theirs = await pictureFor(street, 'pass', { openid: 'buyer' });
  await decided(street, idOf(theirs));
  const { version } = await drafted(street);
  const content = arranged({ background: { img: theirs } });
  const answer = await street.ask('homepage', 'save', { shopId, version, content }, editor);
  expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_FILE', field: 'content.background.img' } });
});

it('a draft that nobody handed in is seen by no shopper', async () => {
  await saved(street, arranged(with_('没交的')));
  expect(JSON.stringify(await pageOf(street))).not.toContain('没交的');
});
