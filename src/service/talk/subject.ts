import type { Card } from '@/talk/message';

/** What the shopper came from, as the page before names it; ids alone are believed by the function. */
export interface SubjectQuery {
  productId: string;
  orderId: string;
  title: string;
  thumb: string;
  /** Fen */
  price: string;
  n: string;
  status: string;
}

/** The card to offer for sending; null where the shopper came from nothing in particular. */
export function subjectOf(query: Partial<SubjectQuery>): Card | null {
  const { productId, orderId, price, n, status } = query;
  const shown = { title: decoded(query.title), thumb: decoded(query.thumb) };
  if (!shown.title) return null;
  if (productId) return { kind: 'product', productId, ...shown, minPrice: whole(price) };
  if (!orderId) return null;
  return { kind: 'order', orderId, ...shown, n: whole(n), orderPrice: whole(price), status: whole(status) };
}

const whole = (text: string | undefined): number => (/^\d{1,12}$/.test(text ?? '') ? Number(text) : 0);

/** WeChat hands a query over as it was written, a browser already decoded. */
function decoded(text: string | undefined): string {
  try {
    return decodeURIComponent(text ?? '');
  } catch {
    return text ?? '';
  }
}
