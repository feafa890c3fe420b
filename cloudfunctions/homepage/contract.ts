import * as v from 'valibot';
import { homepageContent } from '../../domain/blocks';
import { action } from '../platform/contract';
import { id, launch, productCard, shopCard, shopService } from '../platform/fields';

export const contract = {
  get: action({
    does: 'All the first screen of a shop needs: the shop, its homepage, its first goods.',
    who: 'public',
    input: v.strictObject({
      shopId: id,
      /** Told once for each way in: a visit is noted with it. */
      launch: v.optional(launch),
    }),
    output: v.object({
      shop: v.object({
        ...shopCard.entries,
        status: v.picklist(['opening', 'open', 'closing', 'closed']),
        service: shopService,
      }),
      homepage: homepageContent,
      /** Goods named by the showcase, for their price and stock. */
      showcaseProducts: v.array(productCard),
      products: v.array(productCard),
      nextCursor: v.nullable(v.string()),
      /** For the link by which this viewer passes the page on; null without a login. */
      share: v.nullable(v.string()),
    }),
    errors: ['NOT_FOUND', 'SHOP_CLOSED'],
    writes: 'none',
    counts: 'visits',
  }),
} as const;
export type HomepageContract = typeof contract;
