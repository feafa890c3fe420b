import * as v from 'valibot';
import { picture } from './form';

/** The picture behind the shop's name: one, 16:9 (platform: JPEG/PNG/BMP up to 10 MB, audited). */
export const background = v.strictObject({ img: picture });
export type Background = v.InferOutput<typeof background>;
