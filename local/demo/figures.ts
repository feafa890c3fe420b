/** Days of sales and of the rating: made from a seed, so that each start tells the same history. */
import { beijingDay, lastDays } from '../../domain/calendar';
import type { RatingDayDoc, ShopDayDoc } from '../../domain/documents';
import type { Hundredths, Ms } from '../../domain/units';
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

/** How far below today's value a score stood, `x` from 0 (oldest) to 1 (now). */
const PAST: Record<DemoShop['trend'], (x: number) => number> = {
  up: (x) => 22 * (1 - x) ** 1.3,
  flat: (x) => 4 * Math.sin(x * 9),
  dip: (x) => -9 * (1 - x) + 16 * Math.exp(-(((x - 0.78) / 0.09) ** 2)),
};

export function ratingDays(shop: DemoShop, now: Ms): RatingDayDoc[] {
  const r = chance(seedOf(`${shop.id}:rating`));
  const days = lastDays(now, HISTORY_DAYS);
  const score = (of: Hundredths, below: number, last: boolean): Hundredths =>
    last ? of : Math.max(380, Math.min(500, Math.round(of - below + (r() - 0.5) * 3)));
  return days.map((day, i) => {
    const x = i / (days.length - 1);
    const below = PAST[shop.trend](x);
    const last = i === days.length - 1;
    return {
      _id: `${shop.id}~${day}`,
      shopId: shop.id,
      day,
      overall: score(shop.rating.overall, below, last),
      product: score(shop.rating.product, below * 0.6, last),
      logistics: score(shop.rating.logistics, below * 1.5, last),
      service: score(shop.rating.service, below * 0.8, last),
      samples: Math.round(shop.rating.samples * (0.8 + 0.2 * x)),
    };
  });
}
