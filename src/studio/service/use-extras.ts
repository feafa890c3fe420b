import type { Extra } from '@/talk/composer';
import type { Talk } from '@/talk/use-talk';
import { talkWords } from '@/talk/words';
import { useWords } from '@/words/dictionary';
import { serviceWords } from './words';

export type SheetName = 'beside' | 'product' | 'refund' | 'transfer';

/** What an agent can send beside words. Orders stand beside the talk. */
export function useExtras(talk: Talk, open: (sheet: SheetName) => void): Extra[] {
  const said = useWords(talkWords);
  const t = useWords(serviceWords);
  return [
    { icon: 'photo', name: said.picture, onPress: () => void talk.sayPicture() },
    { icon: 'stack', name: said.product, onPress: () => open('product') },
    { icon: 'parcel', name: said.order, onPress: () => open('beside') },
    { icon: 'wallet', name: t.refund, onPress: () => open('refund') },
  ];
}
