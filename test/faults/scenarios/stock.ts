import { packer, shopId } from '../../aftersales/street';
import { oneOrder } from '../goods';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

export const scenarios: ScenariosOf<'stock'> = {
  adjust: [
    scenarioOf(
      'stock',
      'adjust',
    )({
      title: 'goods arrive',
      setup: async () => undefined,
      input: () => ({ shopId, skuId: 'green-100', diffType: 1, n: 7, reason: '到货' }),
      openid: packer.openid,
      // The mark leaves the stock, and a cut-off line comes to the ledger, after an hour.
      waits: [2, 61],
      end: async (street) => {
        const { available } = await street.read('stocks', 'green-100');
        const lines = (await street.all('stock_ledger')).filter(({ why }) => why === 'adjust');
        return amissUnless(
          available === 1007 && lines.length === 1,
          `${available} available, ${lines.length} lines`,
        );
      },
    }),
    scenarioOf(
      'stock',
      'adjust',
    )({
      title: 'a count, with an unpaid order',
      setup: oneOrder,
      input: () => ({ shopId, skuId: 'green-100', diffType: 3, n: 20, reason: '盘点' }),
      openid: packer.openid,
      waits: [2],
      end: async (street) => {
        const { available, locked } = await street.read('stocks', 'green-100');
        return amissUnless(available + locked === 20, `${available} available, ${locked} locked`);
      },
    }),
  ],
};
