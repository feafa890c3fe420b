import { agent, applied, type FreshStreet, openFreshStreet, shopId } from '../aftersales/street';
import { amissOn } from '../faults/registered';
import { launchBy, openProduct } from '../insights/arrivals';
import { basket, green, line, placed } from '../orders/basket';
import { requestId } from '../orders/cloud';
import {
  editor,
  finished,
  invited,
  joined,
  ledBy,
  linkOf,
  month,
  planForm,
  planned,
  promotedOrder,
  rowsOf,
} from './street';

const minute = 60_000;
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const owner = { openid: 'owner-tea' };
const priceOf = (orderId: string, downFen: number) =>
  street.orders('changePrice', { shopId, orderId, downFen }, { openid: 'owner-tea' });

test('a promoter’s link earns from the order on until the window is over, and the month adds up', async () => {
  await planned(street);
  await joined(street);
  const orderId = await promotedOrder(street, { lines: [green(2), line('black', 'black-100')] });
  const order = await street.read('orders', orderId);
  const [promoted, plain] = order.lines;
  expect(promoted!.promotion).toMatchObject({
    ratio: 1000,
    type: 1,
    fen: Math.floor(promoted!.realPrice / 10),
  });
  expect(plain!.promotion).toBeUndefined();
  expect(await rowsOf(street)).toEqual([]);

  await street.tick();
  const fen = promoted!.promotion!.fen;
  expect(await rowsOf(street)).toMatchObject([{ status: 20, frozenFen: fen, paidFen: promoted!.realPrice }]);
  expect((await street.done('league', 'mine', {}, { openid: 'lin' })).shops).toMatchObject([
    { shopId, status: 2, openLines: 1, openFen: fen },
  ]);

  await finished(street, orderId);
  expect(await rowsOf(street)).toMatchObject([{ status: 100, backFen: 0 }]);
  const paid = { shopId, month: month(street.cloud.clock.now()) };
  const total = { lines: 1, paidFen: promoted!.realPrice, frozenFen: fen, backFen: 0, settledFen: fen };
  const statement = await street.done('league', 'statement', paid, { openid: 'lin' });
  expect(statement).toMatchObject({ total, lines: [{ status: 100 }] });
  expect(JSON.stringify(statement)).not.toMatch(/buyer|openid|orderId/);
  const bill = await street.done('league', 'bill', paid, editor);
  expect(bill).toMatchObject({ total, promoters: [{ name: '推广员 lin', ...total }] });
  expect((await street.done('league', 'mine', {}, { openid: 'lin' })).shops[0]!.openFen).toBe(0);
  expect(await amissOn(street)).toEqual([]);
});

test('a refund takes its part, a lower price before payment promises less, later plans nothing', async () => {
  const planId = await planned(street, { ratio: 1234 });
  await joined(street);
  await ledBy(street);
  const [orderId = ''] = await placed(street, [green(2)]);
  await priceOf(orderId, 1000);
  const { version } = await street.done('league', 'plans', { shopId }, editor);
  const plan = planForm(street.cloud.clock.now(), { ratio: 100 });
  const changed = { shopId, version, planId, plan };
  await street.done('league', 'savePlan', changed, { ...editor, requestId: requestId() });
  await street.orders('pay', { orderIds: [orderId] });
  const { outTradeNo } = await street.read('orders', orderId);
  await street.cloud.pay.settle(outTradeNo!, 'SUCCESS');
  await street.calledBack();
  const [paid] = (await street.read('orders', orderId)).lines;
  expect(paid!.promotion).toMatchObject({ ratio: 1234, fen: Math.floor((paid!.realPrice * 1234) / 10_000) });

  await street.tick();
  const afterSaleId = await applied(street, orderId);
  await street.done('aftersales', 'accept', { shopId, afterSaleId }, agent);
  await street.calledBack();
  await street.tick();
  const [row] = await rowsOf(street);
  const kept = paid!.realPrice - (await street.read('orders', orderId)).lines[0]!.aftersaleFen!;
  expect(row!.frozenFen - row!.backFen).toBe(Math.floor((kept * 1234) / 10_000));
  expect(row).toMatchObject({ status: 20, frozenFen: paid!.promotion!.fen });

  const rest = await applied(street, orderId);
  await street.done('aftersales', 'accept', { shopId, afterSaleId: rest }, agent);
  await street.calledBack();
  street.cloud.clock.advance(minute);
  await street.tick();
  expect(await rowsOf(street)).toMatchObject([{ status: 200, why: 'refunded', backFen: row!.frozenFen }]);
  expect(await amissOn(street)).toEqual([]);
});

