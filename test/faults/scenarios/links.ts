import { handedIn, published } from '../../homepage/street';
import {
  accepted,
  channelsLinkId,
  dependantsOf,
  invited,
  keeper,
  linkAt,
  owner,
  serviceAccount,
  serviceLinkId,
  shopId,
} from '../../links/street';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const { openid } = owner;
const codeOf = async (street: Parameters<typeof invited>[0]) => (await invited(street)).code ?? '';

export const scenarios: ScenariosOf<'links'> = {
  invite: [
    scenarioOf(
      'links',
      'invite',
    )({
      title: 'an account that was never linked',
      setup: async () => undefined,
      input: () => ({ shopId, ...serviceAccount }),
      openid,
      end: async (street) => {
        const { status, code } = await linkAt(street);
        return amissUnless(status === 4 && code.length === 12, `status ${status}`);
      },
    }),
  ],
  cancel: [
    scenarioOf(
      'links',
      'cancel',
    )({
      title: 'an open invitation',
      setup: invited,
      input: () => ({ shopId, linkId: serviceLinkId }),
      openid,
      end: async (street) => amissUnless((await linkAt(street)).status === 7, 'not cancelled'),
    }),
  ],
  accept: [
    scenarioOf(
      'links',
      'accept',
    )({
      title: 'by a code',
      setup: codeOf,
      input: (code) => ({ code }),
      openid: keeper.openid,
      end: async (street) => {
        const { status, proof } = await linkAt(street);
        return amissUnless(status === 1 && proof === 'unproved', `${status} ${proof}`);
      },
    }),
  ],
  refuse: [
    scenarioOf(
      'links',
      'refuse',
    )({
      title: 'by a code',
      setup: codeOf,
      input: (code) => ({ code }),
      openid: keeper.openid,
      end: async (street) => amissUnless((await linkAt(street)).status === 3, 'not refused'),
    }),
  ],
  unbind: [
    scenarioOf(
      'links',
      'unbind',
    )({
      title: 'a link that the homepage, its draft and a submission depend on',
      setup: async (street) => {
        await published(street);
        await handedIn(street);
        return dependantsOf(street, channelsLinkId);
      },
      input: ({ seen }) => ({ shopId, linkId: channelsLinkId, seen }),
      openid,
      end: async (street) => {
        const [link, home, draft] = [
          await linkAt(street, channelsLinkId),
          await street.read('homepages', shopId),
          await street.read('homepage_drafts', shopId),
        ];
        return amissUnless(
          link.status === 2 &&
            link.clearing === null &&
            home.published.live === null &&
            draft.content.live === null &&
            draft.submission?.state === 'rejected',
          'something depends on it yet',
        );
      },
    }),
    scenarioOf(
      'links',
      'unbind',
    )({
      title: 'one that was not proved',
      setup: async (street) => {
        await accepted(street);
        return dependantsOf(street, serviceLinkId);
      },
      input: ({ seen }) => ({ shopId, linkId: serviceLinkId, seen }),
      openid,
      end: async (street) => amissUnless((await linkAt(street)).status === 2, 'still bound'),
    }),
  ],
};
