/** Days of sales: made from a seed, so that each start tells the same history. */
import { beijingDay, lastDays } from '../../domain/calendar';
import type { GoodsSales, ShopDayDoc } from '../../domain/documents';
import type { Fen, Ms } from '../../domain/units';
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
    const goods = soldOn(shop, day, paidOrders, salesFen);
    return { _id: `${shop.id}~${day}`, shopId: shop.id, day, paidOrders, salesFen, goods };
  });
}

/** A day's sales by product: some sell far better than others, each about as well every day. Freight is no product's. */
function soldOn(shop: DemoShop, day: string, paidOrders: number, salesFen: Fen) {
  const sold = shop.products.filter(({ id }) => shop.store?.products[id] === undefined);
  const r = chance(seedOf(`${shop.id}:${day}:goods`));
  const liked = sold.map(({ id }) => (1 / (1 + (seedOf(`${shop.id}-${id}`) % 12))) * (0.5 + r()));
  const orders = parts(paidOrders, liked);
  const prices = sold.map(({ skus }) => skus[0]?.salePrice ?? 0);
  const fen = parts(
    Math.round(salesFen * 0.94),
    orders.map((n, i) => n * (prices[i] ?? 0)),
  );
  const rows = sold.map(({ id }, i): [string, GoodsSales] => {
    const n = orders[i] ?? 0;
    return [`${shop.id}-${id}`, { orders: n, pieces: n + Math.floor(n * 0.3 * r()), salesFen: fen[i] ?? 0 }];
  });
  return Object.fromEntries(rows.filter(([, { orders: n }]) => n > 0));
}

/** A whole number in parts by weight that add up to it; what rounding leaves goes to the heaviest. */
export function parts(whole: number, weights: readonly number[]): number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  const floors = weights.map((weight) => Math.floor((whole * weight) / Math.max(total, 1e-9)));
  const heaviest = weights.indexOf(Math.max(...weights));
  const left = whole - floors.reduce((a, b) => a + b, 0);
  return floors.map((n, i) => (i === heaviest ? n + left : n));
}
