import { beijingDay, lastDays } from '../../domain/calendar';
import type { ShopDoc, TouchpointDayDoc } from '../../domain/documents';
import type { Rules } from '../../domain/rules';
import { againAt } from '../../domain/touchpoints/again';
import type { Day, Ms, ShopId } from '../../domain/units';
import * as db from '../platform/db';

export const dayId = (shopId: ShopId, day: Day): string => `${shopId}~${day}`;

/** The first day that history is kept of. */
export const keptSince = (now: Ms, rules: Rules): Day => lastDays(now, rules['touchpoint.keepDays'])[0] ?? '';

/**
 * Write: update of the day's row as it was seen, or its insert. false: somebody else checked meanwhile, and theirs
 * stands. One operation.
 */
export async function keepDay(doc: TouchpointDayDoc, seen: TouchpointDayDoc | null): Promise<boolean> {
  if (!seen) return (await db.insert('touchpoint_days', doc)) === 'inserted';
  const { _id, results, ...changes } = doc;
  // Set as a whole: an update that goes into objects drops those that are empty.
  const whole = { ...changes, results: db.cmd.set(results) };
  const asSeen = { _id, at: seen.at, asked: seen.asked, night: seen.night };
  return (await db.update('touchpoint_days', asSeen, whole)) === 1;
}

/** What a shopper would type to find the shop. */
export const searchedBy = ({ name, mainCategoryName }: ShopDoc) => ({ name, category: mainCategoryName });

/** A day's row as its shop sees it. */
export const shownDay = (doc: TouchpointDayDoc, now: Ms, rules: Rules) => ({
  at: doc.at,
  by: doc.lastRequest === '' ? ('night' as const) : ('shop' as const),
  results: doc.results,
  searched: doc.searched,
  againAt: againAt(doc.day === beijingDay(now) ? doc : null, rules),
});
