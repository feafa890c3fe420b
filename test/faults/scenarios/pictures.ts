import { livingStates } from '../../../domain/picture';
import type { Street } from '../../aftersales/street';
import { picture, upload } from '../../pictures/street';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

export const scenarios: ScenariosOf<'pictures'> = {
  take: [
    scenarioOf(
      'pictures',
      'take',
    )({
      title: 'one picture of one upload',
      mayDiffer: { state: 'WeChat looks at it meanwhile' },
      setup: async (street: Street) => upload(street, await picture()),
      input: (fileId) => ({ fileId, use: 'afterSale' as const }),
      openid: 'buyer',
      end: async (street, fileId) => {
        const taken = (await street.all('pictures')).filter(({ incoming }) => incoming === fileId);
        const states = taken.map(({ state }) => state);
        return amissUnless(
          states.length === 1 && states[0] !== 'arriving' && livingStates.includes(states[0]!),
          `taken as ${states}`,
        );
      },
    }),
  ],
};
