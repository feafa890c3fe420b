import type { ShopDoc } from '../../../domain/documents';
import { nameKey } from '../../../domain/names/key';
import { type Street, shopId } from '../../aftersales/street';
import { passedPicture, shop } from '../../orders/goods';
import { stands } from '../goods';
import { amissUnless, type ScenariosOf, scenarioOf } from '../scenario';

const openid = 'owner-tea';

const shopIs = (street: Street, wanted: Partial<ShopDoc>): Promise<string[]> =>
  stands(street, 'shops', shopId, wanted);

const nothing = async () => undefined;

async function old(street: Street): Promise<void> {
  const change = { $set: { kind: 'old', upgradeBy: 1 } };
  await street.store.update({ collection: 'shops', filter: { _id: shopId }, change });
}

async function closing(street: Street): Promise<void> {
  await street.done('shops', 'close', { shopId }, { openid });
}

const profile = { logo: 'picture:new-logo', intro: '新的介绍', city: '杭州' };

const newLogo = (street: Street) =>
  street.store.insert('pictures', [{ ...passedPicture('new-logo', { openid, use: 'shop' }) }]);

export const scenarios: ScenariosOf<'shops'> = {
  rename: [
    scenarioOf(
      'shops',
      'rename',
    )({
      title: 'another name',
      setup: nothing,
      input: () => ({ shopId, name: '山前茶事' }),
      openid,
      end: async (street) => {
        const borne = (await street.all('shop_names')).filter((one) => one.freeAt === null);
        const entry = (await street.all('search_shops')).find((one) => one._id === shopId);
        return [
          ...(await shopIs(street, { name: '山前茶事' })),
          ...amissUnless((await street.all('shop_renames')).length === 1, 'not renamed once'),
          ...amissUnless(
            borne.map((one) => one._id).join() === `n~${nameKey('山前茶事')}`,
            'name not its own',
          ),
          ...amissUnless(entry?.name === '山前茶事', `search says ${entry?.name}`),
        ];
      },
    }),
  ],
  open: [
    scenarioOf(
      'shops',
      'open',
    )({
      title: 'after all',
      setup: closing,
      input: () => ({ shopId }),
      openid,
      // Before the clock closes it for good.
      waits: [0],
      end: (street) => shopIs(street, { status: 'open', closeDue: null }),
    }),
  ],
  close: [
    scenarioOf(
      'shops',
      'close',
    )({
      title: 'that owes nobody anything',
      setup: nothing,
      input: () => ({ shopId }),
      openid,
      end: async (street) => [
        ...(await shopIs(street, { status: 'closed', closeDue: null })),
        ...amissUnless(
          (await street.all('search_shops')).every((one) => one._id !== shopId),
          'still found',
        ),
      ],
    }),
  ],
  saveProfile: [
    scenarioOf(
      'shops',
      'saveProfile',
    )({
      title: 'logo, words and city',
      setup: async (street) => void (await newLogo(street)),
      input: () => ({ shopId, version: 0, profile }),
      openid,
      end: async (street) => {
        const entry = (await street.all('search_shops')).find((one) => one._id === shopId);
        return [
          ...(await shopIs(street, {
            ...profile,
            logo: 'http://127.0.0.1/new-logo.webp',
            logoNext: undefined,
            version: 1,
          })),
          ...amissUnless(entry?.shipsFrom === '杭州', 'search does not know the city'),
        ];
      },
    }),
  ],
  saveFreight: [
    scenarioOf(
      'shops',
      'saveFreight',
    )({
      title: 'one template',
      setup: nothing,
      input: () => ({
        shopId,
        version: 0,
        templates: [
          ...shop(shopId).freightTemplates,
          {
            id: 'f9',
            name: '包邮',
            valuationType: 'PIECE' as const,
            shippingMethod: 'FREE' as const,
            first: { amount: 1, price: 0 },
            next: { amount: 1, price: 0 },
            notSendArea: [],
          },
        ],
      }),
      openid,
      end: (street) => shopIs(street, { version: 1 }),
    }),
  ],
  upgrade: [
    scenarioOf(
      'shops',
      'upgrade',
    )({
      title: 'an old shop',
      setup: old,
      input: () => ({ shopId }),
      openid,
      end: (street) => shopIs(street, { kind: undefined }),
    }),
  ],
  upgradeService: [
    scenarioOf(
      'shops',
      'upgradeService',
    )({
      title: "the shop's own",
      setup: nothing,
      input: () => ({ shopId }),
      openid,
      end: (street) => shopIs(street, { service: { mode: 'own', hours: '' } }),
    }),
  ],
};
