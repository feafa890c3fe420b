import { type FreshStreet, openFreshStreet, operator } from '../aftersales/street';
import { productContent } from '../catalogue/content';
import { passedPicture } from '../orders/goods';
import { approved, steps } from './opening';

const me = { openid: 'opens-shops' };
const content = productContent({ freightTemplateId: 'free' });
const minute = 60_000;
let street: FreshStreet;
let shopId: string;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(async () => {
  await street.fresh();
  shopId = await approved(street, me.openid, steps('青石茶铺', 1, 'tea'));
});
afterAll(() => street.close());

const deposit = () => street.done('deposits', 'get', { shopId }, me);
const list = () => street.ask('catalog', 'publish', { shopId, version: 0, content }, me);

async function pay(): Promise<string> {
  const { payment } = await street.done('deposits', 'pay', { shopId }, me);
  if (!payment) throw new Error('nothing to pay');
  await street.cloud.pay.settle(payment.outTradeNo, 'SUCCESS');
  await street.calledBack();
  return payment.outTradeNo;
}

async function swept(): Promise<void> {
  street.cloud.clock.advance(3 * minute);
  await street.tick();
}

it('is paid like an order, once however often the sheet is opened, and lets the shop list', async () => {
  expect(await list()).toMatchObject({ error: { code: 'DEPOSIT_SHORT', details: { lacksFen: 200_000 } } });
  const sheets = await Promise.all([1, 2, 3].map(() => street.done('deposits', 'pay', { shopId }, me)));
  expect(new Set(sheets.map((sheet) => sheet.payment?.outTradeNo)).size).toBe(1);
  await pay();
  expect(await deposit()).toMatchObject({ dueFen: 200_000, balanceFen: 200_000, lacksFen: 0 });
  expect(await street.done('deposits', 'pay', { shopId }, me)).toEqual({ payment: null });
  expect(await list()).toMatchObject({ ok: true });
});

it('that falls short marks the goods, and frees them when it is made up', async () => {
  await pay();
  await street.done('shops', 'open', { shopId }, me);
  const listed = await list();
  if (!listed.ok) throw new Error('not listed');
  const { productId } = listed.data;
  const fine = { shopId, fen: 50_000, reason: '虚假发货' };
  await street.done('deposits', 'deduct', fine, { ...operator, requestId: 'fine-number-1' });
  await street.done('deposits', 'deduct', fine, { ...operator, requestId: 'fine-number-1' });
  expect(await deposit()).toMatchObject({ balanceFen: 150_000, lacksFen: 50_000 });
  await swept();
  expect((await street.read('products', productId)).status).toBe(14);
  expect((await street.done('search', 'products', { text: '乌龙' })).products).toEqual([]);
  expect((await deposit()).marked).toBe(true);
  await pay();
  await swept();
  expect((await street.read('products', productId)).status).toBe(5);
  expect((await street.done('search', 'products', { text: '乌龙' })).products).toHaveLength(1);
  const { entries } = await deposit();
  expect(entries.map((e) => [e.why, e.changeFen, e.balanceFen])).toEqual([
    ['paid', 50_000, 200_000],
    ['deducted', -50_000, 150_000],
    ['paid', 200_000, 200_000],
  ]);
});

it('goes back the way it came when the shop is closed, and not before', async () => {
  const first = await pay();
  expect(await street.ask('deposits', 'refund', { shopId }, me)).toMatchObject({
    error: { code: 'WRONG_STATE' },
  });
  await street.done('shops', 'close', { shopId }, me);
  await swept();
  const as = { ...me, requestId: 'refund-number-1' };
  expect(await street.done('deposits', 'refund', { shopId }, as)).toMatchObject({
    refundedFen: 200_000,
    balanceFen: 0,
  });
  expect(await street.done('deposits', 'refund', { shopId }, as)).toMatchObject({ refundedFen: 200_000 });
  expect(await deposit()).toMatchObject({
    status: 'closed',
    dueFen: 0,
    lacksFen: 0,
    entries: [
      { why: 'refund', refund: 'underWay' },
      { why: 'paid', refund: null },
    ],
  });
  for (let i = 0; i < 4; i++) await swept();
  const refunds = await street.refundsOf(first, 'mch-deposit');
  expect([...refunds.values()]).toEqual([200_000]);
  expect((await street.all('outbox')).filter((o) => o.kind === 'refundDeposit')).toMatchObject([
    { state: 'sent' },
  ]);
  expect((await deposit()).entries[0]).toMatchObject({ refund: 'done' });
});

