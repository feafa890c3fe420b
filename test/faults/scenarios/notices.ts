import { oneOrder } from '../goods';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

export const scenarios: ScenariosOf<'notices'> = {
  agree: [
    scenarioOf(
      'notices',
      'agree',
    )({
      title: 'one consent, counted once',
      setup: oneOrder,
      input: (orderId) => ({ kinds: ['payClosing' as const, 'shipped' as const], orderId }),
      openid: 'buyer',
      waits: [2, 11],
      end: async (street) => {
        const { left } = await street.read('notice_consents', 'buyer');
        return amissUnless(left.shipped === 1 && left.payClosing === 1, JSON.stringify(left));
      },
    }),
  ],
};
