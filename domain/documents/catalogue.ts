/** Products (SPU), their SKUs and the stock of each. */

import type { Fault } from '../fault';
import type { Fen, Ms, Openid, OrderId, PictureUrl, ProductId, ShopId, SkuId } from '../units';

export interface SkuAttr {
  key: string;
  value: string;
}

export interface Sku {
  skuId: SkuId;
  attrs: SkuAttr[];
  salePrice: Fen;
  /** Struck-through price; the platform wants it above the sale price. */
  marketPrice?: Fen;
  thumb?: PictureUrl;
  skuCode?: string;
  weightGram: number;
  /** Platform: 0 in stock (also where it is missing), 1 pre-sale. */
  stockType?: 0 | 1;
  /** For pre-sale: when it ships at the latest, at most 330 days ahead. */
  shipBy?: Ms;
}

/** Pieces of a product that one shopper may buy. `periodType` of the platform: 0 none (for ever), 1 day, 2 week, 3 month. */
export interface LimitedInfo {
  periodType: 0 | 1 | 2 | 3;
  /** 0 or less: no limit. */
  limitedBuyNum: number;
}

/** A product of a real 微信小店: the shop's appid, and its number there, a text since it is beyond 2^53. */
export interface StoreProduct {
  appid: string;
  productId: string;
}

/** Platform numbers: 0 not listed, 5 listed, 6 recycle bin, 9 deleted, 11 unlisted by the merchant, 13 violation, 14 deposit short, 15 brand expired, 20 banned. */
export type SpuStatus = 0 | 5 | 6 | 9 | 11 | 13 | 14 | 15 | 20;

/** What a merchant writes of a product: the live copy holds it beside what the shop makes of it, the draft alone. */
export interface ProductContent {
  title: string;
  subTitle: string;
  headImgs: PictureUrl[];
  desc: { text: string; imgs: PictureUrl[] }[];
  attrs: SkuAttr[];
  categoryPath: string[];
  shopCategoryIds: string[];
  skus: DraftSku[];
  freightTemplateId: string;
  services: { sevenDayReturn: boolean; shipWithinHours: number };
  limitedInfo?: LimitedInfo;
  /** Where it is bought instead of here; missing: it is bought here. */
  soldIn?: StoreProduct;
}

/** A SKU as it is written; `stock` is what a new one starts with, later pieces come by the ledger alone. */
export interface DraftSku extends Sku {
  stock?: number;
}

export interface ProductDoc {
  _id: ProductId;
  shopId: ShopId;
  title: string;
  subTitle: string;
  headImgs: PictureUrl[];
  thumb: PictureUrl;
  desc: { text: string; imgs: PictureUrl[] }[];
  attrs: SkuAttr[];
  /** Platform category, from the widest to the narrowest name. */
  categoryPath: string[];
  /** The shop's own category ids, first and second level both, so that one index entry serves either. */
  shopCategoryIds: string[];
  status: SpuStatus;
  skus: Sku[];
  minPrice: Fen;
  maxPrice: Fen;
  minMarketPrice?: Fen;
  soldCount: number;
  reviewCount: number;
  /** Of these with 4 or 5; missing in what was written before it was counted. */
  goodReviews?: number;
  /** Share of good reviews in whole percent, or null without reviews. */
  goodPercent: number | null;
  freightTemplateId: string;
  services: { sevenDayReturn: boolean; shipWithinHours: number };
  limitedInfo?: LimitedInfo;
  /** Where it is bought instead of here; missing: it is bought here. */
  soldIn?: StoreProduct;
  /** The shop's order of goods, highest first: pinned, then arranged, then newest. Unique inside a shop. */
  homeRank: number;
  hiddenOnHome: boolean;
  createdAt: Ms;
  updatedAt: Ms;
  /** Set where search must still follow a change; see cloudfunctions/search/reindex.ts. */
  searchDue?: Ms;
  /** Counts changes by the shop, for those who edit at the same time; missing: 0. */
  version?: number;
  /** The request of the last change, so that its repeat is known. */
  lastRequest?: string;
  /** What the shop is writing while the live copy stays as it is; missing or null: nothing. */
  draft?: ProductContent | null;
  /** Its number in 微信小店, a text since it is beyond 2^53, where it was brought in from there. */
  storeProductId?: string;
  /** In the recycle bin: where it was before, and since when it lies there. */
  binned?: { from: SpuStatus; at: Ms } | null;
}