describe('a deduction', () => {
  const fine = { fen: 50_000, reason: '虚假发货' };
  const deduct = async () => (await street.done('deposits', 'deduct', { shopId, ...fine }, operator)).entryId;
  const appeal = (entryId: string, text = '快递延误，有凭证') =>
    street.ask('deposits', 'appeal', { shopId, entryId, text }, me);
  const decide = (entryId: string, decision: string) =>
    street.done('desk', 'decide', { itemId: `deduction~${entryId}`, decision, reason: '看过凭证' }, operator);
  beforeEach(pay);

  it('shows the shop why, and the operator what the shop says', async () => {
    const picture = passedPicture('parcel', { openid: 'operator', use: 'deposit' });
    await street.store.insert('pictures', [{ ...picture }]);
    const evidence = { shopId, ...fine, evidence: ['parcel'] };
    const { entryId } = await street.done('deposits', 'deduct', evidence, operator);
    const { entries } = await deposit();
    expect(entries[0]).toMatchObject({ entryId, why: 'deducted', evidence: [{ pictureId: 'parcel' }] });
    expect(entries[0]!.appealUntil).toBe(entries[0]!.at + 7 * 86_400_000);
    expect(await appeal(entryId)).toMatchObject({ ok: true });
    expect(await appeal(entryId)).toMatchObject({ ok: true });
    expect(await appeal(entryId, '再说一次')).toMatchObject({ error: { code: 'WRONG_STATE' } });
    const item = await street.done('desk', 'get', { itemId: `deduction~${entryId}` }, operator);
    expect(item.sight).toMatchObject({ deductedFee: 50_000, appealText: '快递延误，有凭证' });
    expect(item.decisions.map(({ decision }) => decision)).toEqual(['giveBack', 'uphold']);
    const seen = await street.done('deposits', 'look', { shopId }, operator);
    expect(seen).toMatchObject({ name: '青石茶铺', entries: [{ appeal: { state: 'open' } }, {}] });
  });

  it('that the operator upholds stands, with the reason', async () => {
    const entryId = await deduct();
    await appeal(entryId);
    await decide(entryId, 'uphold');
    expect(await deposit()).toMatchObject({
      balanceFen: 150_000,
      entries: [{ appealUntil: null, appeal: { state: 'refused', reason: '看过凭证' } }, {}],
    });
  });

  it('given back leaves money and payments as they were, once', async () => {
    const before = (await street.read('deposits', shopId)).payments;
    const entryId = await deduct();
    await appeal(entryId);
    await decide(entryId, 'giveBack');
    await street.done('deposits', 'giveBack', { shopId, entryId, reason: '又一次' }, operator);
    expect(await deposit()).toMatchObject({
      balanceFen: 200_000,
      lacksFen: 0,
      entries: [{ why: 'returned', changeFen: 50_000, reason: '看过凭证' }, { why: 'deducted' }, {}],
    });
    expect((await street.read('deposits', shopId)).payments).toEqual(before);
  });

  it('can be appealed for so many days only, by its own shop', async () => {
    const entryId = await deduct();
    const other = { shopId: 'tea', entryId, text: '不是我们' };
    expect(await street.ask('deposits', 'appeal', other, { openid: 'owner-tea' })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    street.cloud.clock.advance(8 * 86_400_000);
    expect(await appeal(entryId)).toMatchObject({ error: { code: 'WRONG_STATE', field: 'entryId' } });
  });
});
