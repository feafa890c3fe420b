import * as v from 'valibot';
import { key, words } from './form';

export const categoryLeaf = v.strictObject({ id: key, name: words(100), isDisplayed: v.boolean() });
export type CategoryLeaf = v.InferOutput<typeof categoryLeaf>;
export const categoryNode = v.strictObject({
  ...categoryLeaf.entries,
  level2: v.pipe(v.array(categoryLeaf), v.maxLength(50)),
});
/** The shop's own two-level tree (platform: `level_1[].level_2[]`). A product may be in many categories. */
export const categories = v.pipe(v.array(categoryNode), v.maxLength(50));
export type CategoryNode = v.InferOutput<typeof categoryNode>;
