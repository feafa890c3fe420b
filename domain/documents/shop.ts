/** Shops, their people, their homepage, and how they sell. */

import type { HomepageContent } from '../blocks';
import type { Role } from '../roles';
import type { Day, Fen, Ms, Openid, PictureUrl, ShopId } from '../units';
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

export type ShopStatus = 'opening' | 'open' | 'closing' | 'closed';

export interface ShopDoc {
  _id: ShopId;
  name: string;
  logo: PictureUrl;
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
  orders30d: number;
  productCount: number;
  service: { mode: 'none' | 'own' | 'wecom'; hours: string; corpId?: string; url?: string };
  freightTemplates: FreightTemplate[];
  openedAt: Ms;
  /** Set where search must still follow a change; see cloudfunctions/search/reindex.ts. */
  searchDue?: Ms;
}

export interface MemberDoc {
  /** `<shopId>~<openid>`: one membership per person and shop. */
  _id: string;
  shopId: ShopId;
  openid: Openid;
  role: Role;
  name: string;
  since: Ms;
}

export interface HomepageDoc {
  _id: ShopId;
  version: number;
  published: HomepageContent;
  publishedAt: Ms;
}

/** Paid orders and sales of one shop on one day (Beijing time). */
export interface ShopDayDoc {
  /** `<shopId>~<YYYYMMDD>` */
  _id: string;
  shopId: ShopId;
  day: Day;
  paidOrders: number;
  salesFen: Fen;
}
