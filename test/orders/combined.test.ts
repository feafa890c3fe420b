import { PAY_COMBINED } from '../../local/wechat/pay-combined';
import { said } from '../../local/wechat/pay-workflow';
import { agent, applied, type Street, streetOf } from '../aftersales/street';
import { atOnce } from '../faults/overtaken';
import { green, line, mug, payFor, placed } from './basket';
import { openTestCloud, requestId } from './cloud';
import { faultsOf } from './invariants';

const minute = 60_000;
let street: Street;
afterEach(() => street.close());

/** A shop for tea and one for cups, of two merchant numbers, and where combined payments are taken. */
async function opened(env: Record<string, string> = { PAY_COMBINE_ID: PAY_COMBINED }): Promise<string[]> {
  street = streetOf(await openTestCloud({ env }));
  return placed(street, [green(), mug()]);
}
const statuses = async (ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await street.read('orders', id)).status));
const sheetOf = async (orderIds: string[]) => (await street.orders('pay', { orderIds })).payment!;
const numbers = async (ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => (await street.read('orders', id)).outTradeNo!));
async function swept(): Promise<string[]> {
  street.cloud.clock.advance(2 * minute);
  await street.tick();
  await street.tick();
  return faultsOf(street);
}
const called = async (event: object) =>
  (await street.send('payments', event, { source: 'wx_paycallback', openid: undefined })).envelope;

test('one sheet pays two merchants, each under its own number and amount, also when told twice', async () => {
  const ids = await opened();
  const sheet = await sheetOf(ids);
  const fees = await Promise.all(ids.map(async (id) => (await street.read('orders', id)).price.orderPrice));
  expect(sheet).toMatchObject({ totalFee: fees[0]! + fees[1]!, orderIds: ids });
  expect(sheet.parts).toEqual([
    { payee: 'tea 小店', orderIds: [ids[0]], totalFee: fees[0] },
    { payee: 'cup 小店', orderIds: [ids[1]], totalFee: fees[1] },
  ]);
  expect((await sheetOf(ids)).outTradeNo).toBe(sheet.outTradeNo);
  expect(await street.cloud.pay.settle(sheet.outTradeNo, 'DUPLICATE')).toEqual({});
  expect(street.cloud.pay.callBacks.pending()).toEqual([]);
  expect(await statuses(ids)).toEqual([20, 20]);
  const [tea, cup] = await numbers(ids);
  expect(street.cloud.pay.find(tea!)).toMatchObject({ subMchId: 'mch-tea', totalFee: fees[0] });
  expect(street.cloud.pay.find(cup!)).toMatchObject({ subMchId: 'mch-cup', totalFee: fees[1] });
  expect(await street.orders('pay', { orderIds: ids })).toEqual({ payment: null, remaining: [] });
  expect(await street.cloud.pay.settle(sheet.outTradeNo, 'SUCCESS')).toEqual({ error: 'ORDERPAID' });
  expect(await swept()).toEqual([]);
});

test('not configured, one merchant is paid after the other as ever', async () => {
  const ids = await opened({});
  const { payment, remaining } = await street.orders('pay', { orderIds: ids });
  expect(payment!.parts).toBeUndefined();
  expect(remaining).toEqual([ids[1]]);
  expect(street.cloud.pay.orders().map((order) => order.combineNo)).toEqual([undefined]);
});

test('not opened by WeChat, one merchant is paid after the other by itself, and it is not asked at every try', async () => {
  const ids = await opened();
  const { pay } = street.cloud;
  const { combined } = pay;
  const names: unknown[] = [];
  pay.combined = async (event) => {
    const { name } = event as { name?: string };
    names.push(name);
    return name === 'wxpay_combine_order' ? said({ code: 'NO_AUTH' }) : combined(event);
  };
  const { payment, remaining } = await street.orders('pay', { orderIds: ids });
  expect(payment).toMatchObject({ orderIds: [ids[0]], payee: 'tea 小店' });
  expect(payment!.parts).toBeUndefined();
  expect(remaining).toEqual([ids[1]]);
  await street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS');
  await payFor(street, [ids[1]!]);
  expect(await statuses(ids)).toEqual([20, 20]);
  const more = await placed(street, [green(), mug()]);
  expect((await street.orders('pay', { orderIds: more })).payment!.parts).toBeUndefined();
  expect(names.filter((name) => name === 'wxpay_combine_order')).toHaveLength(1);
  // Opened meanwhile: asked again, and taken.
  pay.combined = combined;
  street.cloud.clock.advance(11 * minute);
  expect((await street.orders('pay', { orderIds: more })).payment!.parts).toHaveLength(2);
  await payFor(street, more);
  expect(await statuses(more)).toEqual([20, 20]);
  expect(await swept()).toEqual([]);
});

