import { agent, applied, claim, paid, parcel, type Street, shipped, shopId } from '../../aftersales/street';
import { address } from '../../orders/basket';
import { taken } from '../../pictures/street';
import { afterSaleAt, comingBack } from '../goods';
import { amissUnless, type ScenariosOf, scenario, scenarioOf } from '../scenario';

const buyer = 'buyer';
const answers = agent.openid;

async function oneApplication(street: Street): Promise<string[]> {
  const n = (await street.all('aftersales')).length;
  return amissUnless(n === 1, `${n} applications`);
}

const exchange = { deliveryId: 'SF', waybillId: 'SF00000077' } as const;

export const scenarios: ScenariosOf<'aftersales'> = {
  apply: [
    scenarioOf(
      'aftersales',
      'apply',
    )({
      title: 'the pieces and the application, or neither',
      setup: (street) => paid(street, 2),
      input: (orderId) => claim(orderId),
      openid: buyer,
      end: oneApplication,
    }),
    scenario<{ orderId: string; pictures: string[] }>({
      title: 'with words and a picture',
      setup: async (street) => ({ orderId: await paid(street, 2), pictures: [await taken(street)] }),
      input: ({ orderId, pictures }) => claim(orderId, { text: '杯口有一道裂', pictures }),
      openid: buyer,
      end: async (street, { pictures: [picture = ''] }) => [
        ...(await oneApplication(street)),
        ...amissUnless((await street.read('pictures', picture)).orphanAt === null, 'the picture will go'),
      ],
    }),
  ],
  cancel: [
    scenarioOf(
      'aftersales',
      'cancel',
    )({
      title: 'taken back after shipping',
      setup: async (street) => applied(street, await shipped(street)),
      input: (afterSaleId) => ({ afterSaleId }),
      openid: buyer,
      end: (street, id) => afterSaleAt(street, id, 'USER_CANCELD'),
    }),
  ],
  shipBack: [
    scenarioOf(
      'aftersales',
      'shipBack',
    )({
      title: 'a return leaves',
      setup: async (street) => {
        const afterSaleId = await applied(street, await shipped(street), { type: 'RETURN' });
        await street.done('aftersales', 'accept', { shopId, afterSaleId, returnAddress: address }, agent);
        return afterSaleId;
      },
      input: (afterSaleId) => ({ afterSaleId, ...parcel }),
      openid: buyer,
      end: (street, id) => afterSaleAt(street, id, 'MERCHANT_WAIT_RECEIPT'),
    }),
  ],
  confirm: [
    scenarioOf(
      'aftersales',
      'confirm',
    )({
      title: 'what came in exchange',
      setup: async (street) => {
        const afterSaleId = await comingBack(street, 'EXCHANGE');
        await street.done('aftersales', 'confirmReceipt', { shopId, afterSaleId, ...exchange }, agent);
        return afterSaleId;
      },
      input: (afterSaleId) => ({ afterSaleId }),
      openid: buyer,
      end: (street, id) => afterSaleAt(street, id, 'MERCHANT_EXCHANGE_SUCCESS'),
    }),
  ],
  escalate: [
    scenarioOf(
      'aftersales',
      'escalate',
    )({
      title: 'a rejection goes to the desk',
      setup: async (street) => {
        const afterSaleId = await applied(street, await shipped(street));
        await street.done('aftersales', 'reject', { shopId, afterSaleId, text: '不符合' }, agent);
        return afterSaleId;
      },
      input: (afterSaleId) => ({ afterSaleId, text: '不同意' }),
      openid: buyer,
      end: async (street, id) => {
        const item = await street.read('desk_items', `afterSale~${id}`);
        return amissUnless(item.state === 'open', `on the desk as ${item.state}`);
      },
    }),
  ],
  accept: [
    scenarioOf(
      'aftersales',
      'accept',
    )({
      title: 'money for goods that did not leave',
      mayDiffer: { status: 'WeChat pays back meanwhile' },
      setup: async (street) => applied(street, await paid(street, 2), { n: 2 }),
      input: (afterSaleId) => ({ shopId, afterSaleId }),
      openid: answers,
      end: (street, id) => afterSaleAt(street, id, 'MERCHANT_REFUND_SUCCESS'),
    }),
    scenario<string>({
      title: 'the goods may come back, to an address that is kept',
      setup: async (street) => applied(street, await shipped(street), { type: 'RETURN' }),
      input: (afterSaleId) => ({ shopId, afterSaleId, returnAddress: address, keepAddress: true }),
      openid: answers,
      end: (street, id) => afterSaleAt(street, id, 'USER_WAIT_RETURN'),
    }),
  ],
  reject: [
    scenarioOf(
      'aftersales',
      'reject',
    )({
      title: 'with a reason',
      setup: async (street) => applied(street, await shipped(street)),
      input: (afterSaleId) => ({ shopId, afterSaleId, text: '不符合' }),
      openid: answers,
      end: (street, id) => afterSaleAt(street, id, 'MERCHANT_REJECT_REFUND'),
    }),
  ],
  confirmReceipt: [
    scenarioOf(
      'aftersales',
      'confirmReceipt',
    )({
      title: 'the goods are back, the money goes',
      mayDiffer: { status: 'WeChat pays back meanwhile' },
      setup: (street) => comingBack(street),
      input: (afterSaleId) => ({ shopId, afterSaleId }),
      openid: answers,
      end: (street, id) => afterSaleAt(street, id, 'MERCHANT_RETURN_SUCCESS'),
    }),
    scenario<string>({
      title: 'the goods are back, others leave',
      setup: (street) => comingBack(street, 'EXCHANGE'),
      input: (afterSaleId) => ({ shopId, afterSaleId, ...exchange }),
      openid: answers,
      end: (street, id) => afterSaleAt(street, id, 'USER_WAIT_CONFIRM'),
    }),
  ],
};
