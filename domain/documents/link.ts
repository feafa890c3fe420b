import type { LinkKind } from '../links/kinds';
import type { LinkEvent, LinkProof, LinkStatus } from '../links/status';
import type { Ms, Openid, ShopId } from '../units';

/** An account that a shop invited to be linked: one document an account and shop, however often it was invited. */
export interface LinkDoc {
  /** `<shopId>~<kind>~<accountId>` */
  _id: string;
  shopId: ShopId;
  kind: LinkKind;
  accountId: string;
  /** What the shop calls it. */
  accountName: string;
  status: LinkStatus;
  proof: LinkProof;
  /** The last invitation's; stays after it was used, so that a repeat is known. */
  code: string;
  expiresAt: Ms;
  /** Who invited. */
  by: Openid;
  /** Who accepted or refused; empty before. */
  accepter: Openid;
  acceptedAt: Ms | null;
  provedAt: Ms | null;
  /** Why it failed. */
  reason: string;
  /** Unbound, and what depended on it is still to be taken away by whom. */
  clearing: Openid | null;
  /** When the clock looks at it: an invitation's end, or what an unbinding left; null when nothing is left. */
  dueAt: Ms | null;
  /** The request of the last invitation, so that its repeat is known. */
  lastRequest: string;
  /** The last moves, newest last. */
  log: { event: LinkEvent | 'prove'; at: Ms }[];
  createdAt: Ms;
  updatedAt: Ms;
}
