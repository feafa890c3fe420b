import * as v from 'valibot';

const title = v.pipe(v.string(), v.minLength(1), v.maxLength(32));
const img = v.pipe(v.string(), v.maxLength(512));
const description = v.optional(v.pipe(v.string(), v.maxLength(64)));

/** Goods on show. `type` numbers are the platform's: 1 product, 3 视频号 video, 4 公众号 article. */
export const productItem = v.strictObject({
  type: v.literal(1),
  title,
  img,
  description,
  productId: v.pipe(v.string(), v.maxLength(64)),
});
export const videoItem = v.strictObject({
  type: v.literal(3),
  title,
  img,
  description,
  finderUserName: v.pipe(v.string(), v.maxLength(128)),
  feedId: v.pipe(v.string(), v.maxLength(256)),
});
export const articleItem = v.strictObject({
  type: v.literal(4),
  title,
  img,
  description,
  url: v.pipe(v.string(), v.url(), v.maxLength(1024)),
});
export const showcaseItem = v.variant('type', [productItem, videoItem, articleItem]);
export type ShowcaseItem = v.InferOutput<typeof showcaseItem>;

/** `scale` is the platform's: 1 small, 2 big. At most 5 items; the small form needs at least 3. */
export const showcase = v.pipe(
  v.strictObject({
    scale: v.picklist([1, 2]),
    items: v.pipe(v.array(showcaseItem), v.maxLength(5)),
  }),
  v.check(
    (s) => s.scale === 2 || s.items.length === 0 || s.items.length >= 3,
    'the small form needs 3 items',
  ),
);
export type Showcase = v.InferOutput<typeof showcase>;
