import { type Street, shopId } from '../../aftersales/street';
import { joined, planned } from '../../league/street';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const editor = 'edits-tea';
const page = { shopId, productId: 'green' };

/** One code, drawn. */
async function oneCode(street: Street): Promise<string[]> {
  const codes = await street.all('share_codes');
  return [
    ...amissUnless(codes.length === 1, `${codes.length} codes`),
    ...amissUnless(codes[0]?.picture !== null, 'it is not drawn'),
  ];
}

export const scenarios: ScenariosOf<'shares'> = {
  poster: [
    scenarioOf(
      'shares',
      'poster',
    )({
      title: 'a code that names who passes it on',
      setup: async () => undefined,
      input: () => page,
      openid: 'buyer',
      end: oneCode,
    }),
    scenarioOf(
      'shares',
      'poster',
    )({
      title: 'a code that pays who passes it on',
      setup: async (street) => {
        await planned(street);
        await joined(street);
      },
      input: () => ({ ...page, promotes: true }),
      openid: 'lin',
      end: async (street) => [
        ...(await oneCode(street)),
        ...amissUnless((await street.all('share_codes'))[0]?.promoted === true, 'it pays nobody'),
      ],
    }),
  ],
  promote: [
    scenarioOf(
      'shares',
      'promote',
    )({
      title: 'a code of the shop under an account',
      setup: async () => undefined,
      input: () => ({ ...page, account: 'gh_weekly' }),
      openid: editor,
      end: oneCode,
    }),
  ],
  link: [
    scenarioOf(
      'shares',
      'link',
    )({
      title: 'a short link, kept with its code',
      setup: async () => undefined,
      input: () => ({ ...page, kind: 'short' as const }),
      openid: editor,
      end: async (street) => {
        const [code] = await street.all('share_codes');
        return [
          ...(await oneCode(street)),
          ...amissUnless(code?.links.short !== undefined, 'the link is not kept'),
        ];
      },
    }),
  ],
};
