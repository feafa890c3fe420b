import { address, basket, green, launch, line, payFor, placed } from './basket';
import { openTestCloud, type TestCloud } from './cloud';

let street: TestCloud;
let mine: string;
beforeAll(async () => {
  street = await openTestCloud();
  [mine = ''] = await placed(street, [green()]);
});
afterAll(() => street.close());

/** What was refused changed nothing and left a line in the log. */
async function refusedWith(action: string, input: unknown, code: string, field: string, as = 'buyer') {
  const before = await street.everything();
  const event = { action, input, requestId: `refused-${Math.random().toString(36).slice(2)}` };
  const { envelope } = await street.send('orders', event, { openid: as });
  expect(envelope).toMatchObject({ ok: false, error: { code, field } });
  expect(await street.everything()).toBe(before);
  const said = street.cloud.journal.lines(1000).filter((l) => l.text.includes('"refused"'));
  expect(said.some((l) => l.text.includes(`"code":"${code}"`) && l.text.includes(`"field":"${field}"`))).toBe(
    true,
  );
}

const place = (lines: unknown, more: object = {}) => ({ lines, address, launch, ...more });
const of = (more: object) => [{ productId: 'green', skuId: 'green-100', n: 1, ...more }];

test.each([
  ['no such action', 'steal', {}, 'UNKNOWN_ACTION', 'action'],
  ['a name of every object', 'constructor', {}, 'UNKNOWN_ACTION', 'action'],
  ['wrong type', 'place', place('green'), 'BAD_INPUT', 'lines'],
  ['no lines', 'place', place([]), 'BAD_INPUT', 'lines'],
  ['a missing field', 'place', { lines: of({}), launch }, 'BAD_INPUT', 'address'],
  ['quantity 0', 'place', place(of({ n: 0 })), 'BAD_INPUT', 'lines.0.n'],
  ['quantity -1', 'place', place(of({ n: -1 })), 'BAD_INPUT', 'lines.0.n'],
  ['quantity 1e9', 'place', place(of({ n: 1e9 })), 'BAD_INPUT', 'lines.0.n'],
  ['quantity 1.5', 'place', place(of({ n: 1.5 })), 'BAD_INPUT', 'lines.0.n'],
  [
    'two lines that are too many together',
    'quote',
    { lines: [...of({ n: 999 }), ...of({})] },
    'BAD_INPUT',
    'lines.0.n',
  ],
  ['a price from the client', 'place', place(of({ price: 1 })), 'BAD_INPUT', 'lines.0.price'],
  ['a total from the client', 'place', place(of({}), { totalPrice: 1 }), 'BAD_INPUT', 'totalPrice'],
  [
    'a product that is not there',
    'place',
    place([line('nothing', 'green-100')]),
    'NOT_FOUND',
    'lines.0.productId',
  ],
  ['an unlisted product', 'place', place([line('gone', 'gone-1')]), 'UNLISTED', 'lines.0.productId'],
  [
    'a SKU of another product',
    'place',
    place([...of({}), line('green', 'mug-white')]),
    'SKU_MISMATCH',
    'lines.1.skuId',
  ],
  ['a shop that closes', 'place', place([line('old', 'old-1')]), 'SHOP_CLOSED', 'lines.0.productId'],
  [
    'an area not served',
    'place',
    place(of({}), { address: { ...address, provinceName: '西藏自治区' } }),
    'NOT_DELIVERABLE',
    'address.provinceName',
  ],
  ['an old quote', 'place', place(of({}), { quoteKey: 'old' }), 'PRICE_CHANGED', 'quoteKey'],
  ['an order id that is none', 'get', { orderId: '$ne' }, 'BAD_INPUT', 'orderId'],
  ['an operator for an id', 'get', { orderId: { $ne: null } }, 'BAD_INPUT', 'orderId'],
  ['somebody’s shop', 'board', { shopId: 'tea' }, 'FORBIDDEN', 'shopId'],
] as const)('%s is refused', async (_what, action, input, code, field) => {
  await refusedWith(action, input, code, field);
});

test.each(['get', 'cancel', 'confirm'])('another shopper’s order cannot be reached by %s', async (action) => {
  await refusedWith(action, { orderId: mine }, 'NOT_FOUND', 'orderId', 'somebody-else');
});

test('another shopper’s order cannot be paid', async () => {
  await refusedWith('pay', { orderIds: [mine] }, 'NOT_FOUND', 'orderIds.0', 'somebody-else');
});

test('another shop’s order cannot be seen or shipped, nor by who may not ship', async () => {
  const parcel = { shopId: 'cup', orderId: mine, deliveryId: 'SF', waybillId: 'SF12345678' };
  await refusedWith('shopOrder', { shopId: 'cup', orderId: mine }, 'NOT_FOUND', 'orderId', 'owner-cup');
  await refusedWith('ship', parcel, 'NOT_FOUND', 'orderId', 'owner-cup');
  await refusedWith('ship', { ...parcel, shopId: 'tea' }, 'FORBIDDEN', 'shopId', 'answers-tea');
  await refusedWith('ship', { ...parcel, shopId: 'tea' }, 'WRONG_STATE', 'orderId', 'ships-tea');
});