test('orders of one merchant number are one part, or a plain payment where there is no other', async () => {
  const ids = await opened();
  const more = await placed(street, [line('black', 'black-100')]);
  const sheet = await sheetOf([...ids, ...more]);
  expect(sheet.parts!.map((part) => part.orderIds)).toEqual([[ids[0], more[0]], [ids[1]]]);
  const plain = await sheetOf([ids[0]!, more[0]!]);
  expect(plain.parts).toBeUndefined();
  // What was a part is closed before its orders are paid otherwise: no money can come twice.
  expect(await street.cloud.pay.settle(sheet.outTradeNo, 'SUCCESS')).toEqual({ error: 'ORDERCLOSED' });
  await street.cloud.pay.settle(plain.outTradeNo, 'SUCCESS');
  expect(await statuses([...ids, ...more])).toEqual([20, 10, 20]);
  await payFor(street, [ids[1]!]);
  expect(await swept()).toEqual([]);
});

test('the same tap made twice at once gets one sheet, however the two calls take turns', async () => {
  const sheets = async (call: number, back?: number) => {
    const orderIds = await placed(street, [green(), mug()]);
    const event = { action: 'pay', input: { orderIds }, requestId: requestId() };
    const ask = () => street.send('orders', event, { openid: 'buyer' });
    const answers = await atOnce({ of: { fn: 'orders', action: 'pay' }, street, ask }, { call, back });
    return new Set(
      answers.map((answer) =>
        JSON.stringify(answer, ['ok', 'error', 'code', 'data', 'payment', 'outTradeNo']),
      ),
    );
  };
  await opened();
  const plenty = { $set: { available: 1000 } };
  await street.store.update({ collection: 'stocks', filter: {}, change: plenty, multi: true });
  let calls = 0;
  const unwatch = street.cloud.faults.watch(() => calls++);
  await sheetOf(await placed(street, [green(), mug()]));
  unwatch();
  for (let call = 1; call <= calls; call++) {
    for (const back of [undefined, 2, Math.ceil(calls / 2), calls]) {
      const one = expect.stringContaining('outTradeNo');
      expect([call, back, ...(await sheets(call, back))]).toEqual([call, back, one]);
    }
  }
  expect(await swept()).toEqual([]);
});

test('a plain sheet is closed before its order goes onto a combined one', async () => {
  const ids = await opened();
  const plain = await sheetOf([ids[0]!]);
  await payFor(street, ids);
  expect(await street.cloud.pay.settle(plain.outTradeNo, 'SUCCESS')).toEqual({ error: 'ORDERCLOSED' });
  expect(await statuses(ids)).toEqual([20, 20]);
  expect(await swept()).toEqual([]);
});

test('money that nobody tells of is found by the clock, for every part', async () => {
  const ids = await opened();
  await payFor(street, ids, 'SILENT');
  expect(await statuses(ids)).toEqual([10, 10]);
  expect(await swept()).toEqual([]);
  expect(await statuses(ids)).toEqual([20, 20]);
});

test('asked to cancel or to pay once the money is there, all parts take it', async () => {
  const ids = await opened();
  await payFor(street, ids, 'SILENT');
  expect(await street.asked('cancel', { orderId: ids[0]! })).toMatchObject({
    error: { code: 'WRONG_STATE' },
  });
  expect(await statuses(ids)).toEqual([20, 20]);

  const again = await placed(street, [green(), mug()]);
  await payFor(street, again, 'SILENT');
  expect(await street.orders('pay', { orderIds: again })).toEqual({ payment: null, remaining: [] });
  expect(await statuses(again)).toEqual([20, 20]);
  expect(await swept()).toEqual([]);
});

