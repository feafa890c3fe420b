import type { Contracts, FunctionName } from '../../cloudfunctions/contracts';
import type { InputOf } from '../../cloudfunctions/platform/contract';
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
} from '../aftersales/street';
import { address, basket, green, line, mug } from '../orders/basket';
import { moveOn } from './ends';
import { comingBack, couponAndLimit, disputed, oneOrder, paidOrder, preparedOrder } from './goods';
import { closes, deducted, depositDue } from './scenarios/deposits';

/** What somebody does to an order or an after-sale. */
export interface Act<Made> {
  words: string;
  /** The function whose wire calls are counted. */
  fn: string;
  /** Never beside itself: the shopper pays on a sheet once. */
  once?: true;
  /** @returns what it was answered */
  run(street: Street, made: Made): Promise<object>;
}

/** A moment in which several may act on the same thing at once: shopper, shop, operator, WeChat, the clock. */
export interface Meeting<Made = unknown> {
  title: string;
  setup(street: Street): Promise<Made>;
  acts: readonly Act<Made>[];
}

/** Keeps what `setup` makes and what the acts take the same; nobody else need know it. */
const meeting = <Made>(one: Meeting<Made>): Meeting => one as Meeting;

type Caller = { openid: string };
const buyer: Caller = { openid: 'buyer' };

/** An action of somebody's; under one request id for all copies, so that those which go the same way are alike. */
const act = <Made, F extends FunctionName, A extends keyof Contracts[F] & string>(
  words: string,
  fn: F,
  action: A,
  { openid }: Caller,
  input: (made: Made) => InputOf<Contracts[F], A>,
): Act<Made> => ({
  words,
  fn,
  run: async (street, made) => {
    const requestId = `meeting-${words.replace(/\W/g, '-')}`;
    return street.ask(fn, action, input(made), { openid, requestId });
  },
});

const minute = 60_000;
const day = 24 * 60 * minute;

/** Nobody did anything for so long, and the clock comes. */
const after = (words: string, ms: number): Act<never> => ({
  words,
  fn: 'clock',
  run: (street) => {
    moveOn(street, ms);
    return street.tick();
  },
});

/** The shopper pays on the sheet that was open, and WeChat calls back. */
const money = (words: string): Act<{ sheet: string }> => ({
  words,
  fn: 'payments',
  once: true,
  async run({ cloud }, { sheet }) {
    const said = await cloud.pay.settle(sheet, 'SUCCESS');
    await cloud.pay.callBacks.landed();
    return said;
  },
});

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

const editor: Caller = { openid: 'edits-tea' };
const owner: Caller = { openid: 'owner-tea' };
const opener: Caller = { openid: 'opens-shops' };
const fine = { fen: 50_000, reason: '虚假发货' };

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

export const meetings: readonly Meeting[] = [
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
  meeting<{ shopId: string; sheet: string }>({
    title: 'a deposit that is to be paid',
    setup: async (street) => {
      const shopId = await depositDue(street);
      const { payment } = await street.done('deposits', 'pay', { shopId }, opener);
      return { shopId, sheet: payment!.outTradeNo };
    },
    acts: [
      act('it is to be paid again', 'deposits', 'pay', opener, ({ shopId }) => ({ shopId })),
      money('the sheet is paid'),
      act('the shop closes', 'shops', 'close', opener, ({ shopId }) => ({ shopId })),
      act('some is deducted', 'deposits', 'deduct', operator, ({ shopId }) => ({ ...fine, shopId })),
      after('ten minutes', 10 * minute),
    ],
  }),
  meeting<{ shopId: string; entryId: string }>({
    title: 'the deposit of a closed shop',
    setup: async (street) => {
      const made = await deducted(street);
      await closes(street, made.shopId);
      return made;
    },
    acts: [
      act('it is asked back', 'deposits', 'refund', opener, ({ shopId }) => ({ shopId })),
      act('it is asked back once more', 'deposits', 'refund', opener, ({ shopId }) => ({ shopId })),
      act('some is deducted', 'deposits', 'deduct', operator, ({ shopId }) => ({ ...fine, shopId })),
      act('the shop appeals', 'deposits', 'appeal', opener, (made) => ({
        ...made,
        text: '快递延误，有凭证',
      })),
      act('what was deducted is given back', 'deposits', 'giveBack', operator, (made) => ({
        ...made,
        reason: '凭证属实',
      })),
      act('the shop opens again', 'shops', 'open', opener, ({ shopId }) => ({ shopId })),
      after('ten minutes', 10 * minute),
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
