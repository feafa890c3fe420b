import type { Extra } from '@/talk/composer';
import type { Talk } from '@/talk/use-talk';
import { talkWords } from '@/talk/words';
import { useWords } from '@/words/dictionary';
import type { SheetName } from './choose';

/** What a shopper can send beside words. */
export function useExtras(talk: Talk, choose: (name: SheetName) => void): Extra[] {
  const t = useWords(talkWords);
  return [
    { icon: 'photo', name: t.picture, onPress: () => void talk.sayPicture() },
    { icon: 'stack', name: t.product, onPress: () => choose('product') },
    { icon: 'parcel', name: t.order, onPress: () => choose('order') },
  ];
}
