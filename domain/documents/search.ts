import type { Fen, Ms, ProductId, ShopId } from '../units';

/** A shop as search knows it. Written by search alone; everything in it can be made again from the shop. */
export interface SearchShopDoc {
  _id: ShopId;
  /** Folded: see domain/search/normalise.ts. */
  name: string;
  category: string;
  grams: string[];
  /** Sorts as traffic weight, then 30-day orders. */
  rank: string;
}

/** A listed product as search knows it. */
export interface SearchGoodsDoc {
  _id: ProductId;
  shopId: ShopId;
  title: string;
  /** Folded too: category, attributes, the shop's name. */
  details: string[];
  grams: string[];
  /** Sorts by the product's own merits in bands. */
  rank: string;
  minPrice: Fen;
  soldCount: number;
  goodPercent: number | null;
  createdAt: Ms;
}

/**
 * Work on the index that goes on in pages: `pass` compares everything, `shop~<id>` goes through one shop's goods after
 * its name changed.
 */
export interface SearchJobDoc {
  _id: string;
  dueAt: Ms;
  /** The last id that was compared; empty at the start. */
  cursor: string;
  /** What is gone through: of a pass the shops first, then the goods. */
  of: 'shops' | 'goods';
  seen: number;
  /** Entries that were missing, outdated or left over. */
  drift: number;
  last: { at: Ms; seen: number; drift: number } | null;
}
