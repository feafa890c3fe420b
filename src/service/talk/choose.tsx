import { View } from '@tarojs/components';
import { CardSheet } from '@/talk/card-sheet';
import { orderCards, productCards } from '@/talk/cards';
import type { Card } from '@/talk/message';
import { talkWords } from '@/talk/words';
import { useWords } from '@/words/dictionary';

export type SheetName = 'product' | 'order';

interface Props {
  shopId: string;
  name: SheetName | null;
  onChoose: (card: Card) => void;
  onClose: () => void;
}

/** The shop's goods, or the shopper's orders there, to send one of. */
export function Sheets({ shopId, name, onChoose, onClose }: Props) {
  const t = useWords(talkWords);
  const words =
    name === 'product'
      ? { title: t.chooseProduct, none: t.noProducts }
      : { title: t.chooseOrder, none: t.noOrders };
  return (
    <View>
      {name ? (
        <CardSheet
          key={name}
          {...words}
          side="shopper"
          ask={(cursor) => (name === 'product' ? productCards : orderCards)(shopId, cursor)}
          onChoose={onChoose}
          onClose={onClose}
        />
      ) : null}
    </View>
  );
}
