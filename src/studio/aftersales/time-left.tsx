import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import type { Ms } from '../../../domain/units';
import { elapsed } from '../orders/elapsed';
import { orderWords } from '../orders/order-words';
import { urgency } from './urgency';
import { afterSaleWords } from './words';

const tones = { calm: 'quiet', soon: 'warn', now: 'accent' } as const;

/** How long is left to act, louder as it runs out; nothing where nobody must. */
export function TimeLeft({ deadline, now }: { deadline: Ms | null; now: Ms }) {
  const t = useWords(afterSaleWords);
  const o = useWords(orderWords);
  if (deadline === null) return null;
  const text = deadline <= now ? t.over : t.left(o.span(elapsed(now, deadline)));
  return <Tag tone={tones[urgency(deadline, now)]} text={text} />;
}
