import type { NoticeKind } from '../notice';
import type { Ms, Openid } from '../units';

/** How many messages of each kind a person may still be sent. */
export interface NoticeConsentDoc {
  _id: Openid;
  left: Partial<Record<NoticeKind, number>>;
  /** The last requests that were counted, so that a repeat counts once. */
  requests: string[];
  updatedAt: Ms;
}
