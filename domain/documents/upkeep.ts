/** What keeps the functions going: rules, leases, the outbox, incidents. */

import type { Ms } from '../units';

/** Values of domain/rules.json that the operator has overridden; `_id` is `current`. */
export interface RulesDoc {
  _id: 'current';
  values: Record<string, number>;
}

export interface LeaseDoc {
  _id: string;
  holder: string;
  until: Ms;
  cursor: Record<string, unknown> | null;
}

/** What must reach WeChat after a write: sent by `clock`, tried again with back-off, seen by the operator when stuck. */
export interface OutboxDoc {
  /** Derived from what it tells, so that it is queued once. */
  _id: string;
  kind: 'uploadShippingInfo' | 'notice' | 'submitPages' | 'refundDeposit';
  /** What its sender needs: ids of facts that may change until then, copies of what was so when it happened. */
  payload: Record<string, string>;
  /** `failed`: WeChat will never take it; `stuck`: tried often enough, a person must look; `dropped`: one did. */
  state: 'queued' | 'sent' | 'failed' | 'stuck' | 'dropped';
  tries: number;
  /** When it is tried next; null when nothing is left to try. */
  nextAt: Ms | null;
  lastError: string | null;
  createdAt: Ms;
  sentAt: Ms | null;
}

/** Something about money that a person must look at. */
export interface IncidentDoc {
  /** Derived from what it is about: the same trouble is written once. */
  _id: string;
  kind: 'paymentAmount' | 'paymentMerchant' | 'refundFailed';
  facts: Record<string, unknown>;
  at: Ms;
  state: 'open' | 'closed';
}
