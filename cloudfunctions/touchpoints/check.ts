import { beijingDay } from '../../domain/calendar';
import type { TouchpointDayDoc } from '../../domain/documents';
import { againAt } from '../../domain/touchpoints/again';
import { judged } from '../../domain/touchpoints/judge';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { TouchpointsContract } from './contract';
import { dayId, keepDay, searchedBy, shownDay } from './days';
import { look } from './look';

/**
 * A check on demand. Write: update. Who repeats under the same request gets what it found; two who ask at once get the
 * same. Some twenty-five operations, so it is asked for only so often.
 */
export async function check({ shopId }: ParsedInputOf<TouchpointsContract, 'check'>, call: Call) {
  const { now, rules, requestId } = call;
  const day = beijingDay(now);
  const _id = dayId(shopId, day);
  const [shop, today] = await Promise.all([db.get('shops', shopId), db.get('touchpoint_days', _id)]);
  if (!shop) return refuse('NOT_FOUND', '店铺不存在', 'shopId');
  if (today?.lastRequest === requestId) return ok(shownDay(today, now, rules));
  const from = againAt(today, rules);
  if (from === null) return refuse('TOO_SOON', '今天的体检次数用完了，夜里会自动再查', 'shopId');
  if (from > now) {
    return refuse('TOO_SOON', `请 ${Math.ceil((from - now) / 1000)} 秒后再体检`, 'shopId', { againAt: from });
  }
  const doc: TouchpointDayDoc = {
    _id,
    shopId,
    day,
    at: now,
    results: judged(await look(shop, call), rules),
    searched: searchedBy(shop),
    night: today?.night ?? false,
    asked: (today?.asked ?? 0) + 1,
    lastRequest: requestId,
  };
  const kept = (await keepDay(doc, today)) ? doc : await db.get('touchpoint_days', _id);
  return ok(shownDay(kept ?? doc, now, rules));
}
