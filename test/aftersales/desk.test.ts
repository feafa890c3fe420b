import { deskItem } from '../../domain/desk';
import { address } from '../orders/basket';
import { allFaultsOf } from './invariants';
import {
  agent,
  applied,
  type FreshStreet,
  openFreshStreet,
  operator,
  paid,
  rejected,
  shopId,
} from './street';

const hour = 3_600_000;
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const doc = (id: string) => street.read('aftersales', id);
const queue = async () => (await street.done('desk', 'queue', {}, operator)).items;
const decide = (itemId: string, decision: string, reason = '看过凭证') =>
  street.ask('desk', 'decide', { itemId, decision, reason }, operator);

async function disputed(type: 'REFUND' | 'RETURN' = 'RETURN'): Promise<string> {
  const id = await rejected(street, type);
  await street.done('aftersales', 'escalate', { afterSaleId: id, text: '照片很清楚' });
  await street.done('aftersales', 'escalate', { afterSaleId: id, text: '照片很清楚' });
  return id;
}

test('a dispute lies on the desk once; the operator gives the money back, with a reason that both sides see', async () => {
  const id = await disputed();
  expect(await queue()).toMatchObject([
    {
      itemId: `afterSale~${id}`,
      facts: { type: 'RETURN', disputeText: '照片很清楚', rejectText: '商品完好', refundFee: 4500 },
      decisions: [{ decision: 'refund' }, { decision: 'return' }, { decision: 'merchant' }],
    },
  ]);
  const answer = await decide(`afterSale~${id}`, 'refund');
  expect(answer).toMatchObject({ ok: true, data: { state: 'decided', decision: 'refund', decisions: [] } });
  await street.calledBack();
  expect(await doc(id)).toMatchObject({ status: 'MERCHANT_RETURN_SUCCESS', refundReason: 5 });
  expect(await decide(`afterSale~${id}`, 'refund')).toMatchObject({ ok: true });
  expect(await decide(`afterSale~${id}`, 'merchant')).toMatchObject({ error: { code: 'WRONG_STATE' } });
  expect(await queue()).toEqual([]);
  const { log } = await street.done('aftersales', 'get', { afterSaleId: id });
  expect(log.find((entry) => entry.by === 'operator')?.text).toBe('看过凭证');
  const item = await street.done('desk', 'get', { itemId: `afterSale~${id}` }, operator);
  expect(item.log.map((entry) => entry.what)).toEqual(['raised', 'refund']);
  expect(item.sight).toMatchObject({ status: 'MERCHANT_RETURN_SUCCESS' });
  await street.tick();
  expect(await allFaultsOf(street)).toEqual([]);
});

test('siding with the merchant closes it; having the goods sent back first opens it again', async () => {
  const lost = await disputed('REFUND');
  expect(await decide(`afterSale~${lost}`, 'return')).toMatchObject({
    error: { code: 'BAD_INPUT', field: 'decision' },
  });
  await decide(`afterSale~${lost}`, 'merchant');
  expect((await doc(lost)).status).toBe('MERCHANT_FAIL');
  const back = await disputed();
  await decide(`afterSale~${back}`, 'return');
  expect((await doc(back)).status).toBe('USER_WAIT_RETURN');
});

test('what the shopper takes back leaves the desk', async () => {
  const id = await disputed();
  await street.done('aftersales', 'cancel', { afterSaleId: id });
  expect(await queue()).toEqual([]);
  expect(await street.read('desk_items', `afterSale~${id}`)).toMatchObject({ decision: 'withdrawn' });
});

test('a decision without a reason is none, and who is no operator sees nothing', async () => {
  const id = await disputed();
  expect(await decide(`afterSale~${id}`, 'refund', ' ')).toMatchObject({ error: { field: 'reason' } });
  expect(await decide(`afterSale~${id}`, 'constructor')).toMatchObject({ error: { field: 'decision' } });
  expect(await street.ask('desk', 'queue', {}, agent)).toMatchObject({ error: { code: 'FORBIDDEN' } });
});

