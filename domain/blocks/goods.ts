import * as v from 'valibot';
import { key } from './form';

const list = (most: number) => v.pipe(v.array(key), v.maxLength(most));

/** The order of the shop's goods: first the pinned, then the arranged, then the others by age; hidden ones not at all. */
export const goods = v.strictObject({ pinned: list(100), arranged: list(200), hidden: list(200) });
export type Goods = v.InferOutput<typeof goods>;
export const noGoods: Goods = { pinned: [], arranged: [], hidden: [] };
