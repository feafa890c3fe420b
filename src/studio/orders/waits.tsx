import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import type { OrderStatus } from '../../../domain/documents';
import type { Ms } from '../../../domain/units';
import { elapsed, pressing } from './elapsed';
import { orderWords } from './order-words';

interface Props {
  order: { status: OrderStatus; paidAt: Ms | null; expiresAt: Ms | null };
  now: Ms;
}

const tones = { calm: 'quiet', late: 'warn', overdue: 'accent' } as const;

/** How long an order to ship has waited, or how long an unpaid one still lives. */
export function Waits({ order, now }: Props) {
  const t = useWords(orderWords);
  if ((order.status === 20 || order.status === 21) && order.paidAt !== null) {
    const span = t.span(elapsed(order.paidAt, now));
    return <Tag tone={tones[pressing(order.paidAt, now)]} text={t.waits(span)} />;
  }
  if (order.status === 10 && order.expiresAt !== null) {
    const text = order.expiresAt <= now ? t.expiring : t.left(t.span(elapsed(now, order.expiresAt)));
    return <Tag text={text} />;
  }
  return null;
}
