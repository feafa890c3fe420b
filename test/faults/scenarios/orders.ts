import { packer, type Street, shipped, shopId } from '../../aftersales/street';
import { launchBy, openShop, seen } from '../../insights/arrivals';
import { basket, green, mug } from '../../orders/basket';
import { couponAndLimit, oneOrder, orderAt, paidOrder, preparedOrder, two } from '../goods';
import { amissUnless, type ScenariosOf, scenario, scenarioOf } from '../scenario';

const parcel = { shopId, deliveryId: 'STO', waybillId: 'STO0000001' } as const;
const buyer = 'buyer';
const packs = packer.openid;

/** A parcel that left eight hours ago and was not asked about yet. */
async function onItsWay(street: Street): Promise<string> {
  const orderId = await shipped(street);
  street.cloud.clock.advance(8 * 60 * 60_000);
  await street.orders('track', { orderId });
  street.cloud.clock.advance(60 * 60_000);
  return orderId;
}

/** Once at the most, each line. */
async function collected(street: Street): Promise<string[]> {
  const tracks = await street.all('tracks');
  const lines = tracks.flatMap(({ events }) => events.map((event) => JSON.stringify(event)));
  return amissUnless(
    tracks.length === 1 && new Set(lines).size === lines.length,
    `${tracks.length} tracks, lines ${lines.join(' ')}`,
  );
}

export const scenarios: ScenariosOf<'orders'> = {
  quote: [
    scenario({
      title: 'a visitor’s basket',
      setup: (street) => openShop(street, 'buyer', launchBy(1008)),
      input: () => ({ lines: two() }),
      openid: 'buyer',
      end: async (street) => {
        const { total } = await seen(street);
        return amissUnless(total.visits === 1 && total.carts <= 1, JSON.stringify(total));
      },
    }),
  ],
  place: [
    scenarioOf(
      'orders',
      'place',
    )({
      title: 'one line',
      setup: async () => null,
      input: () => basket(green()),
      openid: buyer,
      end: async (street) => {
        const orders = await street.all('orders');
        return amissUnless(orders.length === 1, `${orders.length} orders`);
      },
    }),
    scenarioOf(
      'orders',
      'place',
    )({
      title: 'goods of two shops',
      setup: async () => null,
      input: () => basket(...two(), mug()),
      openid: buyer,
      end: async (street) => {
        const orders = await street.all('orders');
        return amissUnless(orders.length === 2, `${orders.length} orders`);
      },
    }),
    scenarioOf(
      'orders',
      'place',
    )({
      title: 'with a coupon and a purchase limit',
      setup: couponAndLimit,
      input: (tea) => ({ ...basket(...two()), coupons: { tea } }),
      openid: buyer,
      end: async (street) => {
        const [order] = await street.all('orders');
        return amissUnless(order?.coupon !== undefined, 'no order with the coupon');
      },
    }),
  ],
  pay: [
    scenarioOf(
      'orders',
      'pay',
    )({
      title: 'preparing a payment',
      mayDiffer: { params: 'WeChat draws a sheet for each' },
      setup: oneOrder,
      input: (orderId) => ({ orderIds: [orderId] }),
      openid: buyer,
      end: async (street) => {
        const n = street.cloud.pay.orders().length;
        return amissUnless(n === 1, `${n} payments at WeChat`);
      },
    }),
    scenario<string[]>({
      title: 'two orders of one merchant, prepared apart before',
      mayDiffer: { params: 'WeChat draws a sheet for each' },
      setup: async (street) => [await preparedOrder(street), await oneOrder(street)],
      input: (orderIds) => ({ orderIds }),
      openid: buyer,
      end: async (street) => {
        const open = street.cloud.pay.orders().filter((order) => order.state === 'NOTPAY');
        return amissUnless(open.length === 0, `${open.length} sheets still open`);
      },
    }),
  ],
  cancel: [
    scenarioOf(
      'orders',
      'cancel',
    )({
      title: 'an order with an open pay sheet',
      setup: preparedOrder,
      input: (orderId) => ({ orderId }),
      openid: buyer,
      end: (street, orderId) => orderAt(street, orderId, 250),
    }),
    scenario<string>({
      title: 'an order with a coupon and a purchase limit',
      setup: async (street) => {
        const tea = await couponAndLimit(street);
        const { orders } = await street.orders('place', { ...basket(...two()), coupons: { tea } });
        return orders[0]!.orderId;
      },
      input: (orderId) => ({ orderId }),
      openid: buyer,
      end: (street, orderId) => orderAt(street, orderId, 250),
    }),
  ],
  confirm: [
    scenarioOf(
      'orders',
      'confirm',
    )({
      title: 'the buyer has got it',
      setup: async (street) => {
        const orderId = await paidOrder(street);
        await street.orders('ship', { ...parcel, orderId }, packer);
        return orderId;
      },
      input: (orderId) => ({ orderId }),
      openid: buyer,
      end: (street, orderId) => orderAt(street, orderId, 100),
    }),
  ],
  changeAddress: [
    scenarioOf(
      'orders',
      'changeAddress',
    )({
      title: 'before it ships',
      setup: paidOrder,
      input: (orderId) => ({ orderId, address: { ...basket(green()).address, detailInfo: '别处' } }),
      openid: buyer,
      end: async (street, orderId) => {
        const { address } = await street.read('orders', orderId);
        return amissUnless(address.detailInfo === '别处', `sent to ${address.detailInfo}`);
      },
    }),
  ],
  changePrice: [
    scenarioOf(
      'orders',
      'changePrice',
    )({
      title: 'downwards, with an open pay sheet',
      setup: preparedOrder,
      input: (orderId) => ({ shopId, orderId, downFen: 300 }),
      openid: packs,
      end: async (street, orderId) => {
        const { price } = await street.read('orders', orderId);
        const wanted = 4500 + 3900 + price.freight - 300;
        return amissUnless(price.orderPrice === wanted, `costs ${price.orderPrice}, not ${wanted}`);
      },
    }),
  ],
  ship: [
    scenarioOf(
      'orders',
      'ship',
    )({
      title: 'a parcel with all',
      setup: paidOrder,
      input: (orderId) => ({ ...parcel, orderId }),
      openid: packs,
      end: (street, orderId) => orderAt(street, orderId, 30),
    }),
    scenario<string>({
      title: 'one line of two',
      setup: paidOrder,
      input: (orderId) => ({ ...parcel, orderId, items: [{ lineNo: 1, n: 1 }] }),
      openid: packs,
      end: async (street, orderId) => {
        const { lines } = await street.read('orders', orderId);
        return amissUnless(lines[0]!.shippedCnt === 1, `${lines[0]!.shippedCnt} pieces left`);
      },
    }),
  ],
  track: [
    scenarioOf(
      'orders',
      'track',
    )({
      title: 'a parcel on its way',
      mayDiffer: { parcels: 'the other is asking the carrier' },
      setup: onItsWay,
      input: (orderId) => ({ orderId }),
      openid: buyer,
      end: collected,
    }),
  ],
  trackForShop: [
    scenarioOf(
      'orders',
      'trackForShop',
    )({
      title: 'a parcel on its way',
      mayDiffer: { parcels: 'the other is asking the carrier' },
      setup: onItsWay,
      input: (orderId) => ({ shopId, orderId }),
      openid: packs,
      end: collected,
    }),
  ],
};
