import {
  agent,
  applied,
  claim,
  operator,
  packer,
  paid,
  type Street,
  shipped,
  shopId,
} from '../../aftersales/street';
import { address, basket, green, line, mug } from '../../orders/basket';
import { comingBack, couponAndLimit, disputed, oneOrder, paidOrder, preparedOrder } from '../goods';
import { act, after, day, type Meeting, meeting, minute, money } from './meeting';

const buyer = { openid: 'buyer' };

interface Unpaid {
  order: string;
  /** Another order of the same shop. */
  other: string;
  sheet: string;
}

async function unpaid(street: Street): Promise<Unpaid> {
  const order = await preparedOrder(street);
  const other = await oneOrder(street);
  return { order, other, sheet: (await street.read('orders', order)).outTradeNo! };
}

const elsewhere = { ...address, detailInfo: '别处' };
const sent = { shopId, deliveryId: 'STO' } as const;

const editor = { openid: 'edits-tea' };
const owner = { openid: 'owner-tea' };

/** Three pieces, and a coupon that two orders of the shopper name. */
async function threeLeft(street: Street): Promise<string> {
  const coupon = await couponAndLimit(street);
  await street.done(
    'stock',
    'adjust',
    { shopId, skuId: 'green-100', diffType: 3, n: 3, reason: '盘点' },
    packer,
  );
  return coupon;
}