test('one’s own order, and one of the shop’s people, earn nothing and say so', async () => {
  await planned(street);
  await joined(street);
  await joined(street, 'buyer');
  await promotedOrder(street, { by: 'buyer' });
  await promotedOrder(street, { by: 'lin', openid: 'answers-tea' });
  await street.tick();
  expect(await rowsOf(street, 'buyer')).toMatchObject([{ status: 200, why: 'self' }]);
  expect(await rowsOf(street)).toMatchObject([{ status: 200, why: 'staff' }]);
  const code = await invited(street);
  const staff = { openid: 'answers-tea' };
  expect(await street.ask('league', 'join', { code, name: '小王' }, staff)).toMatchObject({
    error: { code: 'WRONG_STATE', details: { why: 'STAFF' } },
  });
  expect(await street.ask('league', 'apply', { shopId, name: '小王' }, staff)).toMatchObject({
    error: { details: { why: 'STAFF' } },
  });
  expect(await amissOn(street)).toEqual([]);
});

test('no link is forged, moved to another product, plan or promoter, or good after its window', async () => {
  await planned(street, { productIds: ['green', 'black'] });
  const other = await planned(street, { ratio: 9000, productIds: ['black'] });
  await joined(street);
  const link = await linkOf(street);
  const tries: [string, Record<string, string>][] = [
    ['black', { ...link, productId: 'black' }],
    ['green', { ...link, p: other }],
    ['green', { ...link, s: link.s!.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')) }],
    ['green', { productId: 'green', s: link.s! }],
    ['green', { productId: 'green', p: link.p! }],
  ];
  for (const [productId, query] of tries) {
    await openProduct(street, 'buyer', launchBy(1007, query), productId);
    const { orders } = await street.orders('place', {
      ...basket(line('green', 'green-100'), line('black', 'black-100')),
      launch: launchBy(1007, query),
    });
    const { lines } = await street.read('orders', orders[0]!.orderId);
    expect(lines.filter(({ promotion }) => promotion)).toEqual([]);
  }
  await ledBy(street);
  street.cloud.clock.advance(7 * 24 * 60 * minute + 1);
  const [late = ''] = await placed(street, [green()]);
  expect((await street.read('orders', late)).lines[0]!.promotion).toBeUndefined();
});

test('a promoter’s poster carries a code that pays as the link does, for its product alone and its time', async () => {
  await planned(street, { productIds: ['green'] });
  const lin = await joined(street);
  const poster = (input: object, openid = 'lin') =>
    street.ask('shares', 'poster', { shopId, productId: 'green', promotes: true, ...input }, { openid });
  expect(await poster({}, 'buyer')).toMatchObject({ error: { code: 'WRONG_STATE', field: 'shopId' } });
  expect(await poster({ productId: 'black' })).toMatchObject({ error: { field: 'productId' } });
  const made = await street.done(
    'shares',
    'poster',
    { shopId, productId: 'green', promotes: true },
    { openid: 'lin' },
  );
  const plain = await street.done('shares', 'poster', { shopId, productId: 'green' }, { openid: 'lin' });
  expect(plain.code.key).not.toBe(made.code.key);
  const promoters = async (key: string, openid: string) => {
    const launch = launchBy(1047, { k: key });
    await street.done('catalog', 'get', { code: key, launch }, { openid });
    const both = basket(line('green', 'green-100'), line('black', 'black-100'));
    const { orders } = await street.orders('place', { ...both, launch: launchBy(1001) }, { openid });
    const { lines } = await street.read('orders', orders[0]!.orderId);
    return lines.map(({ promotion }) => promotion?.promoterId);
  };
  expect(await promoters(made.code.key, 'buyer')).toEqual([lin, undefined]);
  expect(await promoters(plain.code.key, 'chen')).toEqual([undefined, undefined]);
  street.cloud.clock.advance(made.code.expiresAt - street.cloud.clock.now() + 1);
  expect(await promoters(made.code.key, 'late')).toEqual([undefined, undefined]);
});

test('a product’s promoter stays its promoter, whatever leads to the shop or to other goods after', async () => {
  await planned(street, { productIds: ['green', 'black'] });
  const lin = await joined(street);
  const chen = await joined(street, 'chen');
  await ledBy(street, 'lin', 'buyer', 'green');
  street.cloud.clock.advance(minute);
  await ledBy(street, 'chen', 'buyer', 'black');
  await openProduct(street, 'buyer', launchBy(1058), 'green');
  const [orderId = ''] = await placed(street, [green(), line('black', 'black-100')]);
  const { lines, source } = await street.read('orders', orderId);
  expect(lines.map(({ promotion }) => promotion?.promoterId)).toEqual([lin, chen]);
  expect(source?.scene).toBe(1058);
});

test('placing reads the plans where a promoter led there, and nothing more where nobody did', async () => {
  await planned(street);
  await joined(street);
  const operations = async () => {
    const { record } = await street.asked('place', basket(green()));
    return record.ops;
  };
  // The first call of a function reads the rules as well.
  await operations();
  const before = await operations();
  await ledBy(street);
  expect(await operations()).toBe(before + 1);
});

test('the strongest plan pays, and only those it is for', async () => {
  await planned(street);
  const lin = await joined(street);
  await joined(street, 'chen');
  await planned(street, { name: '定向', type: 2, ratio: 2000, promoterIds: [lin] });
  const ratios = async (openid: string) =>
    (await street.done('league', 'offers', { shopId }, { openid })).goods.map((one) => one.ratio);
  expect([await ratios('lin'), await ratios('chen')]).toEqual([[2000], [1000]]);
  await planned(street, { name: '专属', type: 3, ratio: 500, promoterIds: [lin] });
  expect([await ratios('lin'), await ratios('chen')]).toEqual([[500], []]);
  const link = await street.done('league', 'plans', { shopId }, editor);
  expect(link.plans.map((plan) => plan.promoters.map(({ name }) => name))).toEqual([
    ['推广员 lin'],
    ['推广员 lin'],
    [],
  ]);
});

test('one applies, is accepted, refused, removed, and what was earned before stays', async () => {
  const ask = (openid = 'chen') => street.ask('league', 'apply', { shopId, name: '小陈' }, { openid });
  expect(await ask()).toMatchObject({ error: { details: { why: 'NOT_RECRUITING' } } });
  await planned(street);
  expect((await street.done('league', 'recruiting', {}, { openid: 'chen' })).shops).toMatchObject([
    { shopId, goods: 1, mostRatio: 1000, status: null },
  ]);
  expect(await ask()).toMatchObject({ data: { status: 0 } });
  const listed = async (tab: 'applied' | 'ended') =>
    (await street.done('league', 'promoters', { shopId, tab }, editor)).promoters;
  const [{ promoterId } = { promoterId: '' }] = await listed('applied');
  expect((await street.ask('league', 'offers', { shopId }, { openid: 'chen' })).ok).toBe(false);
  const decide = (decision: 'accept' | 'refuse' | 'remove') =>
    street.ask('league', 'decide', { shopId, promoterId, decision }, editor);
  expect(await decide('refuse')).toMatchObject({ data: { status: 3 } });
  expect(await ask()).toMatchObject({ error: { details: { why: 'REFUSED' } } });
  expect(await decide('accept')).toMatchObject({ data: { status: 2 } });
  const before = await promotedOrder(street, { by: 'chen' });
  street.cloud.clock.advance(minute);
  const [, link] = [await street.tick(), await linkOf(street, 'chen')];
  expect(await decide('remove')).toMatchObject({ data: { status: 5 } });
  expect(await decide('refuse')).toMatchObject({ error: { code: 'WRONG_STATE' } });
  street.cloud.clock.advance(minute);
  await openProduct(street, 'buyer', launchBy(1007, link));
  await street.tick();
  const [late = ''] = await placed(street, [green()]);
  const { payment } = await street.orders('pay', { orderIds: [late] });
  await street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS');
  await street.calledBack();
  await street.tick();
  await finished(street, before);
  const rows = await rowsOf(street, 'chen');
  expect(rows.map(({ status, why }) => [status, why])).toEqual([
    [200, 'notPromoter'],
    [100, null],
  ]);
  expect((await listed('ended')).map(({ openFen }) => openFen)).toEqual([0]);
  expect(await amissOn(street)).toEqual([]);
});

test('a code lets one person in, once, until it expires', async () => {
  const code = await invited(street);
  const join = (openid: string, by = code) =>
    street.ask('league', 'join', { code: by.toLowerCase(), name: '小林' }, { openid });
  expect(await join('lin', 'XXXXXXXXXX')).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(await join('lin')).toMatchObject({ data: { shopId, status: 2 } });
  expect(await join('lin')).toMatchObject({ data: { status: 2 } });
  expect(await join('chen')).toMatchObject({ error: { code: 'WRONG_STATE' } });
  const late = await invited(street);
  street.cloud.clock.advance(72 * 60 * minute);
  expect(await join('chen', late)).toMatchObject({ error: { code: 'WRONG_STATE' } });
});

test('an invitation nobody took up is listed, and lets nobody in once it is taken back', async () => {
  const open = async () =>
    (await street.done('league', 'promoters', { shopId, tab: 'partners' }, editor)).invites;
  const join = (by: string) => street.ask('league', 'join', { code: by, name: '小林' }, { openid: 'lin' });
  const revoke = (inviteId: string) => street.ask('league', 'revoke', { shopId, inviteId }, editor);
  const code = await invited(street);
  const [{ inviteId } = { inviteId: '' }, ...none] = await open();
  expect(none).toEqual([]);
  street.cloud.clock.advance(1);
  const kept = await invited(street);
  const { inviteId: other } = (await open())[0]!;
  expect(other).not.toBe(inviteId);
  expect(JSON.stringify(await open())).not.toContain(code);
  expect(await revoke(inviteId)).toMatchObject({ data: { revoked: true } });
  expect(await revoke(inviteId)).toMatchObject({ data: { revoked: true } });
  expect(await join(code)).toMatchObject({ error: { code: 'WRONG_STATE' } });
  expect(await join(kept)).toMatchObject({ data: { status: 2 } });
  expect(await revoke(other)).toMatchObject({ error: { code: 'WRONG_STATE' } });
  expect(await revoke('nothing')).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect(await open()).toEqual([]);
});

test('two who plan at once do not overwrite each other, and a plan holds what the rules let it', async () => {
  const now = street.cloud.clock.now();
  const save = (more: Parameters<typeof planForm>[1], version = 0) =>
    street.ask(
      'league',
      'savePlan',
      { shopId, version, planId: null, plan: planForm(now, more) },
      { ...editor, requestId: requestId() },
    );
  expect(await save({ ratio: 9001 })).toMatchObject({ error: { field: 'plan.ratio' } });
  expect(await save({ productIds: ['mug'] })).toMatchObject({ error: { field: 'plan.productIds' } });
  expect(await save({ type: 2, promoterIds: ['nobody'] })).toMatchObject({
    error: { field: 'plan.promoterIds' },
  });
  expect(await save({ until: now - 1, from: now - 2 })).toMatchObject({ error: { field: 'plan.until' } });
  expect(await save({})).toMatchObject({ data: { version: 1 } });
  expect(await save({})).toMatchObject({ error: { code: 'CHANGED_MEANWHILE' } });
  expect(await save({}, 1)).toMatchObject({ data: { version: 2 } });
});

test('个体工商户 are let in unless the rules say otherwise', async () => {
  const { licenceKey } = await street.read('shops', shopId);
  const about = { number: '1', company: '半坡', kind: 'new', used: 1, shops: {}, actors: [], createdAt: 0 };
  await street.store.insert('licences', [{ _id: licenceKey, subject: 'individual', ...about }]);
  expect((await street.done('league', 'plans', { shopId }, owner)).barred).toBeNull();
  await street.store.insert('rules', [{ _id: 'current', values: { 'league.admitsIndividuals': 0 } }]);
  street.cloud.clock.advance(2 * minute);
  expect((await street.done('league', 'plans', { shopId }, owner)).barred).toBe('INDIVIDUAL');
  const plan = planForm(street.cloud.clock.now());
  expect(
    await street.ask(
      'league',
      'savePlan',
      { shopId, version: 0, planId: null, plan },
      { ...editor, requestId: requestId() },
    ),
  ).toMatchObject({ error: { code: 'WRONG_STATE', details: { why: 'INDIVIDUAL' } } });
});
