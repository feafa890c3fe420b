import { address } from '../orders/basket';
import { allFaultsOf } from './invariants';
import {
  agent,
  applied,
  claim,
  type FreshStreet,
  openFreshStreet,
  paid,
  ship,
  shipped,
  shopId,
} from './street';

let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterEach(async () => {
  await street.tick();
  expect(await allFaultsOf(street)).toEqual([]);
});
afterAll(() => street.close());

test('of applications for the same last piece one is taken', async () => {
  const orderId = await shipped(street, 1);
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => street.ask('aftersales', 'apply', claim(orderId))),
  );
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  for (const answer of answers.filter((one) => !one.ok)) {
    expect(answer).toMatchObject({ error: { code: 'BAD_INPUT', field: 'n' } });
  }
  expect(await street.all('aftersales')).toHaveLength(1);
});

test('the same request many times at once is one application, told to all', async () => {
  const orderId = await paid(street, 3);
  const as = { requestId: 'the-same-request' };
  const answers = await Promise.all(
    [1, 2, 3].map(() => street.done('aftersales', 'apply', claim(orderId), as)),
  );
  expect(new Set(answers.map((answer) => answer.afterSaleId)).size).toBe(1);
  expect((await street.read('orders', orderId)).lines[0]!.onAftersaleSkuCnt).toBe(1);
});

test('two agents accept at once: both hear yes, the money goes once', async () => {
  const orderId = await paid(street, 2);
  const afterSaleId = await applied(street, orderId, { n: 2 });
  const accept = (openid: string) =>
    street.ask('aftersales', 'accept', { shopId, afterSaleId, returnAddress: address }, { openid });
  const answers = await Promise.all([accept('answers-tea'), accept('ships-tea'), accept('owner-tea')]);
  expect(answers.every((answer) => answer.ok)).toBe(true);
  await street.calledBack();
  const { outTradeNo, price } = await street.read('orders', orderId);
  expect(await street.refundsOf(outTradeNo!)).toEqual(new Map([[afterSaleId, price.orderPrice]]));
  const { log } = await street.read('aftersales', afterSaleId);
  expect(log.map((entry) => entry.event)).toEqual(['apply', 'accept', 'refunded']);
});

test('one accepts while the other refuses: one of them is told that it was too late', async () => {
  const afterSaleId = await applied(street, await paid(street, 1));
  const [yes, no] = await Promise.all([
    street.ask('aftersales', 'accept', { shopId, afterSaleId, returnAddress: address }, agent),
    street.ask('aftersales', 'reject', { shopId, afterSaleId, text: '不符合' }, { openid: 'owner-tea' }),
  ]);
  expect([yes.ok, no.ok].filter(Boolean)).toHaveLength(1);
  await street.calledBack();
});

test('a refund’s call-backs change nothing the second time, nor one that WeChat never sent', async () => {
  const orderId = await paid(street, 2);
  const { outTradeNo } = await street.read('orders', orderId);
  const id = await applied(street, orderId, { n: 2 });
  const hear = () =>
    Promise.all(
      [1, 2, 3].map(() =>
        street.send(
          'payments',
          { returnCode: 'SUCCESS', outTradeNo, outRefundNo: id, refundStatus: 'SUCCESS' },
          { source: 'wx_paycallback', openid: undefined },
        ),
      ),
    );
  // Nobody has decided yet, and WeChat knows of no refund.
  await hear();
  expect((await street.read('aftersales', id)).status).toBe('MERCHANT_PROCESSING');
  await street.done('aftersales', 'accept', { shopId, afterSaleId: id, returnAddress: address }, agent);
  await street.calledBack();
  const before = await street.everything();
  for (const { envelope } of await hear()) expect(envelope).toEqual({ errcode: 0, errmsg: '' });
  expect(await street.everything()).toBe(before);
  expect((await street.read('stocks', 'green-100')).available).toBe(10);
});

test('a parcel and an application at once: no piece both leaves and goes back', async () => {
  for (let i = 0; i < 5; i++) {
    const orderId = await paid(street, 1);
    const [sent, asked] = await Promise.all([
      ship(street, orderId, undefined, String(i)).catch(() => null),
      street.ask('aftersales', 'apply', claim(orderId)),
    ]);
    expect(asked.ok).toBe(true);
    const [line] = (await street.read('orders', orderId)).lines;
    expect(line!.shippedCnt + (line!.heldBackCnt ?? 0)).toBe(1);
    expect(line!.shippedCnt).toBe(sent ? 1 : 0);
  }
});