test('a write without a request id is refused', async () => {
  const before = await street.everything();
  const { envelope } = await street.send('orders', { action: 'place', input: basket(green()) });
  expect(envelope).toMatchObject({ error: { code: 'BAD_INPUT', field: 'requestId' } });
  expect(await street.everything()).toBe(before);
});

test('ten megabytes do not reach the function', async () => {
  const before = await street.everything();
  const big = { action: 'place', input: { lines: 'x'.repeat(10_000_000) } };
  await expect(street.send('orders', big)).rejects.toThrow('exceeds');
  expect(await street.everything()).toBe(before);
});

test('stock that ran out between quote and place is told with what is left', async () => {
  const lines = [line('black', 'black-100'), line('green', 'green-250')];
  const quote = await street.orders('quote', { lines });
  expect(quote.shops[0]!.lines.every((l) => l.problem === null)).toBe(true);
  await placed(street, [line('green', 'green-250')], 'a-faster-one');
  const black = await street.read('stocks', 'black-100');
  const answer = await street.asked('place', { ...basket(...lines), quoteKey: quote.quoteKey });
  expect(answer).toMatchObject({
    error: { code: 'SOLD_OUT', field: 'lines.1.skuId', details: { available: 0 } },
  });
  // What the first line had locked came back.
  expect(await street.read('stocks', 'black-100')).toMatchObject({
    available: black.available,
    locked: black.locked,
  });
  expect((await street.orders('list', {})).orders).toHaveLength(1);
});

test.each([
  ['a client', 'wx_client'],
  ['a client by way of another function', 'wx_client,scf'],
  ['a name that only starts alike', 'wx_paycallback,scf'],
])('a pay call-back forged by %s is refused', async (_who, source) => {
  const { payment } = await street.orders('pay', { orderIds: [mine] });
  const event = { returnCode: 'SUCCESS', resultCode: 'SUCCESS', outTradeNo: payment!.outTradeNo };
  const before = await street.everything();
  const { envelope } = await street.send(
    'payments',
    { ...event, action: 'callback', input: event },
    { source },
  );
  expect(envelope).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  expect(await street.everything()).toBe(before);
});

describe('a call-back in WeChat’s name', () => {
  const fromWeChat = { source: 'wx_paycallback', openid: undefined };

  test('is not believed while WeChat itself says nothing was paid', async () => {
    const { payment } = await street.orders('pay', { orderIds: [mine] });
    const event = { returnCode: 'SUCCESS', resultCode: 'SUCCESS', outTradeNo: payment!.outTradeNo };
    const before = await street.everything();
    const { envelope } = await street.send('payments', { ...event, totalFee: payment!.totalFee }, fromWeChat);
    expect(envelope).toEqual({ errcode: 1, errmsg: 'PAYMENT_REFUSED' });
    expect(await street.everything()).toBe(before);
  });

  test('about a payment nobody made changes nothing', async () => {
    const { envelope } = await street.send('payments', { outTradeNo: 'p-unknown' }, fromWeChat);
    expect(envelope).toEqual({ errcode: 1, errmsg: 'NOT_FOUND' });
  });

  test.each([
    ['amount', { totalFee: 1 }],
    ['merchant number', { subMchId: 'mch-of-somebody' }],
  ])('is not believed when the %s is another', async (_what, wrong) => {
    const [orderId = ''] = await placed(street, [line('mug', 'mug-white')]);
    const { payment } = await street.orders('pay', { orderIds: [orderId] });
    const outTradeNo = payment!.outTradeNo;
    const kept = await street.read('payments', outTradeNo);
    await street.store.update({
      collection: 'payments',
      filter: { _id: outTradeNo },
      change: { $set: { totalFee: 'totalFee' in wrong ? wrong.totalFee : kept.totalFee } },
    });
    if ('subMchId' in wrong) {
      await street.store.update({
        collection: 'payments',
        filter: { _id: outTradeNo },
        change: { $set: { subMchId: wrong.subMchId } },
      });
    }
    await street.cloud.pay.settle(outTradeNo, 'SUCCESS');
    expect((await street.read('orders', orderId)).status).toBe(10);
    expect((await street.read('payments', outTradeNo)).state).toBe('open');
    const incidents = (await street.all('incidents')).filter((one) => one.facts.outTradeNo === outTradeNo);
    // Under another merchant number WeChat knows no such payment: there is nothing to report.
    const kinds = 'totalFee' in wrong ? [{ kind: 'paymentAmount', state: 'open' }] : [];
    expect(incidents).toMatchObject(kinds);
  });

  test('twice changes nothing the second time', async () => {
    const [orderId = ''] = await placed(street, [line('mug', 'mug-white')]);
    const outTradeNo = await payFor(street, [orderId], 'DUPLICATE');
    expect((await street.read('orders', orderId)).status).toBe(20);
    const before = await street.everything();
    const { envelope } = await street.send('payments', { outTradeNo }, fromWeChat);
    expect(envelope).toEqual({ errcode: 0, errmsg: '' });
    expect(await street.everything()).toBe(before);
  });
});
