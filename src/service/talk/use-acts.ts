import Taro from '@tarojs/taro';
import { useMemo } from 'react';
import type { Card } from '@/talk/message';
import type { Acts } from '@/talk/states';
import type { Talk } from '@/talk/use-talk';
import { open, openProduct } from '@/ui/navigate';

/** What a shopper can do with a message. */
export function useShopperActs({ retry, drop }: Talk, write: (text: string) => void): Acts {
  return useMemo(
    () => ({
      open: openCard,
      retry,
      drop,
      edit(one) {
        drop(one.key);
        write(one.text);
      },
    }),
    [retry, drop, write],
  );
}

function openCard(card: Card): void {
  if (card.kind === 'product') openProduct(card.productId);
  else if (card.kind === 'order') open('trade/order/index', { orderId: card.orderId });
  else if (card.kind === 'page') openPage(card.path);
  else if (card.lineNo === undefined) open('trade/order/index', { orderId: card.orderId });
  else open('trade/aftersale/apply/index', { orderId: card.orderId, lineNo: String(card.lineNo) });
}

/** A page's card comes from WeChat with the address that the shopper sent. */
function openPage(path: string): void {
  const url = `/${path.replace(/^\//, '')}`;
  Taro.navigateTo({ url }).catch((cause: unknown) => console.warn(`${url} could not be opened`, cause));
}
