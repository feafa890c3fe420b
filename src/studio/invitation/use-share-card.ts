import { useShareAppMessage } from '@tarojs/taro';
import { useRef } from 'react';

export interface ShareCard {
  title: string;
  path: string;
}

/**
 * What a page shares from an invitation's own button: the card with its code, and nothing else of the shop. Answers
 * what says which card that is; `null` for none. The page's config needs `enableShareAppMessage`, as Taro looks for
 * this in the page's own file alone.
 */
export function useShareCard(): (card: ShareCard | null) => void {
  const latest = useRef<ShareCard | null>(null);
  useShareAppMessage(() => latest.current ?? { path: 'pages/discover/index' });
  return (card) => {
    latest.current = card;
  };
}
