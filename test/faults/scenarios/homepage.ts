import { launchBy, seen } from '../../insights/arrivals';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

export const scenarios: ScenariosOf<'homepage'> = {
  get: [
    scenarioOf(
      'homepage',
      'get',
    )({
      title: 'somebody comes by an article',
      setup: async () => undefined,
      input: () => ({ shopId: 'tea', launch: launchBy(1058, { account: 'gh_1' }) }),
      openid: 'buyer',
      end: async (street) => {
        const { total } = await seen(street);
        return amissUnless(total.visits <= 1, `${total.visits} visits of one visitor`);
      },
    }),
  ],
};
