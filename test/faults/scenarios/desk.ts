import { applied, operator, shipped } from '../../aftersales/street';
import { arranged } from '../../homepage/content';
import { handedIn } from '../../homepage/street';
import { accepted, linkAt, serviceLinkId } from '../../links/street';
import { afterSaleAt, disputed } from '../goods';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

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
    scenarioOf(
      'desk',
      'decide',
    )({
      title: 'a homepage comes to be seen',
      setup: (street) =>
        handedIn(street, arranged({ goods: { pinned: ['black'], arranged: [], hidden: ['green'] } })),
      input: (no) => ({ itemId: `homepage~tea~${no}`, decision: 'approve', reason: '看过了' }),
      openid: operator.openid,
      end: async (street) => {
        const { published } = await street.read('homepages', 'tea');
        return amissUnless(published.live !== null, 'it is not to be seen');
      },
    }),
    scenarioOf(
      'desk',
      'decide',
    )({
      title: 'a linked account is proved',
      setup: accepted,
      input: () => ({ itemId: `link~${serviceLinkId}`, decision: 'prove', reason: '核对过简介' }),
      openid: operator.openid,
      end: async (street) => {
        const { proof } = await linkAt(street);
        return amissUnless(proof === 'proved', `it is ${proof}`);
      },
    }),
  ],
};
