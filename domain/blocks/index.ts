import * as v from 'valibot';
import { background } from './background';
import { categories } from './categories';
import { showcase } from './showcase';

/** What a shop's homepage is made of. A new module is one file here and one line in this table. */
export const homepageContent = v.strictObject({
  background: v.nullable(background),
  showcase,
  categories,
});
export type HomepageContent = v.InferOutput<typeof homepageContent>;

export type { Background } from './background';
export type { CategoryNode } from './categories';
export type { Showcase, ShowcaseItem } from './showcase';
