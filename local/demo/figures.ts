/** Days of sales: made from a seed, so that each start tells the same history. */
import { beijingDay, lastDays } from '../../domain/calendar';
import type { ShopDayDoc } from '../../domain/documents';
import type { Ms } from '../../domain/units';
import { chance } from './pictures/ink';
import type { DemoShop } from './shape';

export const HISTORY_DAYS = 90;
const DAY = 86_400_000;
const BEIJING = 8 * 3_600_000;

/** A number that is the same for the same text at every start. */
export function seedOf(text: string): number {
  let h = 2166136261;
  for (const c of text) h = Math.imul(h ^ (c.codePointAt(0) ?? 0), 16777619);
  return h >>> 0;
}

/** The share of a day's orders that came in by this moment of the Beijing day. */
export const dayShare = (now: Ms): number => ((now + BEIJING) % DAY) / DAY;

/** Shoppers buy more at the weekend; `day` is YYYYMMDD. */
const weekday = (day: string): number => {
  const at = new Date(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00:00Z`).getUTCDay();
  return at === 0 || at === 6 ? 1.28 : 0.9;
};

export function shopDays(shop: DemoShop, now: Ms): ShopDayDoc[] {
  const r = chance(seedOf(`${shop.id}:sales`));
  const prices = shop.products.flatMap((p) => p.skus.map((s) => s.salePrice));
  const usual = prices.reduce((a, b) => a + b, 0) / prices.length;
  const today = beijingDay(now);
  return lastDays(now, HISTORY_DAYS).map((day, i) => {
    const grown = 0.72 + (0.36 * i) / HISTORY_DAYS;
    const whole = (shop.orders30d / 30) * grown * weekday(day) * (0.8 + r() * 0.4);
    const paidOrders = Math.max(1, Math.round(day === today ? whole * dayShare(now) : whole));
    const salesFen = Math.round((paidOrders * usual * (0.92 + r() * 0.5)) / 10) * 10;
    return { _id: `${shop.id}~${day}`, shopId: shop.id, day, paidOrders, salesFen };
  });
}
