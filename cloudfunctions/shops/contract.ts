import * as v from 'valibot';
import { roles } from '../../domain/roles';
import { action } from '../platform/contract';
import { count, cursor, fen, id, pageSize, productCard, rating, shopCard, url } from '../platform/fields';

export const contract = {
  discover: action({
    does: 'Shops and goods worth seeing, best traffic weight first.',
    who: 'public',
    input: v.strictObject({ cursor, limit: pageSize(20, 8) }),
    output: v.object({
      shops: v.array(v.object({ ...shopCard.entries, products: v.array(productCard) })),
      nextCursor: v.nullable(v.string()),
    }),
    errors: [],
    writes: 'none',
  }),
  mine: action({
    does: 'The shops the caller works for, with the role in each.',
    who: 'shopper',
    input: v.strictObject({}),
    output: v.object({
      shops: v.array(
        v.object({ shopId: v.string(), name: v.string(), logo: url, role: v.picklist(roles), toShip: count }),
      ),
    }),
    errors: [],
    writes: 'none',
  }),
  overview: action({
    does: 'What a member of the shop sees first: what waits, sales by day, the rating by day.',
    who: 'merchant:editor|fulfilment|service',
    input: v.strictObject({ shopId: id, days: v.optional(v.picklist([7, 30, 90]), 30) }),
    output: v.object({
      shop: shopCard,
      role: v.picklist(roles),
      waiting: v.object({ unpaid: count, toShip: count, shipped: count }),
      today: v.object({ paidOrders: count, salesFen: fen }),
      /** One row a day, oldest first, days without sales included. */
      sales: v.array(v.object({ day: v.string(), paidOrders: count, salesFen: fen })),
      ratings: v.array(v.object({ day: v.string(), overall: count })),
      rating,
    }),
    errors: ['NOT_FOUND'],
    writes: 'none',
  }),
} as const;
export type ShopsContract = typeof contract;
