/** How a shop comes to be and who works in it: openings, licences, names, invitations. */

import type { SubjectKind } from '../names/verdict';
import type { OpeningState, OpeningSteps } from '../opening';
import type { Role } from '../roles';
import type { Ms, Openid, ShopId } from '../units';

/** Somebody's way to a shop, saved as it goes. */
export interface OpeningDoc {
  /** Derived from who opens and the request. */
  _id: string;
  openid: Openid;
  /** The shop that it will be; derived from the opening, so that it holds name and licence from the start. */
  shopId: ShopId;
  steps: OpeningSteps;
  state: OpeningState;
  /** While names and licence are given back: where it goes then. */
  next?: 'returned' | 'refused' | 'withdrawn';
  version: number;
  /** What the operator said, or what was in the way of handing it in. */
  reason: string;
  /** What WeChat thinks of its words; missing until it was first handed in. */
  words?: 'pass' | 'review' | 'unknown';
  createdAt: Ms;
  updatedAt: Ms;
  submittedAt: Ms | null;
  /** When the clock goes on with it; null while it waits for a person. */
  dueAt: Ms | null;
}

/** A business licence and the shops on it. */
export interface LicenceDoc {
  /** Derived from the number. */
  _id: string;
  number: string;
  subject: SubjectKind;
  company: string;
  /** `old` while it holds shops of the old kind alone. */
  kind: 'old' | 'new';
  /** How many shops it holds, those that are being opened included: as many as `shops` has. */
  used: number;
  shops: Record<ShopId, Ms>;
  /** Whom the operator has seen to act for it: they need not show it again. */
  actors: Openid[];
  createdAt: Ms;
}

/** A name and whose it is. */
export interface ShopNameDoc {
  /** `n~<key>`, see domain/names/key.ts. */
  _id: string;
  name: string;
  shopId: ShopId;
  since: Ms;
  /** When another shop may have it; null while it is borne. */
  freeAt: Ms | null;
}

/** A name that a shop gave up. */
export interface ShopRenameDoc {
  /** `<shopId>~<when>`. */
  _id: string;
  shopId: ShopId;
  from: string;
  to: string;
  since: Ms;
  at: Ms;
  by: Openid;
}

export interface StaffInviteDoc {
  /** Derived from the code, which is nowhere kept. */
  _id: string;
  shopId: ShopId;
  shopName: string;
  role: Role;
  by: Openid;
  createdAt: Ms;
  expiresAt: Ms;
  usedBy: Openid | null;
  usedAt: Ms | null;
}
