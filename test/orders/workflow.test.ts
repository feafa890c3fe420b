import { PAY_WORKFLOW } from '../../local/wechat/pay-workflow';
import { agent, applied, type Street, streetOf } from '../aftersales/street';
import { basket, green, line } from './basket';
import { openTestCloud } from './cloud';
import { faultsOf } from './invariants';

const minute = 60_000;
let street: Street;
/** Goods whose category cloudPay may not take money for, in a shop whose operator set up the workflow. */
async function opened(workflow = PAY_WORKFLOW): Promise<void> {
  street = streetOf(await openTestCloud({ env: { PAY_WORKFLOW_ID: workflow } }));
  const change = { $set: { categoryPath: ['服饰', '女装'] } };
  await street.store.update({ collection: 'products', filter: { _id: 'green' }, change });
}
afterEach(() => street.close());

async function placed(...lines: ReturnType<typeof line>[]): Promise<string> {
  return (await street.orders('place', basket(...lines))).orders[0]!.orderId;
}

test('goods that cloudPay may not sell are paid by the workflow, closed and refunded by it', async () => {
  await opened();
  const orderId = await placed(green(2));
  expect(await street.read('orders', orderId)).toMatchObject({ payRoute: 'workflow' });
  const { payment } = await street.orders('pay', { orderIds: [orderId] });
  expect(payment!.params).toMatchObject({ package: expect.stringMatching(/^prepay_id=/) });
  expect(await street.read('payments', payment!.outTradeNo)).toMatchObject({ route: 'workflow' });
  expect(await street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS')).toEqual({});
  // Nobody calls back: the clock asks.
  expect(await street.read('orders', orderId)).toMatchObject({ status: 10 });
  street.cloud.clock.advance(minute);
  await street.tick();
  expect(await street.read('orders', orderId)).toMatchObject({ status: 20 });
  expect(await faultsOf(street)).toEqual([]);
});

test('asked to pay what is paid already, the money is found', async () => {
  await opened();
  const orderId = await placed(green());
  const { payment } = await street.orders('pay', { orderIds: [orderId] });
  await street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS');
  expect(await street.orders('pay', { orderIds: [orderId] })).toEqual({ payment: null, remaining: [] });
  expect(await street.read('orders', orderId)).toMatchObject({ status: 20 });
});

test('an unpaid one is closed at the workflow before it is given up, and late money goes back through it', async () => {
  await opened();
  const first = await placed(green());
  const { payment } = await street.orders('pay', { orderIds: [first] });
  await street.orders('cancel', { orderId: first });
  expect(await street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS')).toEqual({ error: 'ORDERCLOSED' });

  const second = await placed(green());
  const late = (await street.orders('pay', { orderIds: [second] })).payment!;
  await street.cloud.pay.settle(late.outTradeNo, 'SUCCESS');
  const change = { $set: { status: 250, dueAt: null, stockDue: 'release' } };
  await street.store.update({ collection: 'orders', filter: { _id: second }, change });
  street.cloud.clock.advance(minute);
  await street.tick();
  await street.tick();
  expect(await street.read('payments', late.outTradeNo)).toMatchObject({
    state: 'refunded',
    refundFee: 5300,
  });
  expect(street.cloud.pay.find(late.outTradeNo)).toMatchObject({ state: 'REFUND' });
});

test('an after-sale’s refund goes the way the money came', async () => {
  await opened();
  const orderId = await placed(green(2));
  const { payment } = await street.orders('pay', { orderIds: [orderId] });
  await street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS');
  await street.orders('pay', { orderIds: [orderId] });
  const afterSaleId = await applied(street, orderId, { n: 2 });
  await street.done('aftersales', 'accept', { shopId: 'tea', afterSaleId }, agent);
  for (let i = 0; i < 8; i++) {
    street.cloud.clock.advance(11 * minute);
    await street.tick();
  }
  expect(await street.read('aftersales', afterSaleId)).toMatchObject({ status: 'MERCHANT_REFUND_SUCCESS' });
  expect(await street.read('orders', orderId)).toMatchObject({ status: 200 });
});

test('other goods stay with cloudPay, and a mixed basket is one order of the workflow', async () => {
  await opened();
  const plain = await placed(line('black', 'black-100'));
  expect((await street.read('orders', plain)).payRoute).toBeUndefined();
  const mixed = await placed(green(), line('black', 'black-100'));
  expect(await street.read('orders', mixed)).toMatchObject({ payRoute: 'workflow' });
});

test('a workflow that is named and not there refuses plainly, and nothing is lost', async () => {
  await opened('not-deployed');
  const orderId = await placed(green());
  expect(await street.asked('pay', { orderIds: [orderId] })).toMatchObject({ ok: false });
  street.cloud.clock.advance(31 * minute);
  await street.tick();
  expect(await faultsOf(street)).toEqual([]);
});
