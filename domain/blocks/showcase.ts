import * as v from 'valibot';
import { picture, words } from './form';

const face = { title: words(200), img: picture, description: v.optional(words(400)) };

/** Goods on show. `type` numbers are the platform's: 1 product, 3 视频号 video, 4 公众号 article. */
export const productItem = v.strictObject({ type: v.literal(1), ...face, productId: words(64) });
export const videoItem = v.strictObject({
  type: v.literal(3),
  ...face,
  finderUserName: words(128),
  feedId: words(256),
});
export const articleItem = v.strictObject({
  type: v.literal(4),
  ...face,
  url: words(1024),
  /** The linked 公众号 or 服务号 that it is of; an article's short address does not say. */
  accountId: v.optional(words(128)),
});
export const showcaseItem = v.variant('type', [productItem, videoItem, articleItem]);
export type ShowcaseItem = v.InferOutput<typeof showcaseItem>;

/** `scale` is the platform's: 1 small, 2 big. */
export const showcase = v.strictObject({
  scale: v.picklist([1, 2]),
  items: v.pipe(v.array(showcaseItem), v.maxLength(20)),
});
export type Showcase = v.InferOutput<typeof showcase>;
