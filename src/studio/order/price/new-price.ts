import { type Lowered, lower } from '../../../../domain/price-change';
import type { Fen } from '../../../../domain/units';
import type { ShopOrder } from '../details';

export type PriceFlaw = 'noNumber' | 'notLower' | 'tooLow';

export type NewPrice =
  | { ok: true; downFen: Fen; orderPrice: Fen; off: Fen; after: Extract<Lowered, { ok: true }>['price'] }
  | { ok: false; flaw: PriceFlaw };

type Priced = Pick<ShopOrder, 'price' | 'lines'>;

/** Yuan as typed, in fen; null for what is no amount. Read digit by digit: 19.9 × 100 is not 1990. */
export function typedFen(typed: string): Fen | null {
  const [, yuan, , cents = ''] = /^[¥￥]?(\d{1,7})([.。](\d{0,2}))?$/.exec(typed.trim()) ?? [];
  return yuan === undefined ? null : Number(yuan) * 100 + Number(cents.padEnd(2, '0'));
}

/** Fen as somebody would type them: 1990 → 19.90. */
export const asTyped = (fen: Fen): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

/** What a typed total makes of an order; the rule is the function's own. */
export function newPrice({ price, lines }: Priced, typed: string): NewPrice {
  const total = typedFen(typed);
  if (total === null) return { ok: false, flaw: 'noNumber' };
  if (total >= price.orderPrice) return { ok: false, flaw: 'notLower' };
  const downFen = price.changeDownPrice + price.orderPrice - total;
  const original = { ...price, originalOrderPrice: price.orderPrice + price.changeDownPrice };
  const lowered = lower(original, lines, downFen);
  if (!lowered.ok) return { ok: false, flaw: lowered.why === 'up' ? 'notLower' : 'tooLow' };
  return { ok: true, downFen, orderPrice: total, off: price.orderPrice - total, after: lowered.price };
}

/** Totals that are often wanted: without the freight, and without the odd change. */
export function offers({
  price: { orderPrice, freight },
}: Priced): { why: 'noFreight' | 'round'; fen: Fen }[] {
  const whole = Math.floor(orderPrice / 100) * 100;
  const all = [
    { why: 'noFreight' as const, fen: freight > 0 ? orderPrice - freight : orderPrice },
    { why: 'round' as const, fen: whole },
  ];
  return all.filter(({ fen }) => fen > 0 && fen < orderPrice);
}
