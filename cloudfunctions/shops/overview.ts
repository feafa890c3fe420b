import { beijingDay, lastDays } from '../../domain/calendar';
import { depositLacks } from '../../domain/deposit';
import { fallDays, fallOf } from '../../domain/rating/fall';
import { roleAllows } from '../../domain/roles';
import { tallied } from '../../domain/touchpoints/checks';
import type { ShopId } from '../../domain/units';
import { upgradeMissed } from '../../domain/upgrade';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import { shopCard, shownRating } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { ShopsContract } from './contract';
import { waitingIn } from './waiting';

/** What a member sees first. Eleven operations whatever the shop's age: days are rows of their own. */
export async function overview(input: ParsedInputOf<ShopsContract, 'overview'>, call: Call) {
  const { shopId } = input;
  const days = lastDays(call.now, input.days);
  const [first = ''] = days;
  // A fall is looked for in a week also where less is shown.
  const [known = ''] = lastDays(call.now, Math.max(input.days, 2 * fallDays));
  const [shop, waiting, sold, history, checked] = await Promise.all([
    db.get('shops', shopId),
    waitingIn(shopId),
    db.find(
      'shop_days',
      { shopId, day: db.cmd.gte(first) },
      { sort: ['day'], only: ['day', 'paidOrders', 'salesFen'] },
    ),
    db.find('rating_days', { shopId, day: db.cmd.gte(known) }, { sort: ['day'] }),
    call.role && roleAllows(call.role, ['editor']) ? lastCheck(shopId) : null,
  ]);
  if (!shop || !call.role) return refuse('NOT_FOUND', '店铺不存在', 'shopId');

  const byDay = new Map(sold.map((row) => [row.day, row]));
  const sales = days.map((day) => ({
    day,
    paidOrders: byDay.get(day)?.paidOrders ?? 0,
    salesFen: byDay.get(day)?.salesFen ?? 0,
  }));
  const today = byDay.get(beijingDay(call.now));
  const fall = fallOf(history, call.rules['rating.fallAlert']);
  return ok({
    shop: shopCard(shop, call.rules),
    role: call.role,
    waiting,
    touchpoints: checked,
    status: shop.status,
    depositLacksFen: depositLacks(shop, call.rules),
    upgrade:
      shop.kind === 'old' ? { by: shop.upgradeBy ?? null, missed: upgradeMissed(shop, call.now) } : null,
    fell: fall && { from: fall.before.overall, to: fall.after.overall },
    today: { paidOrders: today?.paidOrders ?? 0, salesFen: today?.salesFen ?? 0 },
    sales,
    ratings: history.filter(({ day }) => day >= first).map(({ day, overall }) => ({ day, overall })),
    rating: shownRating(shop.rating, call.rules),
  });
}

/** How the shop's entrances stood when they were last looked at. One operation. */
async function lastCheck(shopId: ShopId) {
  const [row] = await db.find('touchpoint_days', { shopId }, { sort: ['-day'], limit: 1, only: ['results'] });
  return row ? tallied(row.results) : null;
}
