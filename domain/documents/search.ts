import type { Fen, Ms, ProductId, ShopId } from '../units';

/** A shop as search knows it. Written by search alone; everything in it can be made again from the shop. */
export interface SearchShopDoc {
  _id: ShopId;
  /** Folded: see domain/search/normalise.ts. */
  name: string;
  category: string;
  /** As shown. */
  shipsFrom: string;
  grams: string[];
  /** Sorts as traffic weight, then 30-day orders. */
  rank: string;
}

/** A listed product as search knows it. */
export interface SearchGoodsDoc {
  _id: ProductId;
  shopId: ShopId;
  /** Whether its shop is open, for what is only counted. Entries of before it was kept lack it. */
  open?: boolean;
  title: string;
  /** Folded too: category, attributes, the shop's name. */
  details: string[];
  grams: string[];
  /** Sorts by the product's own merits in bands. */
  rank: string;
  /** As shown: the narrowest platform category, and where the shop sends from. */
  category: string;
  shipsFrom: string;
  minPrice: Fen;
  soldCount: number;
  goodPercent: number | null;
  createdAt: Ms;
}

/** What a comparison of the index with its sources found. */
export interface SearchFindings {
  seen: number;
  /** Entries that were missing, outdated or left over. */
  drift: number;
  /** The first 20 of them. */
  findings: { id: string; why: 'missing' | 'outdated' | 'left over' }[];
}

/**
 * Work on the index that goes on in pages: `pass` compares everything, `shop~<id>` goes through one shop's goods after
 * its name changed.
 */
export interface SearchJobDoc extends SearchFindings {
  _id: string;
  dueAt: Ms;
  /** The last id that was compared; empty at the start. */
  cursor: string;
  /** What is gone through: of a pass the shops first, then the goods. */
  of: 'shops' | 'goods';
  /** false: differences are counted and left. */
  repair: boolean;
  /** Another at each start, so that a page of an earlier one never moves it on. */
  run: string;
  last: (SearchFindings & { at: Ms; repaired: boolean }) | null;
}

/** What shoppers typed before they opened something that it finds. */
export interface SearchQueryDoc {
  /** Derived from the folded words. */
  _id: string;
  /** The folded words, a space between them. */
  text: string;
  /** A digest of query and openid for each shopper, 50 at most: tells them apart, and joins no two queries of one. */
  shoppers: string[];
  /** What it is found by while typing; empty until enough different shoppers were led. */
  grams: string[];
  /** Sorts by how many they were. */
  rank: string;
  lastAt: Ms;
}
