import type { Goods, HomepageContent } from '../blocks';
import type { Difference } from '../homepage/compare';
import type { Day, Ms, Openid, ShopId } from '../units';

/** What shoppers see of a shop's homepage. */
export interface HomepageDoc {
  _id: ShopId;
  /** Counts what was published, and what was taken down from it. */
  version: number;
  published: HomepageContent;
  publishedAt: Ms;
}

export type SubmissionState = 'submitted' | 'approved' | 'rejected' | 'withdrawn';

/** A homepage as it was handed in; what is drafted meanwhile does not change it. */
export interface HomepageSubmission {
  /** Counts the submissions of the shop. */
  no: number;
  /** The draft's version that was handed in. */
  version: number;
  content: HomepageContent;
  by: Openid;
  at: Ms;
  state: SubmissionState;
  /** Why it was rejected. */
  reason: string;
  /** WeChat would not decide about its words: a person must look at them. */
  wordsHeld: boolean;
}

/** What the shop's editors write at. */
export interface HomepageDraftDoc {
  _id: ShopId;
  version: number;
  content: HomepageContent;
  /** The order of goods that the draft began with: what others changed since is kept when it is published. */
  goodsBase: Goods;
  /** Addresses and names of pictures that this homepage had at some time, and may have again. */
  known: string[];
  /** The last changes, newest last. */
  log: { version: number; by: Openid; at: Ms; what: Difference[] }[];
  /** The request of the last change, so that its repeat is known. */
  lastRequest: string;
  updatedAt: Ms;
  /** The last one that was handed in. */
  submission: HomepageSubmission | null;
}

export interface HomepageVersionDoc {
  /** `<shopId>~<no>` */
  _id: string;
  shopId: ShopId;
  no: number;
  /** With pictures by their names, so that it can be drafted again. */
  content: HomepageContent;
  by: Openid;
  at: Ms;
  /** What is different from the version before. */
  what: Difference[];
  /** The picture or link for whose sake something was taken down; null for what the shop published. */
  takenDown: string | null;
}

/** How often modules were seen and tapped on a day, in one of several rows of the shop. */
export interface HomepageDayDoc {
  /** `<shopId>~<YYYYMMDD>~<row>` */
  _id: string;
  shopId: ShopId;
  day: Day;
  views: Record<string, number>;
  taps: Record<string, number>;
  /** The last batches that were counted, so that a repeat counts nothing. */
  last: string[];
}

/** What the `scene` of a mini-program code opens of a draft: what a signed token says, which is too long for a code. */
export interface PreviewCodeDoc {
  /** The 10 characters that the code carries. */
  _id: string;
  shopId: ShopId;
  /** Of the draft, or of what was handed in. */
  version: number;
  until: Ms;
  /** It is kept longer than it opens, so that who comes too late is told so. */
  removeAt: Ms;
}
