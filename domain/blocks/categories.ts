import * as v from 'valibot';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
/** At most 10 characters, emoji allowed; a Chinese character, a letter and an emoji each count as one. */
const name = v.pipe(
  v.string(),
  v.minLength(1),
  v.check((text) => [...text].length <= 10, 'at most 10 characters'),
);

export const categoryLeaf = v.strictObject({ id, name, isDisplayed: v.boolean() });
export const categoryNode = v.strictObject({
  id,
  name,
  isDisplayed: v.boolean(),
  level2: v.pipe(v.array(categoryLeaf), v.maxLength(50)),
});
/** The shop's own two-level tree (platform: `level_1[].level_2[]`). A product may be in many categories. */
export const categories = v.pipe(v.array(categoryNode), v.maxLength(50));
export type CategoryNode = v.InferOutput<typeof categoryNode>;