test('a refund that WeChat does not take is tried again under the same number, then lies on the desk', async () => {
  await street.store.insert('rules', [{ _id: 'current', values: { 'after-sale.refundTries': 2 } }]);
  const orderId = await paid(street, 1);
  const id = await applied(street, orderId);
  const { outTradeNo } = await street.read('orders', orderId);
  const { totalFee } = await street.read('payments', outTradeNo!);
  const pretend = (fee: number) =>
    street.store.update({
      collection: 'payments',
      filter: { _id: outTradeNo! },
      change: { $set: { totalFee: fee } },
    });
  // WeChat refuses a refund of a payment whose amount is another.
  await pretend(totalFee + 1);
  await street.done('aftersales', 'accept', { shopId, afterSaleId: id, returnAddress: address }, agent);
  expect(await doc(id)).toMatchObject({ status: 'PLATFORM_REFUNDING', refundTries: 1 });
  street.cloud.clock.advance(2 * 60_000);
  await street.tick();
  expect(await doc(id)).toMatchObject({ status: 'PLATFORM_REFUND_FAIL', dueAt: null });
  expect(await queue()).toMatchObject([{ kind: 'refundFailed', subject: id }]);
  await pretend(totalFee);
  await decide(`refundFailed~${id}`, 'retry');
  await street.calledBack();
  expect((await doc(id)).status).toBe('MERCHANT_REFUND_SUCCESS');
  expect((await street.refundsOf(outTradeNo!)).size).toBe(1);
});

const stuckEntry = (n: number) => ({
  _id: `uploadShippingInfo~o${n}~p`,
  kind: 'uploadShippingInfo',
  payload: { orderId: `o${n}`, parcelId: 'p' },
  state: 'stuck',
  tries: 12,
  nextAt: null,
  lastError: 'no way',
  createdAt: 1,
  sentAt: null,
});

test('stuck entries of the outbox come to the desk: tried anew, or dropped', async () => {
  await street.store.insert('outbox', [stuckEntry(1), stuckEntry(2)]);
  await street.tick();
  await street.tick();
  const items = await queue();
  expect(items.map((item) => item.kind)).toEqual(['outbox', 'outbox']);
  expect(items[0]!.facts).toMatchObject({ lastError: 'no way', tries: 12 });
  await decide('outbox~uploadShippingInfo~o1~p', 'giveUp');
  await decide('outbox~uploadShippingInfo~o2~p', 'retry');
  expect((await street.read('outbox', 'uploadShippingInfo~o1~p')).state).toBe('dropped');
  // There is no such order: it fails for good, and comes back after a while, but not at once.
  await street.tick();
  expect((await street.read('outbox', 'uploadShippingInfo~o2~p')).state).toBe('failed');
  expect(await queue()).toEqual([]);
  street.cloud.clock.advance(2 * hour);
  await street.tick();
  expect((await queue()).map((item) => item.subject)).toEqual(['uploadShippingInfo~o2~p']);
});

test('incidents and placings that hang come to the desk', async () => {
  const now = street.cloud.clock.now();
  await street.store.insert('incidents', [
    { _id: 'i1', kind: 'paymentAmount', facts: { outTradeNo: 'p1' }, at: now, state: 'open' },
  ]);
  await street.store.insert('trades', [
    {
      _id: 't1',
      openid: 'buyer',
      state: 'placing',
      inputDigest: '',
      orders: [],
      orderIds: [],
      error: null,
      createdAt: now - 3 * hour,
      dueAt: now + 60_000,
    },
  ]);
  await street.tick();
  expect((await queue()).map((item) => item.itemId).sort()).toEqual(['incident~i1', 'trade~t1']);
  await decide('incident~i1', 'note');
  expect((await street.read('incidents', 'i1')).state).toBe('closed');
  await decide('trade~t1', 'retry');
  await street.tick();
  expect((await street.read('trades', 't1')).dueAt).toBeNull();
});

test('a decision that was cut off is carried out by the clock', async () => {
  const id = await disputed();
  // The rules are read; then the item, its decision, and what follows from it.
  await queue();
  street.cloud.faults.add({ function: 'desk', action: 'decide', call: 3, when: 'kill' });
  await decide(`afterSale~${id}`, 'refund').catch(() => null);
  expect((await doc(id)).status).toBe('MERCHANT_REJECT_RETURN');
  street.cloud.clock.advance(2 * 60_000);
  await street.tick();
  await street.calledBack();
  expect((await doc(id)).status).toBe('MERCHANT_RETURN_SUCCESS');
});

test('the queue is paged, the longest waiting first', async () => {
  const now = street.cloud.clock.now();
  const items = [1, 2, 3].map((n) => deskItem('incident', `i${n}`, {}, now + n));
  await street.store.insert('desk_items', items as never);
  const first = await street.done('desk', 'queue', { limit: 2 }, operator);
  expect(first.items.map((item) => item.subject)).toEqual(['i1', 'i2']);
  const rest = await street.done('desk', 'queue', { limit: 2, cursor: first.nextCursor! }, operator);
  expect(rest).toMatchObject({ items: [{ subject: 'i3' }], nextCursor: null });
});