test('one part is cancelled: the sheet is dead, and the other is paid under a new number', async () => {
  const ids = await opened();
  const sheet = await sheetOf(ids);
  const before = await numbers(ids);
  await street.orders('cancel', { orderId: ids[0]! });
  expect(await street.cloud.pay.settle(sheet.outTradeNo, 'SUCCESS')).toEqual({ error: 'ORDERCLOSED' });
  for (const number of before)
    expect(await street.read('payments', number)).toMatchObject({ state: 'closed' });
  await payFor(street, [ids[1]!]);
  expect((await numbers(ids))[1]).not.toBe(before[1]);
  expect(await statuses(ids)).toEqual([250, 20]);
  expect(await swept()).toEqual([]);
});

test('the price of one part goes down: both get new numbers on a new sheet', async () => {
  const ids = await opened();
  const sheet = await sheetOf(ids);
  const before = await numbers(ids);
  const input = { shopId: 'tea', orderId: ids[0]!, downFen: 400 };
  await street.orders('changePrice', input, { openid: 'ships-tea' });
  expect(await street.cloud.pay.settle(sheet.outTradeNo, 'SUCCESS')).toEqual({ error: 'ORDERCLOSED' });
  const next = await sheetOf(ids);
  expect(next.totalFee).toBe(sheet.totalFee - 400);
  expect((await numbers(ids)).filter((number) => before.includes(number))).toEqual([]);
  await street.cloud.pay.settle(next.outTradeNo, 'SUCCESS');
  expect(await statuses(ids)).toEqual([20, 20]);
  expect(await swept()).toEqual([]);
});

test('closed at WeChat behind our back, the next sheet has other numbers', async () => {
  const ids = await opened();
  const sheet = await sheetOf(ids);
  for (const number of await numbers(ids)) street.cloud.pay.find(number)!.state = 'CLOSED';
  const next = await sheetOf(ids);
  expect(next.outTradeNo).not.toBe(sheet.outTradeNo);
  await street.cloud.pay.settle(next.outTradeNo, 'SUCCESS');
  expect(await statuses(ids)).toEqual([20, 20]);
  expect(await swept()).toEqual([]);
});

test('unpaid after its time all is given up; money that comes late goes back, part by part', async () => {
  const ids = await opened();
  const sheet = await sheetOf(ids);
  street.cloud.clock.advance(31 * minute);
  await street.tick();
  expect(await statuses(ids)).toEqual([250, 250]);
  // As if WeChat had confirmed the closing and yet taken the money.
  const parts = (await numbers(ids)).map((number) => street.cloud.pay.find(number)!);
  for (const part of parts) part.state = 'NOTPAY';
  expect(await street.cloud.pay.settle(sheet.outTradeNo, 'DUPLICATE')).toEqual({});
  for (const { outTradeNo, totalFee } of parts) {
    const back = { state: 'refunded', refundFee: totalFee };
    expect(await street.read('payments', outTradeNo)).toMatchObject(back);
    expect(street.cloud.pay.find(outTradeNo)).toMatchObject({ state: 'REFUND' });
  }
  expect(await statuses(ids)).toEqual([250, 250]);
  expect(await swept()).toEqual([]);
});

test('late for one part only: that money goes back, the other order is paid', async () => {
  const ids = await opened();
  await payFor(street, ids, 'SILENT');
  const [tea = '', cup = ''] = await numbers(ids);
  const change = { $set: { status: 250, dueAt: null, stockDue: 'release' } };
  await street.store.update({ collection: 'orders', filter: { _id: ids[0]! }, change });
  const heard = await called({
    combineOutTradeNo: 'any',
    subOrders: [{ outTradeNo: tea }, { outTradeNo: cup }],
  });
  expect(heard).toMatchObject({ errcode: 0 });
  expect(await street.read('payments', tea)).toMatchObject({ state: 'refunded' });
  expect(await street.read('payments', cup)).toMatchObject({ state: 'paid' });
  expect(await statuses(ids)).toEqual([250, 20]);
});

