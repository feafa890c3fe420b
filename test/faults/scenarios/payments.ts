import { agent, applied, paid, type Street, shopId } from '../../aftersales/street';
import { payFor, placed } from '../../orders/basket';
import { afterSaleAt, cutOff, oneOrder, orderAt, two } from '../goods';
import { type ScenariosOf, scenario } from '../scenario';

interface Made {
  event: object;
  id: string;
}

const told = (outTradeNo: string): object => ({
  returnCode: 'SUCCESS',
  resultCode: 'SUCCESS',
  outTradeNo,
});

/** WeChat has the money and has not said so yet. */
async function unheard(street: Street): Promise<Made> {
  const id = await oneOrder(street);
  return { event: told(await payFor(street, [id], 'SILENT')), id };
}

/** As if WeChat had confirmed the closing of a payment and yet taken the money. */
async function tooLate(street: Street): Promise<Made> {
  const made = await unheard(street);
  const change = { $set: { status: 250, dueAt: null, stockDue: 'release' } };
  await street.store.update({ collection: 'orders', filter: { _id: made.id }, change });
  return made;
}

/** The money of a refund is back, and its call-back was lost on the way. */
async function refunded(street: Street): Promise<Made> {
  const id = await applied(street, await paid(street, 1));
  await cutOff(street, { function: 'payments', call: 1, when: 'before' }, async () => {
    await street.done('aftersales', 'accept', { shopId, afterSaleId: id }, agent);
    for (let i = 0; i < 100 && street.cloud.faults.list().length > 0; i++) {
      await new Promise((wake) => setTimeout(wake, 5));
    }
  });
  const [callBack] = street.cloud.pay.callBacks.pending();
  return { event: callBack!.event, id };
}

export const scenarios: ScenariosOf<'payments'> = {
  callback: [
    scenario<Made>({
      title: 'the money of one order',
      setup: unheard,
      input: ({ event }) => event,
      end: (street, { id }) => orderAt(street, id, 20),
    }),
    scenario<Made>({
      title: 'the money of two orders together',
      setup: async (street) => {
        const ids = [...(await placed(street, two())), ...(await placed(street, two()))];
        return { event: told(await payFor(street, ids, 'SILENT')), id: ids[1]! };
      },
      input: ({ event }) => event,
      end: (street, { id }) => orderAt(street, id, 20),
    }),
    scenario<Made>({
      title: 'late money, which goes back',
      setup: tooLate,
      input: ({ event }) => event,
      // Of this money only WeChat knows, and it calls back until it is heard.
      untilHeard: true,
      end: (street, { id }) => orderAt(street, id, 250),
    }),
    scenario<Made>({
      title: 'a refund that is done',
      setup: refunded,
      input: ({ event }) => event,
      end: (street, { id }) => afterSaleAt(street, id, 'MERCHANT_REFUND_SUCCESS'),
    }),
  ],
};
