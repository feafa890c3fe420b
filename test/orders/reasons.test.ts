import { green, payFor, placed } from './basket';
import { type FreshCloud, openFreshCloud } from './fresh';

let street: FreshCloud;
beforeAll(async () => {
  street = await openFreshCloud();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

test('why a price was lowered is kept, and told to both sides', async () => {
  const [orderId] = await placed(street, [green(2)]);
  const lower = { shopId: 'tea', orderId: orderId!, downFen: 300, reason: ' 老客人 ' };
  await street.orders('changePrice', lower, { openid: 'ships-tea' });
  await street.orders('changePrice', { ...lower, downFen: 500, reason: '' }, { openid: 'ships-tea' });
  const wanted = [
    { downFen: 300, orderPrice: 9600, reason: '老客人' },
    { downFen: 500, orderPrice: 9400, reason: '' },
  ];
  expect((await street.orders('get', { orderId: orderId! })).priceChanges).toMatchObject(wanted);
  const shop = await street.orders(
    'shopOrder',
    { shopId: 'tea', orderId: orderId! },
    { openid: 'ships-tea' },
  );
  expect(shop.priceChanges).toMatchObject(wanted);
});

test('an incident that was closed and is back is opened again', async () => {
  const [orderId] = await placed(street, [green()]);
  const outTradeNo = await payFor(street, [orderId!], 'SILENT');
  const change = { $set: { totalFee: 1 } };
  await street.store.update({ collection: 'payments', filter: { _id: outTradeNo }, change });
  const told = () => street.send('payments', { outTradeNo }, { source: 'wx_paycallback', openid: undefined });
  await told();
  const [incident] = await street.all('incidents');
  expect(incident).toMatchObject({ kind: 'paymentAmount', state: 'open' });
  await told();
  expect((await street.all('incidents'))[0]).toEqual(incident);
  const closed = { $set: { state: 'closed' } };
  await street.store.update({ collection: 'incidents', filter: {}, change: closed });
  street.cloud.clock.advance(1000);
  await told();
  const all = await street.all('incidents');
  expect(all).toHaveLength(1);
  expect(all[0]).toMatchObject({ state: 'open' });
  expect(all[0]!.at).toBeGreaterThan(incident!.at);
});
