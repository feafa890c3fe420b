import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import { carryOut, deskGrace } from './carry-out';
import type { DeskContract } from './contract';
import { kinds } from './kinds';
import { notThere, shown } from './queue';

/**
 * Write: saga, its intent being the item itself: decided by one conditional update, so that of two operators one
 * decides, then carried out; what is cut off on the way the clock carries out.
 */
export async function decide(input: ParsedInputOf<DeskContract, 'decide'>, call: Call) {
  const { itemId, decision, reason } = input;
  const item = await db.get('desk_items', itemId);
  if (!item) return notThere();
  const { decisions } = kinds[item.kind];
  const chosen = Object.hasOwn(decisions, decision) ? decisions[decision] : undefined;
  if (!chosen || !(chosen.fits?.(item) ?? true)) {
    return refuse('BAD_INPUT', '这件待办不能这样处理', 'decision', { kind: item.kind });
  }
  const now = Date.now();
  const entry = { at: now, by: call.openid, what: decision, reason };
  const decided = { state: 'decided' as const, decision, reason, by: call.openid, at: now };
  const changes = { ...decided, dueAt: now + deskGrace, log: db.cmd.push([entry]) };
  const open = { _id: itemId, state: 'open', createdAt: item.createdAt };
  if ((await db.update('desk_items', open, changes)) === 1) {
    const after = { ...item, ...decided, dueAt: now + deskGrace, log: [...item.log, entry] };
    await carryOut(after, call);
    return ok(shown({ ...after, dueAt: null }));
  }
  const seen = await db.get('desk_items', itemId);
  if (seen?.state === 'decided' && seen.decision === decision && seen.by === call.openid)
    return ok(shown(seen));
  return refuse('WRONG_STATE', '这件待办已经处理过了', 'itemId', { decision: seen?.decision ?? null });
}
