import { View } from '@tarojs/components';
import { CardSheet } from '@/talk/card-sheet';
import { productCards, saysOf } from '@/talk/cards';
import type { Talk } from '@/talk/use-talk';
import { talkWords } from '@/talk/words';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';

interface Props {
  open: boolean;
  shopId: ShopId;
  talk: Talk;
  onClose: () => void;
}

/** The shop's goods, to send one of. */
export function ProductSheet({ open, shopId, talk, onClose }: Props) {
  const t = useWords(talkWords);
  return (
    <View>
      {open ? (
        <CardSheet
          title={t.chooseProduct}
          none={t.noProducts}
          side="shop"
          ask={(cursor) => productCards(shopId, cursor)}
          onChoose={(card) => {
            const says = saysOf(card);
            if (says) talk.say(says, { card });
            onClose();
          }}
          onClose={onClose}
        />
      ) : null}
    </View>
  );
}
