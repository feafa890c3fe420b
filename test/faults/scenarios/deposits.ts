import type { Street } from '../../aftersales/street';
import { approved, steps } from '../../shops/opening';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const openid = 'opens-shops';
const due = 200_000;

export const depositDue = (street: Street): Promise<string> =>
  approved(street, openid, steps('青石茶铺', 1, 'tea'));

/** A shop whose deposit is paid. */
export async function deposited(street: Street): Promise<string> {
  const shopId = await depositDue(street);
  const { payment } = await street.done('deposits', 'pay', { shopId }, { openid });
  await street.cloud.pay.settle(payment!.outTradeNo, 'SUCCESS');
  await street.calledBack();
  return shopId;
}

/** The same with a part of it deducted. */
export async function deducted(street: Street): Promise<{ shopId: string; entryId: string }> {
  const shopId = await deposited(street);
  const fine = { shopId, fen: 50_000, reason: '虚假发货' };
  const { entryId } = await street.done('deposits', 'deduct', fine, { openid: 'operator' });
  return { shopId, entryId };
}

/** It closes, and the clock sees that nothing is open any more. */
export async function closes(street: Street, shopId: string): Promise<string> {
  await street.done('shops', 'close', { shopId }, { openid });
  street.cloud.clock.advance(2 * 60_000);
  await street.tick();
  return shopId;
}

const balanceIs = async (street: Street, shopId: string, wanted: number): Promise<string[]> => {
  const { balance } = await street.read('deposits', shopId);
  return amissUnless(balance === wanted, `balance is ${balance}`);
};

export const scenarios: ScenariosOf<'deposits'> = {
  pay: [
    scenarioOf(
      'deposits',
      'pay',
    )({
      title: 'a sheet, and what is paid by it',
      mayDiffer: { params: 'WeChat draws a sheet for each' },
      setup: depositDue,
      input: (shopId) => ({ shopId }),
      openid,
      end: async (street, shopId) => {
        const open = (await street.all('payments')).filter((payment) => payment.depositOf === shopId);
        if (open.length !== 1) return [`${open.length} payments`];
        await street.cloud.pay.settle(open[0]!._id, 'SUCCESS');
        await street.calledBack();
        return balanceIs(street, shopId, due);
      },
    }),
  ],
  refund: [
    scenarioOf(
      'deposits',
      'refund',
    )({
      title: 'of a closed shop',
      setup: async (street) => closes(street, await deposited(street)),
      input: (shopId) => ({ shopId }),
      openid,
      end: async (street, shopId) => {
        const sent = (await street.all('outbox')).filter((o) => o.kind === 'refundDeposit');
        return [
          ...(await balanceIs(street, shopId, 0)),
          ...amissUnless(sent.length === 1 && sent[0]?.state === 'sent', 'not sent once'),
        ];
      },
    }),
  ],
  deduct: [
    scenarioOf(
      'deposits',
      'deduct',
    )({
      title: 'a part',
      setup: deposited,
      input: (shopId) => ({ shopId, fen: 50_000, reason: '虚假发货' }),
      openid: 'operator',
      end: (street, shopId) => balanceIs(street, shopId, due - 50_000),
    }),
  ],
  appeal: [
    scenarioOf(
      'deposits',
      'appeal',
    )({
      title: 'in time',
      setup: deducted,
      input: (fine) => ({ ...fine, text: '快递延误，有凭证' }),
      openid,
      end: async (street, { entryId }) => {
        const items = (await street.all('desk_items')).filter(({ subject }) => subject === entryId);
        const { appeal } = await street.read('deposit_entries', entryId);
        return amissUnless(appeal?.state === 'open' && items.length === 1, 'not on the desk once');
      },
    }),
  ],
  giveBack: [
    scenarioOf(
      'deposits',
      'giveBack',
    )({
      title: 'after an appeal',
      setup: async (street) => {
        const fine = await deducted(street);
        await street.done('deposits', 'appeal', { ...fine, text: '快递延误，有凭证' }, { openid });
        return fine;
      },
      input: (fine) => ({ ...fine, reason: '凭证属实' }),
      openid: 'operator',
      end: async (street, { shopId }) => {
        const back = (await street.all('deposit_entries')).filter(({ why }) => why === 'returned');
        const open = (await street.all('desk_items')).filter(({ state }) => state === 'open');
        return [
          ...(await balanceIs(street, shopId, due)),
          ...amissUnless(back.length === 1, `${back.length} given back`),
          ...amissUnless(open.length === 0, 'still on the desk'),
        ];
      },
    }),
  ],
};
