import { call, type Input, type Outcome, type Output } from '@/cloud/call';
import type { Basket } from './basket';

export type Quote = Output<'orders', 'quote'>;
export type QuotedShop = Quote['shops'][number];
/** What the shopper decided for each shop: a coupon of theirs, or NONE. Absent where they have not. */
export type Choice = Readonly<Record<string, string>>;
export const NONE = '';

/** The coupon for each shop: the one that was chosen while it can be used, else the best, as the quote lists them. */
export function couponsFor(
  shops: readonly Pick<QuotedShop, 'shopId' | 'coupons'>[],
  choice: Choice,
): Record<string, string> {
  const picked: Record<string, string> = {};
  for (const { shopId, coupons } of shops) {
    const wanted = choice[shopId];
    if (wanted === NONE) continue;
    const usable = coupons.filter((coupon) => coupon.why === null && coupon.off > 0);
    const one = usable.find((coupon) => coupon.userCouponId === wanted) ?? usable[0];
    if (one) picked[shopId] = one.userCouponId;
  }
  return picked;
}

/** The coupons that a quote has taken off, as placing the order names them; of shops in `shopIds` only. */
export function couponsIn(quote: Quote, shopIds: ReadonlySet<string>): Record<string, string> {
  return Object.fromEntries(
    quote.shops.flatMap(({ shopId, coupon }) =>
      coupon && shopIds.has(shopId) ? [[shopId, coupon.userCouponId]] : [],
    ),
  );
}

/**
 * Prices a basket with one coupon a shop. Asks once where the answer already has the right coupons, twice where the
 * best are known only then, or where a chosen one no longer fits.
 */
export async function quoteWithCoupons(
  basket: Basket,
  provinceName: string | undefined,
  choice: Choice,
): Promise<Outcome<Quote>> {
  const ask = (coupons: Input<'orders', 'quote'>['coupons']) =>
    call('orders', 'quote', { lines: basket, ...(provinceName ? { provinceName } : {}), coupons });
  const asked = Object.fromEntries(Object.entries(choice).filter(([, id]) => id !== NONE));
  const hopeful = await ask(asked);
  const unfit = !hopeful.ok && hopeful.error.code === 'COUPON_UNUSABLE';
  const first = unfit ? await ask({}) : hopeful;
  if (!first.ok) return first;
  const wanted = couponsFor(first.data.shops, choice);
  const had = couponsIn(first.data, new Set(first.data.shops.map((shop) => shop.shopId)));
  if (same(wanted, had)) return first;
  const better = await ask(wanted);
  return better.ok ? better : first;
}

function same(a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
