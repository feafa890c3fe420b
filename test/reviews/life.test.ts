import { agent, type FreshStreet, openFreshStreet, operator, shopId } from '../aftersales/street';
import { green, payFor, placed } from '../orders/basket';
import { taken } from '../pictures/street';
import { factsAbout, five, liveOf, received, review, reviewedOrder } from './street';

let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const write = (orderId: string, more: object = {}, openid = 'buyer') =>
  street.ask('reviews', 'write', { orderId, lineNo: 1, ...five, text: '汤色清亮', ...more }, { openid });
const decide = async (reviewId: string, decision: string) =>
  street.done('desk', 'decide', { itemId: `review~${reviewId}`, decision, reason: '看过了' }, operator);
const listed = async (kind?: 'good' | 'bad' | 'pictures') => {
  const input = { productId: 'green', ...(kind ? { kind } : {}) };
  return (await street.done('catalog', 'reviews', input)).reviews.map((one) => one.reviewId);
};

it('is written once about a received line, and seen at once', async () => {
  const orderId = await received(street);
  expect((await street.done('reviews', 'toWrite', {})).lines).toMatchObject([{ orderId, lineNo: 1 }]);
  const answer = await write(orderId, { nickname: '林小满' });
  expect(answer).toMatchObject({ ok: true, data: { state: 'public' } });
  expect(await write(orderId, { nickname: '林小满' })).toEqual(answer);
  expect(await write(orderId, { text: '另一句' })).toMatchObject({
    ok: false,
    error: { code: 'WRONG_STATE' },
  });
  expect((await street.done('reviews', 'toWrite', {})).lines).toEqual([]);
  const { product, reviews } = await street.done('catalog', 'get', { productId: 'green' });
  expect(product).toMatchObject({ reviewCount: 1, goodPercent: 100 });
  expect(reviews).toMatchObject([{ nickname: '林**满', text: '汤色清亮', productScore: 5 }]);
  expect(await liveOf(street, 'proValidGoodEvalRatio')).toEqual({ n: 1, s: 10_000 });
});

