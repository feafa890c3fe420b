/**
 * The documents as they are stored, one interface a collection.
 * Names follow the platform where it has one; nothing here leaves a function unshaped.
 */
export type * from './after-sale';
export type * from './catalogue';
export type * from './catalogue-import';
export type * from './coupon';
export type * from './deposit';
export type * from './entrance';
export type * from './homepage';
export type * from './league';
export type * from './link';
export type * from './merchant';
export type * from './notice';
export type * from './order';
export type * from './payment';
export type * from './picture';
export type * from './rating';
export type * from './review';
export type * from './search';
export type * from './service';
export type * from './share-code';
export type * from './shop';
export type * from './touchpoint';
export type * from './tracking';
export type * from './upkeep';