test.each([
  ['amount', { totalFee: 1 }, 'paymentAmount'],
  ['merchant', { subMchId: 'mch-thief' }, 'paymentMerchant'],
] as const)('a wrong %s of one part is refused and told; the other part is paid', async (_, lie, kind) => {
  const ids = await opened();
  await sheetOf(ids);
  const [tea = '', cup = ''] = await numbers(ids);
  const sheet = street.cloud.pay.find(tea)!.combineNo!;
  Object.assign(street.cloud.pay.find(tea)!, lie);
  await street.cloud.pay.settle(sheet, 'SILENT');
  const event = { combineOutTradeNo: sheet, subOrders: [{ outTradeNo: tea }, { outTradeNo: cup }] };
  expect(await called(event)).not.toMatchObject({ errcode: 0 });
  expect(await statuses(ids)).toEqual([10, 20]);
  expect((await street.all('incidents')).map((one) => one.kind)).toEqual([kind]);
});

test('a call-back before the money, of a stranger, or of nothing, is not believed', async () => {
  const ids = await opened();
  await sheetOf(ids);
  const subOrders = (await numbers(ids)).map((outTradeNo) => ({ outTradeNo, tradeState: 'SUCCESS' }));
  expect(await called({ combineOutTradeNo: 'x', subOrders })).not.toMatchObject({ errcode: 0 });
  expect(await called({ subOrders: [{ outTradeNo: 'nothing' }] })).not.toMatchObject({ errcode: 0 });
  expect(await called({})).not.toMatchObject({ errcode: 0 });
  const { envelope } = await street.send('payments', { combineOutTradeNo: 'x', subOrders });
  expect(envelope).not.toMatchObject({ errcode: 0 });
  expect(await statuses(ids)).toEqual([10, 10]);
});

test('an after-sale gives back one part by itself', async () => {
  const ids = await opened();
  await payFor(street, ids);
  const afterSaleId = await applied(street, ids[0]!);
  await street.done('aftersales', 'accept', { shopId: 'tea', afterSaleId }, agent);
  for (let i = 0; i < 8; i++) {
    street.cloud.clock.advance(11 * minute);
    await street.tick();
  }
  expect(await street.read('aftersales', afterSaleId)).toMatchObject({ status: 'MERCHANT_REFUND_SUCCESS' });
  expect(await statuses(ids)).toEqual([200, 20]);
  const [tea = '', cup = ''] = await numbers(ids);
  expect(street.cloud.pay.find(tea)).toMatchObject({ state: 'REFUND' });
  expect(street.cloud.pay.find(cup)).toMatchObject({ state: 'SUCCESS' });
});

test('two calls at once give the same sheet, and the money comes once', async () => {
  const ids = await opened();
  const both = await Promise.all([1, 2].map(() => street.asked('pay', { orderIds: ids })));
  const given = both.flatMap((one) => (one.ok && one.data.payment ? [one.data.payment.outTradeNo] : []));
  const paid: string[] = [];
  for (const no of new Set(given)) if (!(await street.cloud.pay.settle(no, 'SUCCESS')).error) paid.push(no);
  if (paid.length === 0) await payFor(street, ids);
  expect(paid.length).toBeLessThanOrEqual(1);
  expect(await statuses(ids)).toEqual([20, 20]);
  expect(await swept()).toEqual([]);
});

test('set up for a function that is not there, nothing is lost, and each is paid by itself', async () => {
  const ids = await opened({ PAY_COMBINE_ID: 'not-deployed' });
  expect(await street.asked('pay', { orderIds: ids })).toMatchObject({ ok: false });
  // Each by itself needs no combined sheet.
  for (const id of ids) await payFor(street, [id]);
  expect(await statuses(ids)).toEqual([20, 20]);
  expect(await swept()).toEqual([]);
});
