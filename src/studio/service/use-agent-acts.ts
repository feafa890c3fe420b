import { useMemo } from 'react';
import type { Card, Message } from '@/talk/message';
import type { Acts } from '@/talk/states';
import type { Talk } from '@/talk/use-talk';
import { open, openProduct } from '@/ui/navigate';
import type { ShopId } from '../../../domain/units';

/** What an agent can do with a message. */
export function useAgentActs(
  shopId: ShopId,
  { retry, drop }: Talk,
  write: (text: string) => void,
  decide: (message: Message) => void,
): Acts {
  return useMemo(
    () => ({
      open: (card) => openCard(shopId, card),
      retry,
      drop,
      edit(one) {
        drop(one.key);
        write(one.text);
      },
      decide,
    }),
    [shopId, retry, drop, write, decide],
  );
}

/** A page of some other mini program is the shopper's to open. */
function openCard(shopId: ShopId, card: Card): void {
  if (card.kind === 'product') openProduct(card.productId);
  else if (card.kind !== 'page') open('studio/order/index', { shopId, orderId: card.orderId });
}