it('is for received orders of one’s own within the window', async () => {
  const [orderId = ''] = await placed(street, [green()]);
  await payFor(street, [orderId]);
  expect(await write(orderId)).toMatchObject({ ok: false, error: { details: { why: 'notDone' } } });
  const done = await received(street);
  expect(await write(done, {}, 'stranger')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
  expect(await write(done, { lineNo: 7 })).toMatchObject({
    ok: false,
    error: { details: { why: 'unknownLine' } },
  });
  street.cloud.clock.advance(30 * 86_400_000);
  expect(await write(done)).toMatchObject({ ok: false, error: { details: { why: 'tooLate' } } });
  expect(await street.all('reviews')).toEqual([]);
});

it('waits for a person where WeChat would not decide, and is refused where it is risky', async () => {
  const orderId = await received(street);
  expect(await write(orderId, { text: '这家刷单' })).toMatchObject({
    ok: false,
    error: { code: 'CONTENT_REFUSED', field: 'text' },
  });
  expect(await write(orderId, { text: '敏感测试' })).toMatchObject({ ok: true, data: { state: 'held' } });
  const reviewId = `${orderId}-1`;
  expect(await listed()).toEqual([]);
  expect(await factsAbout(street, reviewId)).toEqual([]);
  expect((await street.done('reviews', 'mine', {})).reviews).toMatchObject([{ state: 'held' }]);
  const item = await street.done('desk', 'get', { itemId: `review~${reviewId}` }, operator);
  expect(item.decisions.map((d) => d.decision)).toEqual(['pass', 'refuse']);
  await decide(reviewId, 'pass');
  expect(await listed()).toEqual([reviewId]);
  expect(await factsAbout(street, reviewId)).toHaveLength(1);
});

it('is checked again by the clock where WeChat could not be asked', async () => {
  const orderId = await received(street);
  // Warm, it reads the order and the review; then it asks WeChat, and gets no answer.
  await street.done('reviews', 'mine', {});
  street.cloud.faults.add({ function: 'reviews', action: 'write', call: 3, when: 'before' });
  const answer = await write(orderId);
  expect(answer).toMatchObject({ ok: true, data: { state: 'checking' } });
  expect(await listed()).toEqual([]);
  street.cloud.clock.advance(2 * 60_000);
  await street.tick();
  expect(await listed()).toEqual([`${orderId}-1`]);
  expect(await liveOf(street, 'serviceGoodEvalRatio')).toEqual({ n: 1, s: 10_000 });
});

it('shows its pictures once they passed', async () => {
  const orderId = await received(street);
  const pictures = [await taken(street, 'pass', 'review'), await taken(street, 'review', 'review')];
  const answer = await write(orderId, { pictures });
  expect(answer).toMatchObject({ ok: true, data: { state: 'public' } });
  expect((await review(street, `${orderId}-1`)).pictureIds).toEqual(pictures);
  const evidence = await taken(street, 'pass', 'afterSale');
  const other = await received(street, 'another');
  expect(await write(other, { pictures: [evidence] }, 'another')).toMatchObject({
    ok: false,
    error: { code: 'BAD_FILE', field: 'pictures.0' },
  });
});

it('is kept of who works for the shop, and not counted, with the reason', async () => {
  await street.store.insert('members', [
    { _id: 'tea~buyer', shopId: 'tea', openid: 'buyer', role: 'service', name: '', since: 1 },
  ]);
  const reviewId = await reviewedOrder(street);
  expect(await review(street, reviewId)).toMatchObject({ state: 'public', excluded: 'staff' });
  expect(await factsAbout(street, reviewId)).toMatchObject([{ excluded: 'staff', effects: {}, noted: true }]);
  expect(await liveOf(street, 'proValidGoodEvalRatio')).toEqual({ n: 0, s: 0 });
});

it('counts three times of one buyer in 30 days, and twenty of a shop in an hour', async () => {
  const reasons: (string | null)[] = [];
  for (let i = 0; i < 4; i++) reasons.push((await review(street, await reviewedOrder(street))).excluded);
  expect(reasons).toEqual([null, null, null, 'buyerCap']);
  const soon = Array.from({ length: 17 }, (_, i) => ({ ...crowd(i), createdAt: street.cloud.clock.now() }));
  await street.store.insert('reviews', soon);
  expect((await review(street, await reviewedOrder(street, 'late'))).excluded).toBe('burst');
  street.cloud.clock.advance(2 * 3_600_000);
  expect((await review(street, await reviewedOrder(street, 'later'))).excluded).toBeNull();
});

const crowd = (i: number) => ({
  _id: `crowd-${i}`,
  openid: `crowd${i}`,
  shopId,
  productId: 'black',
  state: 'public',
});

it('is added to once, answered by the shop, and found helpful', async () => {
  const reviewId = await reviewedOrder(street);
  street.cloud.clock.advance(5 * 86_400_000);
  const more = { reviewId, text: '喝了一周，还是好' };
  expect(await street.ask('reviews', 'followUp', more)).toMatchObject({
    ok: true,
    data: { state: 'public' },
  });
  expect(await street.ask('reviews', 'followUp', more)).toMatchObject({ ok: true });
  expect(await street.ask('reviews', 'followUp', { reviewId, text: '再加一句' })).toMatchObject({
    ok: false,
  });
  expect(await street.ask('reviews', 'reply', { shopId, reviewId, text: '谢谢' }, agent)).toMatchObject({
    ok: true,
  });
  const away = { shopId, reviewId, text: '加我V X，下次直接转账便宜' };
  expect(await street.ask('reviews', 'reply', away, agent)).toMatchObject({
    error: { code: 'CONTENT_REFUSED', field: 'text', details: { why: 'OFF_PLATFORM' } },
  });
  const risky = { shopId, reviewId, text: '刷单返现' };
  expect(await street.ask('reviews', 'reply', risky, agent)).toMatchObject({ ok: false });
  const vote = { reviewId, helpful: true };
  expect(await street.ask('reviews', 'vote', vote)).toMatchObject({
    ok: false,
    error: { code: 'WRONG_STATE' },
  });
  for (const openid of ['a', 'b', 'b']) await street.done('reviews', 'vote', vote, { openid });
  expect(await street.done('reviews', 'vote', { reviewId, helpful: false }, { openid: 'a' })).toMatchObject({
    helpful: 1,
  });
  const { reviews } = await street.done('catalog', 'reviews', { productId: 'green' });
  expect(reviews).toMatchObject([{ reply: '谢谢', helpful: 1, followUp: { text: '喝了一周，还是好' } }]);
  const votedOf = async (openid: string) =>
    (await street.done('catalog', 'reviews', { productId: 'green' }, { openid })).reviews.map((r) => r.voted);
  expect(await votedOf('a')).toEqual([false]);
  expect(await votedOf('b')).toEqual([true]);
  const waiting = await street.done('reviews', 'board', { shopId, show: 'toAnswer' }, agent);
  expect(waiting.reviews).toEqual([]);
});

it('is taken away when a report holds, and what it did to rating and product with it', async () => {
  const reviewId = await reviewedOrder(street);
  await reviewedOrder(street, 'second');
  for (const openid of ['a', 'b']) {
    await street.done('reviews', 'report', { reviewId, reason: 'ad', text: '广告' }, { openid });
  }
  const { sight } = await street.done('desk', 'get', { itemId: `review~${reviewId}` }, operator);
  expect(sight).toMatchObject({ text: '汤色清亮', productScore: 5, pictures: [] });
  await decide(reviewId, 'remove');
  await decide(reviewId, 'remove');
  expect((await street.done('reviews', 'mine', {})).reviews).toMatchObject([
    { state: 'removed', verdict: '看过了' },
  ]);
  expect((await review(street, reviewId)).state).toBe('removed');
  expect(await liveOf(street, 'proValidGoodEvalRatio')).toEqual({ n: 1, s: 10_000 });
  expect(await factsAbout(street, reviewId)).toHaveLength(2);
  expect(await street.read('products', 'green')).toMatchObject({ reviewCount: 1, goodPercent: 100 });
  expect(await listed()).toHaveLength(1);
});

it('can be taken away for a report while its later word waits for a person', async () => {
  const reviewId = await reviewedOrder(street);
  await street.done('reviews', 'followUp', { reviewId, text: '敏感测试' });
  await street.done('reviews', 'report', { reviewId, reason: 'untrue', text: '没有这回事' }, { openid: 'a' });
  const item = await street.done('desk', 'get', { itemId: `review~${reviewId}` }, operator);
  expect(item.facts).toMatchObject({
    why: 'both',
    reason: 'untrue',
    said: '没有这回事',
    followUp: '敏感测试',
  });
  expect(item.decisions.map((d) => d.decision)).toEqual(['pass', 'refuse', 'remove']);
  await decide(reviewId, 'remove');
  expect(await listed()).toEqual([]);
});

it('is filtered by what it says, and stays when the product is unlisted', async () => {
  const good = await reviewedOrder(street);
  const orderId = await received(street, 'cross');
  await write(orderId, { productScore: 1, logisticsScore: 2, text: '发霉了' }, 'cross');
  expect(await listed('good')).toEqual([good]);
  expect(await listed('bad')).toEqual([`${orderId}-1`]);
  expect(await listed('pictures')).toEqual([]);
  const board = async (more: object) =>
    (await street.done('reviews', 'board', { shopId, ...more }, agent)).reviews.map((one) => one.reviewId);
  expect(await board({ show: 'bad' })).toEqual([`${orderId}-1`]);
  expect(await board({ show: 'good' })).toEqual([good]);
  expect(await board({ reviewId: good })).toEqual([good]);
  await street.store.update({
    collection: 'products',
    filter: { _id: 'green' },
    change: { $set: { status: 11 } },
  });
  expect(await listed()).toHaveLength(2);
  expect((await street.done('catalog', 'get', { productId: 'green' })).product.reviewCount).toBe(2);
  // A bad word on the delivery is about the parcel, on the day it left.
  expect(await liveOf(street, 'waybillNegtiveOrdRatio_30d')).toMatchObject({ s: 10_000 });
});

it('is listed with what helped most, page by page and with no two twice, also while others vote', async () => {
  const { _id: _, ...like } = await street.read('reviews', await reviewedOrder(street));
  const others = Array.from({ length: 9 }, (__, i) => ({
    ...like,
    _id: `0000000${i}-1`,
    orderId: `0000000${i}`,
    createdAt: like.createdAt - i,
    helpful: i % 3,
  }));
  await street.store.insert('reviews', others);
  const read = async (place: 'product' | 'shop', cursor?: string) => {
    const asked = { order: 'helpful' as const, limit: 4, ...(cursor ? { cursor } : {}) };
    return place === 'product'
      ? street.done('catalog', 'reviews', { productId: 'green', ...asked })
      : street.done('reviews', 'board', { shopId, ...asked }, agent);
  };
  for (const place of ['product', 'shop'] as const) {
    const seen: { reviewId: string; helpful: number }[] = [];
    for (let cursor: string | undefined; ; ) {
      const { reviews, nextCursor } = await read(place, cursor);
      seen.push(...reviews);
      if (!nextCursor) break;
      cursor = nextCursor;
    }
    expect(seen.map(({ helpful }) => helpful)).toEqual([2, 2, 2, 1, 1, 1, 0, 0, 0, 0]);
    expect(new Set(seen.map(({ reviewId }) => reviewId)).size).toBe(10);
    expect(seen.slice(0, 3).map(({ reviewId }) => reviewId)).toEqual([
      '00000008-1',
      '00000005-1',
      '00000002-1',
    ]);
  }
  const { nextCursor } = await read('product');
  const vote = { reviewId: '00000000-1', helpful: true };
  await street.done('reviews', 'vote', vote, { openid: 'votes' });
  const next = await read('product', nextCursor ?? '');
  expect(next.reviews.map(({ reviewId }) => reviewId)).toEqual([
    '00000004-1',
    '00000001-1',
    '00000000-1',
    `${like.orderId}-1`,
  ]);
});
