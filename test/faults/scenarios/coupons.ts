import { offered } from '../goods';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

export const scenarios: ScenariosOf<'coupons'> = {
  claim: [
    scenarioOf(
      'coupons',
      'claim',
    )({
      title: 'the last one there is',
      setup: offered,
      input: (couponId) => ({ couponId }),
      openid: 'buyer',
      end: async (street) => {
        const n = (await street.all('user_coupons')).length;
        return amissUnless(n === 1, `${n} were given out`);
      },
    }),
  ],
};
