import { type FreshStreet, openFreshStreet, operator } from '../aftersales/street';
import { productContent } from '../catalogue/content';
import { line, payFor, placed } from '../orders/basket';
import { approved, decide, filled, licenceNo, steps, submitted, withPictures } from './opening';

const me = { openid: 'opens-shops' };
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const get = (openingId: string) => street.done('openings', 'get', { openingId }, me);

describe('opening a shop', () => {
  it('goes step by step to a shop where shoppers buy', async () => {
    const { openingId, version, stepStates } = await street.done('openings', 'start', {}, me);
    expect(stepStates).toEqual({ subject: 'empty', business: 'empty', front: 'empty', account: 'empty' });
    const wanted = await withPictures(street, me.openid, steps('青石文具'));
    const wrong = { ...wanted.subject, licenceNo: `${licenceNo(1).slice(0, 17)}0` };
    const half = await street.done('openings', 'save', { openingId, version, steps: { subject: wrong } }, me);
    expect(half.stepStates.subject).toBe('faulty');
    expect(half.faults[0]).toMatchObject({ field: 'subject.licenceNo', why: 'CHECK_DIGIT' });
    expect(await street.ask('openings', 'submit', { openingId, version: half.version }, me)).toMatchObject({
      error: { code: 'INVALID', field: 'steps.subject.licenceNo' },
    });
    const whole = await street.done(
      'openings',
      'save',
      { openingId, version: half.version, steps: wanted },
      me,
    );
    expect(new Set(Object.values(whole.stepStates))).toEqual(new Set(['done']));
    const handed = await street.done('openings', 'submit', { openingId, version: whole.version }, me);
    expect(handed.state).toBe('submitted');
    await decide(street, openingId, 'approve');
    const { shopId, state } = await get(openingId);
    expect(state).toBe('done');
    await street.done('shops', 'open', { shopId: shopId! }, me);
    const content = productContent({ freightTemplateId: 'free' });
    const { productId, skuIds } = await street.done(
      'catalog',
      'publish',
      { shopId: shopId!, version: 0, content },
      me,
    );
    expect((await street.done('search', 'shops', { text: '青石文具' })).shops[0]?.shopId).toBe(shopId);
    const [orderId = ''] = await placed(street, [line(productId, skuIds[0]!)]);
    await payFor(street, [orderId]);
    await street.calledBack();
    expect((await street.read('orders', orderId)).status).toBe(20);
  });

  it('shows the operator all that is to be decided, and takes nobody else’s pictures', async () => {
    const { openingId } = await submitted(street, me.openid, steps('青石文具'));
    const { sight } = await street.done('desk', 'get', { itemId: `opening~${openingId}` }, operator);
    expect(sight).toMatchObject({
      licenceNo: licenceNo(1),
      company: '深圳市半坡文具有限公司',
      name: '青石文具',
      category: '文具图书 / 文具',
      licenceShops: '1/30',
      words: 'pass',
    });
    expect(sight.pictures).toHaveLength(2);
    const mine = await withPictures(street, me.openid, steps('白沙文具'));
    const other = { openid: 'somebody' };
    const begun = await street.done('openings', 'start', {}, other);
    const theirs = { openingId: begun.openingId, version: begun.version, steps: mine };
    expect(await street.ask('openings', 'save', theirs, other)).toMatchObject({
      error: { code: 'BAD_FILE', field: 'steps.subject.pictures.0' },
    });
    const front = { ...mine.front, logo: 'https://elsewhere.example/logo.png' };
    expect(await street.ask('openings', 'save', { ...theirs, steps: { front } }, other)).toMatchObject({
      error: { code: 'BAD_FILE', field: 'steps.front.logo' },
    });
  });

  it('refuses risky words, and leaves what WeChat is not sure of to a person', async () => {
    await approved(street, me.openid, steps('青石文具'));
    const said = (intro: string) => {
      const all = steps('青石纸品');
      return filled(street, me.openid, { ...all, front: { ...all.front, intro } });
    };
    expect(await street.ask('openings', 'submit', await said('代开发票'), me)).toMatchObject({
      error: { code: 'CONTENT_REFUSED', field: 'steps.front.name' },
    });
    const unsure = await street.done('openings', 'submit', await said('最低价全网第一'), me);
    expect(unsure.state).toBe('submitted');
  });

  it('gives the shop its logo, also one that passed its check after the shop was made', async () => {
    const of = steps('青石文具');
    const opening = await filled(street, me.openid, of);
    const logo = (await street.read('openings', opening.openingId)).steps.front!.logo.slice(
      'picture:'.length,
    );
    const wait = { $set: { state: 'checking', publicUrl: null } };
    await street.store.update({ collection: 'pictures', filter: { _id: logo }, change: wait });
    await street.done('openings', 'submit', opening, me);
    await decide(street, opening.openingId, 'approve');
    const { shopId } = await get(opening.openingId);
    expect(await street.read('shops', shopId!)).toMatchObject({ logo: '', logoNext: logo });
    const publicUrl = 'http://127.0.0.1/logo-1.webp';
    const passes = { $set: { state: 'pass', publicUrl, tellAt: 1 } };
    await street.store.update({ collection: 'pictures', filter: { _id: logo }, change: passes });
    await street.tick();
    const shop = await street.read('shops', shopId!);
    expect([shop.logo, shop.logoNext]).toEqual([publicUrl, undefined]);
  });

  it('is decided without a person where the licence was seen in these hands and no papers are asked', async () => {
    await approved(street, me.openid, steps('青石文具'));
    const second = await filled(street, me.openid, steps('青石纸品'));
    expect(await street.done('openings', 'submit', second, me)).toMatchObject({ state: 'done' });
    const papers = await filled(street, me.openid, steps('青石书局', 1, 'book'));
    expect(await street.done('openings', 'submit', papers, me)).toMatchObject({ state: 'submitted' });
    const other = await filled(street, 'somebody', steps('白沙文具'));
    expect(await street.done('openings', 'submit', other, { openid: 'somebody' })).toMatchObject({
      state: 'submitted',
    });
  });

  it('may be sent back, mended, taken back or declined; what it held is free again', async () => {
    const { openingId } = await submitted(street, me.openid, steps('青石文具'));
    await decide(street, openingId, 'sendBack');
    const back = await get(openingId);
    expect(back).toMatchObject({ state: 'returned', reason: '已核对执照' });
    expect((await street.all('licences'))[0]).toMatchObject({ used: 0, shops: {} });
    const other = await submitted(street, me.openid, steps('青石文具', 2));
    const taken = await street.ask('openings', 'submit', { openingId, version: back.version }, me);
    expect(taken).toMatchObject({ error: { code: 'NAME_TAKEN', field: 'steps.front.name' } });
    expect(await street.ask('openings', 'withdraw', { openingId: other.openingId }, me)).toMatchObject({
      data: { state: 'withdrawn' },
    });
    expect((await street.done('desk', 'queue', { kind: 'opening' }, operator)).items).toEqual([]);
    const { version } = await get(openingId);
    await street.done('openings', 'submit', { openingId, version }, me);
    // The same desk item is decided anew, and the decision is about this handing in.
    await decide(street, openingId, 'decline');
    expect(await get(openingId)).toMatchObject({ state: 'refused' });
    expect(await street.ask('openings', 'get', { openingId }, { openid: 'somebody' })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
  });

  it('gives exactly 30 shops to 100 who open at once on one licence', async () => {
    const opened = await Promise.all(
      Array.from({ length: 100 }, (_, i) => filled(street, `opens-${i}`, steps(`第${i}号文具铺`))),
    );
    const answers = await Promise.all(
      opened.map((opening, i) => street.ask('openings', 'submit', opening, { openid: `opens-${i}` })),
    );
    const codes = answers.map((answer) => (answer.ok ? answer.data.state : answer.error.code));
    expect(codes.filter((code) => code === 'submitted')).toHaveLength(30);
    expect(codes.filter((code) => code === 'OVER_LIMIT')).toHaveLength(70);
    const [licence] = await street.all('licences');
    expect([licence?.used, Object.keys(licence?.shops ?? {}).length]).toEqual([30, 30]);
    for (const [i, { openingId }] of opened.entries())
      if (codes[i] === 'submitted') await decide(street, openingId, 'approve');
    const shops = (await street.all('shops')).filter((shop) => shop.licenceKey === licence?._id);
    expect(shops).toHaveLength(30);
    expect((await street.all('shop_names')).filter((name) => name.freeAt === null)).toHaveLength(30);
  });

  it('gives five to a licence of the old kind', async () => {
    const first = await submitted(street, me.openid, steps('青石文具'));
    await street.done('openings', 'withdraw', { openingId: first.openingId }, me);
    const shops = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`old${i}`, 1]));
    const change = { $set: { kind: 'old', used: 5, shops } };
    await street.store.update({ collection: 'licences', filter: {}, change });
    const sixth = await filled(street, me.openid, steps('青石纸品'));
    expect(await street.ask('openings', 'submit', sixth, me)).toMatchObject({
      error: { code: 'OVER_LIMIT', field: 'steps.subject.licenceNo' },
    });
  });
});
