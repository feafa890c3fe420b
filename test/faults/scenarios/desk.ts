import { applied, operator, shipped } from '../../aftersales/street';
import { afterSaleAt, disputed } from '../goods';
import { type ScenariosOf, scenarioOf } from '../scenario';

export const scenarios: ScenariosOf<'desk'> = {
  decide: [
    scenarioOf(
      'desk',
      'decide',
    )({
      title: 'the money of a dispute goes back',
      setup: async (street) => disputed(street, await applied(street, await shipped(street))),
      input: (id) => ({ itemId: `afterSale~${id}`, decision: 'refund', reason: '证据充分' }),
      openid: operator.openid,
      end: (street, id) => afterSaleAt(street, id, 'MERCHANT_REFUND_SUCCESS'),
    }),
  ],
};
