import type { Ms, Openid } from './units';

/** What can lie on the operator's desk; what may be decided about each stands in cloudfunctions/desk/kinds.ts. */
export const deskKinds = [
  'afterSale',
  'refundFailed',
  'outbox',
  'incident',
  'payment',
  'trade',
  'picture',
  'review',
  'opening',
  'homepage',
  'deduction',
  'link',
] as const;
export type DeskKind = (typeof deskKinds)[number];

export interface DeskItemDoc {
  /** `<kind>~<subject>`: the same trouble lies there once. */
  _id: string;
  kind: DeskKind;
  /** Id of what it is about. */
  subject: string;
  facts: Record<string, unknown>;
  state: 'open' | 'decided';
  decision: string | null;
  reason: string;
  by: Openid | null;
  /** When it was decided. */
  at: Ms | null;
  createdAt: Ms;
  /** When the clock carries out what was decided and cut off; null when nothing is left to do. */
  dueAt: Ms | null;
  log: { at: Ms; by: Openid; what: string; reason: string }[];
}

export const deskItemId = (kind: DeskKind, subject: string): string => `${kind}~${subject}`;

export const deskItem = (
  kind: DeskKind,
  subject: string,
  facts: Record<string, unknown>,
  now: Ms,
): DeskItemDoc => ({
  _id: deskItemId(kind, subject),
  kind,
  subject,
  facts,
  state: 'open',
  decision: null,
  reason: '',
  by: null,
  at: null,
  createdAt: now,
  dueAt: null,
  log: [{ at: now, by: '', what: 'raised', reason: '' }],
});

/** The same item when its trouble is back after a decision; null while it is open anyway. */
export function raisedAgain(item: DeskItemDoc, facts: Record<string, unknown>, now: Ms): DeskItemDoc | null {
  if (item.state === 'open' || item.dueAt !== null) return null;
  return {
    ...item,
    facts,
    state: 'open',
    decision: null,
    reason: '',
    by: null,
    at: null,
    createdAt: now,
    log: [...item.log.slice(-20), { at: now, by: '', what: 'raised', reason: '' }],
  };
}
