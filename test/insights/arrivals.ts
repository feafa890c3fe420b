import type { Contracts } from '../../cloudfunctions/contracts';
import type { InputOf } from '../../cloudfunctions/platform/contract';
import type { Street } from '../aftersales/street';

type Launch = NonNullable<InputOf<Contracts['homepage'], 'get'>['launch']>;

/** A way in, as the mini program is told it. */
export const launchBy = (scene: number, query: Record<string, string> = {}): Launch => ({
  scene,
  path: 'pages/product/index',
  query,
});

export const openShop = (street: Street, openid: string, launch?: Launch, shopId = 'tea') =>
  street.done('homepage', 'get', { shopId, ...(launch ? { launch } : {}) }, { openid });

export const openProduct = (street: Street, openid: string, launch?: Launch, productId = 'green') =>
  street.done('catalog', 'get', { productId, ...(launch ? { launch } : {}) }, { openid });

/** What the merchant sees of the last seven days. */
export const seen = (
  street: Street,
  by: 'entrances' | 'accounts' | 'embeds' | 'sharers' = 'entrances',
  shopId = 'tea',
) => street.done('insights', 'entrances', { shopId, days: 7, by }, { openid: `owner-${shopId}` });
