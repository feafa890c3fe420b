import type { HomepageContent } from '../../domain/blocks';
import { type FreshStreet, openFreshStreet } from '../aftersales/street';
import { decided } from '../pictures/street';
import { arranged, productItem } from './content';
import {
  colleague,
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

const item = (title: string): Partial<HomepageContent> => ({
  showcase: { scale: 2, items: [productItem('green', title)] },
});
const titles = async () => (await pageOf(street)).homepage.showcase.items.map(({ title }) => title);

it('goes from nothing to what shoppers see, through a refusal and its mending', async () => {
  expect(await titles()).toEqual([]);
  const no = await handedIn(street, arranged(item('第一稿')));
  expect(await titles()).toEqual([]);
  await decidedAs(street, no, 'reject', '标题太随意');
  expect((await drafted(street)).submission).toMatchObject({ state: 'rejected', reason: '标题太随意' });
  expect(await titles()).toEqual([]);
  await published(street, arranged(item('春茶上市')));
  expect(await titles()).toEqual(['春茶上市']);
  const after = await drafted(street);
  expect(after).toMatchObject({
    submission: { state: 'approved', no: 2 },
    published: { version: 1 },
    unpublished: [],
  });
});

it('shows what was handed in, and not what was drafted meanwhile', async () => {
  const no = await handedIn(street, arranged(item('交的')));
  await saved(street, arranged(item('后来写的')));
  await decidedAs(street, no, 'approve');
  expect(await titles()).toEqual(['交的']);
  expect((await drafted(street)).unpublished).toEqual([
    { part: 'showcase', what: 'changed', name: '后来写的' },
  ]);
});

it('has one submission in flight, which a repeat finds and a withdrawal ends', async () => {
  const no = await handedIn(street);
  const { version } = await drafted(street);
  const again = await street.done('homepage', 'submit', { shopId, version }, colleague);
  expect(again.submission?.no).toBe(no);
  const other = await saved(street, arranged(item('另一稿')));
  const second = await street.ask('homepage', 'submit', { shopId, version: other }, editor);
  expect(second).toMatchObject({ ok: false, error: { code: 'WRONG_STATE', details: { no } } });
  await street.done('homepage', 'withdraw', { shopId, no }, editor);
  expect((await street.done('homepage', 'withdraw', { shopId, no }, editor)).submission?.state).toBe(
    'withdrawn',
  );
  expect(await decidedAs(street, no, 'approve')).toMatchObject({ error: { code: 'WRONG_STATE' } });
  expect(await titles()).toEqual([]);
  expect(await handedIn(street, arranged(item('另一稿')))).toBe(no + 1);
});

it('tells who comes second who changed what, with enough to merge', async () => {
  const version = await saved(street);
  const live = { title: '今晚八点', finderUserName: 'sph_tea' };
  const input = { shopId, version, content: arranged({ live }) };
  await street.done('homepage', 'save', input, colleague);
  const late = { shopId, version, content: arranged({ follow: null }) };
  const answer = await street.ask('homepage', 'save', late, editor);
  expect(answer).toMatchObject({
    ok: false,
    error: {
      code: 'CHANGED_MEANWHILE',
      details: {
        version: version + 1,
        content: { live },
        since: [{ by: 'editor', what: [{ part: 'live', what: 'changed', name: '' }] }],
      },
    },
  });
});

it('counts a save once, however often it is sent', async () => {
  const { version } = await drafted(street);
  const input = { shopId, version, content: arranged() };
  const as = { ...editor, requestId: 'save-once-and-no-more' };
  const [first, second] = [
    await street.done('homepage', 'save', input, as),
    await street.done('homepage', 'save', input, as),
  ];
  expect([first.version, second.version]).toEqual([version + 1, version + 1]);
});

it.each<[string, Partial<HomepageContent>, string]>([
  [
    'six items',
    { showcase: { scale: 2, items: 'abcdef'.split('').map((id) => productItem(id)) } },
    'content.showcase.items',
  ],
  [
    'goods that left the shelf',
    { showcase: { scale: 2, items: [productItem('gone')] } },
    'content.showcase.items.0.productId',
  ],
  [
    'another shop’s goods',
    { showcase: { scale: 2, items: [productItem('mug')] } },
    'content.showcase.items.0.productId',
  ],
])('refuses to take in %s, and says where', async (_what, more, field) => {
  const version = await saved(street, arranged(more));
  const answer = await street.ask('homepage', 'submit', { shopId, version }, editor);
  expect(answer).toMatchObject({ ok: false, error: { code: 'INVALID', field } });
});

it('refuses a picture’s address that this homepage never had', async () => {
  const { version } = await drafted(street);
  const content = arranged({ background: { img: 'https://elsewhere.example/a.webp' } });
  const answer = await street.ask('homepage', 'save', { shopId, version, content }, editor);
  expect(answer).toMatchObject({ ok: false, error: { code: 'BAD_FILE', field: 'content.background.img' } });
});

it('orders and hides goods when it is published, keeping what was arranged elsewhere meanwhile', async () => {
  const goods = { pinned: ['black'], arranged: [], hidden: ['green'] };
  const no = await handedIn(street, arranged({ goods, showcase: { scale: 2, items: [] } }));
  const order = async () => (await pageOf(street)).products.map(({ productId }) => productId);
  expect(await order()).toContain('green');
  await decidedAs(street, no, 'approve');
  expect(await order()).toEqual(['black']);
  await published(street, arranged({ goods: { pinned: [], arranged: [], hidden: [] } }));
  expect(await order()).toContain('green');
});

it('keeps versions, compares them, and drafts an old one again', async () => {
  await published(street, arranged(item('一')));
  await published(street, arranged({ ...item('二'), live: null }));
  const { versions } = await street.done('homepage', 'versions', { shopId }, editor);
  expect(versions.map(({ no, by }) => [no, by])).toEqual([
    [2, 'owner'],
    [1, 'owner'],
  ]);
  const compared = await street.done('homepage', 'compare', { shopId, from: 1, to: 2 }, editor);
  expect(compared.what.map(({ part }) => part)).toEqual(['showcase', 'live']);
  const { version } = await drafted(street);
  await street.done('homepage', 'restore', { shopId, version, no: 1 }, editor);
  expect(await titles()).toEqual(['二']);
  const draft = await drafted(street);
  expect(draft.content.showcase.items[0]?.title).toBe('一');
  await street.done('homepage', 'submit', { shopId, version: draft.version }, editor);
  await decidedAs(street, 3, 'approve');
  expect(await titles()).toEqual(['一']);
});

it('shows a picture that passed under its public address', async () => {
  const ref = await pictureFor(street);
  await decided(street, ref.slice('picture:'.length));
  await published(street, arranged({ background: { img: ref } }));
  expect((await pageOf(street)).homepage.background?.img).toContain('/public/pictures/');
});

it('counts a batch of what was seen once', async () => {
  const input = { shopId, counts: [{ module: 'live' as const, views: 3, taps: 1 }] };
  const as = { openid: 'buyer', requestId: 'seen-in-one-batch' };
  await street.done('homepage', 'seen', input, as);
  await street.done('homepage', 'seen', input, as);
  await street.done('homepage', 'seen', input, { openid: 'buyer' });
  expect((await drafted(street)).counts).toContainEqual({ module: 'live', views: 6, taps: 2 });
});
