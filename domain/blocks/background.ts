import * as v from 'valibot';

/** The picture behind the shop's name: one, 16:9 (platform: JPEG/PNG/BMP up to 10 MB, audited). */
export const background = v.strictObject({
  img: v.pipe(v.string(), v.maxLength(512)),
});
export type Background = v.InferOutput<typeof background>;
