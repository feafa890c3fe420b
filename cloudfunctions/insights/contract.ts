import * as v from 'valibot';
import { action } from '../platform/contract';
import { count, id, url } from '../platform/fields';

const whole = v.pipe(v.number(), v.integer());

const figures = {
  /** Visitors, each once a day. */
  visits: count,
  /** Those among them whose basket held goods of the shop. */
  carts: count,
  orders: count,
  /** Paid orders of which not all went back; the day's own may be fewer than those that went back since. */
  paid: whole,
  salesFen: whole,
};

/** What was paid for goods, without freight; orders of which all went back no longer count. */
const sales = { orders: whole, pieces: whole, salesFen: whole };

export const contract = {
  entrances: action({
    does: 'Where visits, orders and sales came from, by day and by entrance, account, embed or sharer.',
    who: 'merchant:editor',
    input: v.strictObject({
      shopId: id,
      days: v.optional(v.picklist([7, 30, 90]), 30),
      by: v.optional(v.picklist(['entrances', 'accounts', 'embeds', 'sharers']), 'entrances'),
    }),
    output: v.object({
      total: v.object(figures),
      /** public, private and none: always all three. */
      domains: v.array(v.object({ name: v.picklist(['public', 'private', 'none']), ...figures })),
      /** One row a day, oldest first, days without anything included. */
      days: v.array(v.object({ day: v.string(), ...figures })),
      /** Most sales first, then most visits; `*` is what a day had no room to name. */
      names: v.array(v.object({ name: v.string(), ...figures })),
      /** How many days a way in counts for later orders. */
      windowDays: count,
    }),
    errors: [],
    writes: 'none',
  }),
  goods: action({
    does: 'What a shop sold of each product, most sales first, and day by day: of all goods, or of one.',
    who: 'merchant:editor',
    input: v.strictObject({
      shopId: id,
      days: v.optional(v.picklist([7, 30, 90]), 30),
      /** Whose days are wanted; without it those of all goods. */
      productId: v.optional(id),
    }),
    output: v.object({
      total: v.object(sales),
      /** One row a day, oldest first, days without anything included. */
      days: v.array(v.object({ day: v.string(), ...sales })),
      /** Without title and picture: what is gone for good, and `*`, which stands for what a day had no room to name. */
      goods: v.array(
        v.object({ productId: v.string(), title: v.nullable(v.string()), thumb: v.nullable(url), ...sales }),
      ),
      /** Products that sold something, of which the first hundred are shown. */
      sold: count,
    }),
    errors: [],
    writes: 'none',
  }),
} as const;
export type InsightsContract = typeof contract;
