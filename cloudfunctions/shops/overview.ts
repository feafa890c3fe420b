import { beijingDay, lastDays } from '../../domain/calendar';
import type { Call } from '../platform/call';
import { ok, refuse } from '../platform/call';
import { shopCard, shownRating } from '../platform/cards';
import type { ParsedInputOf } from '../platform/contract';
import * as db from '../platform/db';
import type { ShopsContract } from './contract';

/** What a member sees first. Six operations whatever the shop's age: days are rows of their own. */
export async function overview(input: ParsedInputOf<ShopsContract, 'overview'>, call: Call) {
  const days = lastDays(call.now, input.days);
  const since = { shopId: input.shopId, day: db.cmd.gte(days[0]) };
  const [shop, unpaid, toShip, shipped, sold, rated] = await Promise.all([
    db.get('shops', input.shopId),
    db.count('orders', { shopId: input.shopId, status: 10 }),
    db.count('orders', { shopId: input.shopId, status: db.cmd.in([20, 21]) }),
    db.count('orders', { shopId: input.shopId, status: 30 }),
    db.find('shop_days', since, { sort: ['day'] }),
    db.find('rating_days', since, { sort: ['day'] }),
  ]);
  if (!shop || !call.role) return refuse('NOT_FOUND', '店铺不存在', 'shopId');

  const byDay = new Map(sold.map((row) => [row.day, row]));
  const sales = days.map((day) => ({
    day,
    paidOrders: byDay.get(day)?.paidOrders ?? 0,
    salesFen: byDay.get(day)?.salesFen ?? 0,
  }));
  const today = byDay.get(beijingDay(call.now));
  return ok({
    shop: shopCard(shop, call.rules),
    role: call.role,
    waiting: { unpaid, toShip, shipped },
    today: { paidOrders: today?.paidOrders ?? 0, salesFen: today?.salesFen ?? 0 },
    sales,
    ratings: rated.map(({ day, overall }) => ({ day, overall })),
    rating: shownRating(shop.rating, call.rules),
  });
}
