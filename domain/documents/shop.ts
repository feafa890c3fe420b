/** Shops, their people, their homepage, and how they sell. */

import type { LinkedAccount } from '../links/kinds';
import type { Role } from '../roles';
import type { Day, Fen, Ms, Openid, PictureUrl, ProductId, ShopId } from '../units';
import type { Address } from './order';
import type { RatingSummary } from './rating';

/** PIECE counts items, WEIGHT counts started kilograms; names are the platform's. */
export interface FreightTemplate {
  id: string;
  name: string;
  valuationType: 'PIECE' | 'WEIGHT';
  shippingMethod: 'FREE' | 'CONDITION_FREE' | 'NO_FREE';
  /** For CONDITION_FREE: free from this goods amount on. */
  freeFromFen?: Fen;
  first: { amount: number; price: Fen };
  next: { amount: number; price: Fen };
  /** Provinces that are not served, as `wx.chooseAddress` spells them. */
  notSendArea: string[];
}

/** A real 微信小店: its appid, and a coupon of it that is shown. */
export interface StoreShop {
  appid: string;
  couponId: string;
}

export type ShopStatus = 'opening' | 'open' | 'closing' | 'closed';

export interface ShopDoc {
  _id: ShopId;
  name: string;
  logo: PictureUrl;
  /** Id of the picture that becomes its logo once it passed its check. */
  logoNext?: string;
  intro: string;
  city: string;
  mainCategoryId: string;
  mainCategoryName: string;
  status: ShopStatus;
  /** Hash of the licence number; the number itself is kept by the licence's own document. */
  licenceKey: string;
  /** The WeChat Pay merchant number this shop's money goes to. */
  subMchId: string;
  rating: RatingSummary | null;
  /** 0.5–1.5, neutral 1; from the rating, used inside a search tier and by discover. */
  trafficWeight: number;
  /** What of it private shares won, in thousandths; missing: nothing. */
  trafficBoost?: number;
  orders30d: number;
  productCount: number;
  service: { mode: 'none' | 'own' | 'wecom'; hours: string; corpId?: string; url?: string };
  /** Accounts whose links are proved: written with the links themselves, so that the shop's page needs no more. */
  linkedAccounts?: LinkedAccount[];
  freightTemplates: FreightTemplate[];
  /** Where goods go back to, unless an answer to an after-sale says otherwise. */
  returnAddress?: Address;
  openedAt: Ms;
  /** Set where search must still follow a change; see cloudfunctions/search/reindex.ts. */
  searchDue?: Ms;
  /** Since when it bears its name; missing: since it opened. */
  nameSince?: Ms;
  /** `old`: a 视频号小店 that was not upgraded yet; missing: a 微信小店. */
  kind?: 'old';
  /** Of an old shop: until when it may list goods without being upgraded. */
  upgradeBy?: Ms;
  upgradedAt?: Ms;
  /** What is in its deposit, as the deposit's own document says; missing: none is asked of it. */
  depositFen?: Fen;
  /** Set while the deposit is short and its goods are marked for it. */
  depositShort?: boolean;
  /** While closing: when the clock looks whether anything is left open. */
  closeDue?: Ms | null;
  closedAt?: Ms;
  /** The same shop in 微信小店, shown by WeChat's own components; `couponId` is empty for none. */
  store?: StoreShop;
  /** Counts changes of profile and freight templates, for those who edit at the same time; missing: 0. */
  version?: number;
}

export interface MemberDoc {
  /** `<shopId>~<openid>`: one membership per person and shop. */
  _id: string;
  shopId: ShopId;
  openid: Openid;
  role: Role;
  name: string;
  since: Ms;
  /** When they last changed who works here: makes two owners who put each other out meet in a conflict. */
  actedAt?: Ms;
}

/** Paid orders and sales of one shop on one day (Beijing time). */
export interface ShopDayDoc {
  /** `<shopId>~<YYYYMMDD>` */
  _id: string;
  shopId: ShopId;
  day: Day;
  paidOrders: number;
  salesFen: Fen;
  /** The same by product, as many as a day names; missing in what was written before they were counted. */
  goods?: Record<ProductId, GoodsSales>;
}

/** What one product sold: orders that hold it, their pieces, and what was paid for these, without freight. */
export interface GoodsSales {
  orders: number;
  pieces: number;
  salesFen: Fen;
}
