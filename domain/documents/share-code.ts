/** Codes and links by which pages are passed on. */

import type { Ms, ProductId, ShopId } from '../units';

/** A link that WeChat gave out for a page, and until when it opens. */
export interface GivenLink {
  link: string;
  until: Ms;
}

/**
 * What the `scene` of a mini-program code stands for. One for each shop, page and who or what passes it on, however
 * often it is asked for.
 */
export interface ShareCodeDoc {
  /** The 10 characters that the code carries. */
  _id: string;
  shopId: ShopId;
  /** Empty for the shop's own page. */
  productId: ProductId;
  /** Who passes it on, by their name within the shop; empty for one that the shop itself puts up. */
  sharer: string;
  /** They are the shop's promoter, paid for what it sells of the product; left out where they are not. */
  promoted?: true;
  /** What its visitors are counted under, where a shop put it up. */
  account: string;
  /** Whoever had it made, by a digest that leads back to no openid: so many a day. */
  maker: string;
  /** Where its picture lies; null until it is drawn. */
  picture: { fileId: string; url: string } | null;
  /** Links to the same page that WeChat gave out, by kind. */
  links: Partial<Record<'short' | 'url', GivenLink>>;
  createdAt: Ms;
  /** Until when it names who passed it on; the page it leads to opens a while longer. */
  expiresAt: Ms;
  removeAt: Ms;
}
