import type { Street } from '../../aftersales/street';
import { operator } from '../../aftersales/street';
import { amissUnless, type ScenariosOf, scenario } from '../scenario';

const found = async (street: Street, text: string): Promise<string[]> => {
  const { envelope } = await street.send('search', { action: 'products', input: { text } });
  const { data } = envelope as { data?: { products: { productId: string }[] } };
  return (data?.products ?? []).map((product) => product.productId);
};

/** The entry of one product holds what the product says. */
const entered = async (street: Street): Promise<string[]> => {
  const ids = await found(street, 'green');
  return amissUnless(ids.includes('green'), `found ${ids}`);
};

export const scenarios: ScenariosOf<'search'> = {
  rebuild: [
    scenario<null>({
      title: 'the entries of one shop and one product',
      setup: async () => null,
      input: () => ({ shopId: 'tea', productId: 'green' }),
      openid: operator.openid,
      end: entered,
    }),
    scenario<null>({
      title: 'a pass over all',
      setup: async () => null,
      input: () => ({}),
      openid: operator.openid,
      end: entered,
    }),
  ],
  led: [
    scenario<null>({
      title: 'what was typed led to a product',
      setup: async (street) => {
        const input = { shopId: 'tea', productId: 'green' };
        await street.done('search', 'rebuild', input, operator);
        return null;
      },
      input: () => ({ text: 'green', productId: 'green' }),
      openid: 'buyer',
      end: async (street) => {
        const shoppers = (await street.all('search_queries')).flatMap((query) => query.shoppers);
        return amissUnless(shoppers.length === 1, `${shoppers.length} shoppers noted`);
      },
    }),
  ],
};
