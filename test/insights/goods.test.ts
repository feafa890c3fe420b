import { agent, applied, type FreshStreet, openFreshStreet, shopId } from '../aftersales/street';
import { line, payFor, placed } from '../orders/basket';

const day = 86_400_000;
const minute = 60_000;
let street: FreshStreet;
beforeAll(async () => {
  street = await openFreshStreet();
});
beforeEach(() => street.fresh());
afterAll(() => street.close());

const sold = (more: { productId?: string } = {}) =>
  street.done('insights', 'goods', { shopId, days: 7, ...more }, { openid: 'owner-tea' });
const bought = async (...lines: Parameters<typeof placed>[1]) => {
  const [orderId = ''] = await placed(street, lines);
  await payFor(street, [orderId]);
  await street.tick();
  return street.read('orders', orderId);
};
const paidFor = ({ lines }: Awaited<ReturnType<typeof bought>>) => lines.map(({ realPrice }) => realPrice);

test('says by product and day what was sold, the most first, each product with its name', async () => {
  const first = await bought(line('green', 'green-100', 2), line('black', 'black-100'));
  street.cloud.clock.advance(day);
  const second = await bought(line('green', 'green-100'));
  const [green = 0, black = 0] = paidFor(first);
  const [later = 0] = paidFor(second);
  const found = await sold();
  expect(found.goods).toEqual([
    {
      productId: 'green',
      title: '货 green',
      thumb: expect.any(String),
      orders: 2,
      pieces: 3,
      salesFen: green + later,
    },
    {
      productId: 'black',
      title: '货 black',
      thumb: expect.any(String),
      orders: 1,
      pieces: 1,
      salesFen: black,
    },
  ]);
  expect([found.sold, found.total]).toEqual([2, { orders: 3, pieces: 4, salesFen: green + black + later }]);
  expect(found.days.slice(-3).map(({ pieces, salesFen }) => [pieces, salesFen])).toEqual([
    [0, 0],
    [3, green + black],
    [1, later],
  ]);
  const ofBlack = await sold({ productId: 'black' });
  expect(ofBlack.days.slice(-2).map(({ pieces }) => pieces)).toEqual([1, 0]);
  expect(ofBlack.goods).toEqual(found.goods);
});

test('counts no more what went back whole', async () => {
  const { _id } = await bought(line('green', 'green-100', 2));
  const afterSaleId = await applied(street, _id, { lineNo: 1, n: 2, type: 'REFUND' });
  await street.done('aftersales', 'accept', { shopId, afterSaleId }, agent);
  await street.calledBack();
  for (let i = 0; i < 3; i++) {
    street.cloud.clock.advance(2 * minute);
    await street.tick();
  }
  expect(await sold()).toMatchObject({ total: { orders: 0, pieces: 0, salesFen: 0 }, goods: [], sold: 0 });
});

test('is for who runs the shop alone', async () => {
  const asked = { action: 'goods', input: { shopId } };
  for (const openid of ['buyer', 'ships-tea', 'owner-cup']) {
    const { envelope } = await street.send('insights', asked, { openid });
    expect(envelope).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  }
});
