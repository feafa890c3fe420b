import * as v from 'valibot';
import { background } from './background';
import { categories } from './categories';
import { goods, noGoods } from './goods';
import { follow, group, live } from './leading';
import { showcase } from './showcase';

const leading = {
  live: v.optional(v.nullable(live), null),
  follow: v.optional(v.nullable(follow), null),
  group: v.optional(v.nullable(group), null),
};

/** What a shop's homepage is made of. A new module is a schema here and one line in this table. */
export const homepageContent = v.strictObject({
  background: v.nullable(background),
  showcase,
  categories,
  ...leading,
  goods: v.optional(goods, noGoods),
});
export type HomepageContent = v.InferOutput<typeof homepageContent>;

/** The same without what only orders goods: what a shopper gets. */
export const shownContent = v.object({
  background: v.nullable(background),
  showcase,
  categories,
  ...leading,
});
export type ShownContent = v.InferOutput<typeof shownContent>;

export type { Background } from './background';
export type { CategoryLeaf, CategoryNode } from './categories';
export type { Goods } from './goods';
export type { Follow, Group, Live } from './leading';
export type { Showcase, ShowcaseItem } from './showcase';