/** How a shop orders its goods on its homepage. */
export interface ArrangementDoc {
  _id: ShopId;
  version: number;
  /** First come these, then the arranged ones, then the others by age. */
  pinned: ProductId[];
  arranged: ProductId[];
  /** Goods whose place has still to be written; empty when it is done. */
  waiting: ProductId[];
  /** Goods that have still to be hidden on the homepage, or shown again; missing or null: none. */
  hiding?: { on: ProductId[]; off: ProductId[] } | null;
  dueAt: Ms | null;
}

/** One change of many products at once. */
export type CatalogueChange =
  | { kind: 'list' }
  | { kind: 'unlist' }
  | { kind: 'bin' }
  | { kind: 'restore' }
  | { kind: 'delete' }
  | { kind: 'hide'; on: boolean }
  | { kind: 'sevenDayReturn'; on: boolean }
  | { kind: 'shopCategory'; categoryId: string; on: boolean }
  | { kind: 'freight'; templateId: string }
  | { kind: 'shipWithin'; hours: number }
  /** Whole percent and then fen, either of which may be below 0. */
  | { kind: 'reprice'; percent: number; byFen: Fen };

export interface CatalogueBatchRow {
  productId: ProductId;
  /** The version it was seen at: it changes at that one and no other. */
  version: number;
  /** `done` and `undone` are what became of it; `refused` says why in `why`. */
  state: 'waiting' | 'done' | 'undone' | 'refused';
  why: string;
  /** What keeps it from being listed, where that is why. */
  fault?: Fault;
  /** The fields it changes, as they were. */
  before: Record<string, unknown>;
}

export interface CatalogueBatchDoc {
  /** Derived from the shop, who asks and the request. */
  _id: string;
  shopId: ShopId;
  by: Openid;
  change: CatalogueChange;
  rows: CatalogueBatchRow[];
  state: 'doing' | 'done' | 'undoing' | 'undone';
  at: Ms;
  /** When the clock goes on with it; null when it is through. */
  dueAt: Ms | null;
}

export interface StockHold {
  n: number;
  state: 'locked' | 'deducted' | 'released';
  at: Ms;
}

/** A merchant's adjustment, on the stock until it is old enough to be known from the ledger alone. */
export interface StockAdjustment {
  /** What became available, or no longer is. */
  n: number;
  /** Platform: 1 more, 2 fewer, 3 set. */
  diffType: 1 | 2 | 3;
  by: Openid;
  reason: string;
  at: Ms;
}

export interface StockDoc {
  _id: SkuId;
  productId: ProductId;
  shopId: ShopId;
  available: number;
  locked: number;
  sold: number;
  /** One hold per order; a closed one stays a while as a tombstone, so that a repeat changes nothing. */
  holds: Record<OrderId, StockHold>;
  /** By the adjustment's id; missing while there is none. */
  adjusts?: Record<string, StockAdjustment>;
  /** When the oldest closed hold or adjustment was made; missing while there is none. The sweeper finds old tombstones by it. */
  tombstoneAt?: Ms;
}

export interface StockLedgerDoc {
  /** Derived (`<skuId>~<orderId>~<what>`, `<skuId>~seed`), so that an entry is written once. */
  _id: string;
  skuId: SkuId;
  shopId: ShopId;
  /** Pieces; of an adjustment what became available, or less than 0 where it no longer is. */
  n: number;
  why: 'seed' | 'sale' | 'adjust' | 'return';
  /** The order or after-sale, or for an adjustment who made it. */
  by: string;
  at: Ms;
  /** For an adjustment: platform's `diff_type`, and why it was made. */
  diffType?: 1 | 2 | 3;
  reason?: string;
}
