import type { DeskItemDoc } from '../../domain/desk';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { listPage } from '../platform/lists';
import type { DeskContract } from './contract';
import { kinds } from './kinds';

export const shown = (item: DeskItemDoc) => ({
  itemId: item._id,
  kind: item.kind,
  subject: item.subject,
  facts: item.facts,
  state: item.state,
  decision: item.decision,
  reason: item.reason,
  createdAt: item.createdAt,
  at: item.at,
  decisions: item.state === 'open' ? possible(item) : [],
});

const possible = (item: DeskItemDoc) =>
  Object.entries(kinds[item.kind].decisions)
    .filter(([, { fits }]) => fits?.(item) ?? true)
    .map(([decision, { does }]) => ({ decision, does }));

export const notThere = () => refuse('NOT_FOUND', '没有这件待办', 'itemId');

/** One operation. */
export async function queue(input: ParsedInputOf<DeskContract, 'queue'>, _call: Call) {
  const { kind, state, cursor, limit } = input;
  const filter = { state, ...(kind ? { kind } : {}) };
  const { page, nextCursor } = await listPage('desk_items', filter, 'createdAt', { cursor, limit });
  return ok({ items: page.map(shown), nextCursor });
}

export async function get({ itemId }: ParsedInputOf<DeskContract, 'get'>, call: Call) {
  const item = await db.get('desk_items', itemId);
  if (!item) return notThere();
  const sight = (await kinds[item.kind].look?.(item, call)) ?? {};
  return ok({ ...shown(item), sight, log: item.log });
}
