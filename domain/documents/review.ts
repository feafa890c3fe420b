/** What shoppers say of what they bought. */

import type { Exclusion } from '../rating/effects';
import type { ReviewKind } from '../review-kinds';
import type { Ms, Openid, OrderId, PictureUrl, ProductId, ShopId, SkuId } from '../units';

/**
 * `checking`: WeChat could not be asked about its text yet; `held`: a person must look; `refused`: it never was to be
 * seen; `removed`: it was seen, and taken away.
 */
export type ReviewState = 'checking' | 'held' | 'public' | 'refused' | 'removed';

export interface FollowUp {
  text: string;
  pictureIds: string[];
  imgs: PictureUrl[];
  state: ReviewState;
  at: Ms;
}

export interface ReviewDoc {
  /** `<orderId>-<lineNo>`: an order's line is reviewed once. */
  _id: string;
  orderId: OrderId;
  lineNo: number;
  shopId: ShopId;
  productId: ProductId;
  skuId: SkuId;
  openid: Openid;
  /** As it is shown; of an anonymous one only that it is. */
  nickname: string;
  anonymous: boolean;
  title: string;
  skuText: string;
  /** 1–5 each. */
  productScore: number;
  logisticsScore: number;
  serviceScore: number;
  text: string;
  /** Pictures that came with it, and the addresses of those that everybody may see. */
  pictureIds: string[];
  imgs: PictureUrl[];
  followUp: FollowUp | null;
  reply: string | null;
  repliedAt: Ms | null;
  /** Shoppers who found it helpful. */
  helpful: number;
  /** What lists filter by. */
  kinds: ReviewKind[];
  state: ReviewState;
  /** Why it is not counted in the rating; null where it is. */
  excluded: Exclusion | null;
  /** What the operator said when it was refused or taken away; its writer reads it. */
  verdict?: string;
  /** Rises when it is shown or taken away: each time is a fact of its own for the rating. */
  shownTimes: number;
  /** When the parcel left: what its logistics score is about. */
  shippedAt: Ms | null;
  /** When WeChat is asked again about its text; null where nothing waits. */
  dueAt: Ms | null;
  tries: number;
  createdAt: Ms;
  updatedAt: Ms;
}

/** One shopper's word that a review helped, or should not stand there. */
export interface ReviewVoteDoc {
  /** Derived from review and shopper. */
  _id: string;
  reviewId: string;
  kind: 'helpful' | 'report';
  helpful: boolean;
  at: Ms;
}
