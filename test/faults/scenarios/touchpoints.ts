import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const input = { shopId: 'tea' };
const openid = 'owner-tea';

export const scenarios: ScenariosOf<'touchpoints'> = {
  check: [
    scenarioOf(
      'touchpoints',
      'check',
    )({
      title: 'the first check of a day',
      setup: async () => undefined,
      input: () => input,
      openid,
      end: async (street) => {
        const days = await street.all('touchpoint_days');
        return amissUnless(days.length === 1 && days[0]?.asked === 1, `checks ${JSON.stringify(days)}`);
      },
    }),
    scenarioOf(
      'touchpoints',
      'check',
    )({
      title: 'another check after something was mended',
      setup: async (street) => {
        await street.done('touchpoints', 'check', input, { openid });
        await street.done('search', 'rebuild', input, { openid: 'operator' });
        street.cloud.clock.advance(120_000);
      },
      input: () => input,
      openid,
      end: async (street) => {
        const [day] = await street.all('touchpoint_days');
        const found = day?.results.find(({ check }) => check === 'foundByName')?.finding;
        return amissUnless(found === 'found' && day?.asked === 2, `${found} after ${day?.asked} checks`);
      },
    }),
  ],
};