/** In the life of goods, an order, an after-sale. */
export const tradeMeetings: readonly Meeting[] = [
  meeting<string>({
    title: 'three pieces that several want',
    setup: threeLeft,
    acts: [
      act('two are bought', 'orders', 'place', buyer, (tea) => ({ ...basket(green(2)), coupons: { tea } })),
      act('one is bought by the same coupon', 'orders', 'place', buyer, (tea) => ({
        ...basket(green(), line('black', 'black-100')),
        coupons: { tea },
      })),
      act('another buys two', 'orders', 'place', { openid: 'another' }, () => basket(green(2), mug())),
      act('two are gone', 'stock', 'adjust', packer, () => ({
        shopId,
        skuId: 'green-100',
        diffType: 2 as const,
        n: 2,
        reason: '破损',
      })),
      act('one is counted', 'stock', 'adjust', packer, () => ({
        shopId,
        skuId: 'green-100',
        diffType: 3 as const,
        n: 1,
        reason: '盘点',
      })),
      act('it is taken off the shelf', 'catalog', 'unlist', editor, () => ({ shopId, productId: 'green' })),
      act('the shop closes', 'shops', 'close', owner, () => ({ shopId })),
      after('half an hour', 31 * minute),
    ],
  }),
  meeting<Unpaid>({
    title: 'an order with an open sheet, and another',
    setup: unpaid,
    acts: [
      act('the one is to be paid', 'orders', 'pay', buyer, ({ order }) => ({ orderIds: [order] })),
      act('both are to be paid', 'orders', 'pay', buyer, ({ order, other }) => ({
        orderIds: [other, order],
      })),
      money('the sheet is paid'),
      act('it is cancelled', 'orders', 'cancel', buyer, ({ order }) => ({ orderId: order })),
      act('the other is cancelled', 'orders', 'cancel', buyer, ({ other }) => ({ orderId: other })),
      act('three yuan off', 'orders', 'changePrice', packer, ({ order }) => ({
        shopId,
        orderId: order,
        downFen: 300,
      })),
      act('four yuan off', 'orders', 'changePrice', packer, ({ order }) => ({
        shopId,
        orderId: order,
        downFen: 400,
      })),
      act('it goes elsewhere', 'orders', 'changeAddress', buyer, ({ order }) => ({
        orderId: order,
        address: elsewhere,
      })),
      after('half an hour', 31 * minute),
    ],
  }),
  meeting<string>({
    title: 'a paid order',
    setup: paidOrder,
    acts: [
      act('all is sent', 'orders', 'ship', packer, (orderId) => ({
        ...sent,
        orderId,
        waybillId: 'STO0000001',
      })),
      act('all is sent otherwise', 'orders', 'ship', packer, (orderId) => ({
        ...sent,
        orderId,
        waybillId: 'STO0000002',
      })),
      act('one line is sent', 'orders', 'ship', packer, (orderId) => ({
        ...sent,
        orderId,
        waybillId: 'STO0000003',
        items: [{ lineNo: 1, n: 1 }],
      })),
      act('it goes elsewhere', 'orders', 'changeAddress', buyer, (orderId) => ({
        orderId,
        address: elsewhere,
      })),
      act('money back for a line', 'aftersales', 'apply', buyer, (orderId) => claim(orderId)),
      act('money back once more', 'aftersales', 'apply', buyer, (orderId) =>
        claim(orderId, { reason: 'OTHERS' }),
      ),
      act('it is cancelled', 'orders', 'cancel', buyer, (orderId) => ({ orderId })),
    ],
  }),
  meeting<string>({
    title: 'an order that was sent',
    setup: (street) => shipped(street),
    acts: [
      act('it is there', 'orders', 'confirm', buyer, (orderId) => ({ orderId })),
      act('money back', 'aftersales', 'apply', buyer, (orderId) => claim(orderId)),
      act('a return', 'aftersales', 'apply', buyer, (orderId) => claim(orderId, { n: 2, type: 'RETURN' })),
      after('ten days', 10 * day + minute),
    ],
  }),
  meeting<{ order: string; id: string }>({
    title: 'money asked back before it is sent',
    setup: async (street) => {
      const order = await paid(street, 2, 1);
      return { order, id: await applied(street, order, { n: 2 }) };
    },
    acts: [
      act('the shop agrees', 'aftersales', 'accept', agent, ({ id }) => ({ shopId, afterSaleId: id })),
      act('the shop refuses', 'aftersales', 'reject', agent, ({ id }) => ({
        shopId,
        afterSaleId: id,
        text: '已打包',
      })),
      act('it is taken back', 'aftersales', 'cancel', buyer, ({ id }) => ({ afterSaleId: id })),
      act('all is sent', 'orders', 'ship', packer, ({ order }) => ({
        ...sent,
        orderId: order,
        waybillId: 'STO0000001',
      })),
      act('the rest is asked for', 'aftersales', 'apply', buyer, ({ order }) => claim(order, { lineNo: 2 })),
      after('a week', 7 * day + minute),
    ],
  }),
  meeting<{ order: string; id: string }>({
    title: 'goods on their way back',
    setup: async (street) => {
      const id = await comingBack(street);
      return { order: (await street.read('aftersales', id)).orderId, id };
    },
    acts: [
      act('they are there', 'aftersales', 'confirmReceipt', agent, ({ id }) => ({ shopId, afterSaleId: id })),
      act('they are refused', 'aftersales', 'reject', agent, ({ id }) => ({
        shopId,
        afterSaleId: id,
        text: '少了一件',
      })),
      act('it is taken back', 'aftersales', 'cancel', buyer, ({ id }) => ({ afterSaleId: id })),
      act('the order is there', 'orders', 'confirm', buyer, ({ order }) => ({ orderId: order })),
      after('two weeks', 14 * day + minute),
    ],
  }),
  meeting<{ order: string; id: string }>({
    title: 'a refusal that the operator is asked about',
    setup: async (street) => {
      const order = await shipped(street);
      return { order, id: await disputed(street, await applied(street, order)) };
    },
    acts: [
      act('the operator gives it back', 'desk', 'decide', operator, ({ id }) => ({
        itemId: `afterSale~${id}`,
        decision: 'refund',
        reason: '证据充分',
      })),
      act('the operator leaves it', 'desk', 'decide', operator, ({ id }) => ({
        itemId: `afterSale~${id}`,
        decision: 'merchant',
        reason: '证据不足',
      })),
      act('it is taken back', 'aftersales', 'cancel', buyer, ({ id }) => ({ afterSaleId: id })),
      act('the order is there', 'orders', 'confirm', buyer, ({ order }) => ({ orderId: order })),
      after('two weeks', 14 * day + minute),
    ],
  }),
];
