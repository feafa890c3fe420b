import { Text, View } from '@tarojs/components';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { useEditing } from './editing';
import type { Draft } from './use-keeper';
import { homepageWords } from './words';

type Card = Draft['goods'][number];

interface Props {
  open: boolean;
  onClose: () => void;
  onPick: (card: Card) => void;
}

/** One of the shop's goods that are not on show yet. */
export function PickGoods({ open, onClose, onPick }: Props) {
  const t = useWords(homepageWords);
  const { draft, content } = useEditing();
  const shown = content.showcase.items.flatMap((item) => (item.type === 1 ? [item.productId] : []));
  const free = draft.goods.filter(({ productId }) => !shown.includes(productId));
  return (
    <Sheet open={open} title={t.pickProduct} onClose={onClose}>
      {free.length === 0 ? <EmptyState icon="stack" title={t.noProducts} /> : null}
      {free.map((card) => (
        <Pressable key={card.productId} className="home-pick" onPress={() => onPick(card)}>
          <View className="home-item-thumb">
            <Picture src={card.thumb} />
          </View>
          <Text className="home-item-title">{card.title}</Text>
        </Pressable>
      ))}
    </Sheet>
  );
}
