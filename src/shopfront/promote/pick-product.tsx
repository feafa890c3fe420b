import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Icon } from '@/ui/icon';
import { ListEnd } from '@/ui/list-end';
import { Paged } from '@/ui/paged';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ProductId, ShopId } from '../../../domain/units';
import { promoteWords } from './words';

interface Props {
  shopId: ShopId;
  /** Empty while none is. */
  chosen: ProductId;
  title: string;
  onChoose: (productId: ProductId, title: string) => void;
}

/** One of the shop's listed goods. */
export function PickProduct({ shopId, chosen, title, onChoose }: Props) {
  const t = useWords(promoteWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <View>
      <Pressable className="promote-pick" onPress={() => setOpen(true)}>
        <Text className="promote-title">{title || (chosen ? t.picked : t.pick)}</Text>
        <Icon name="next" size={14} />
      </Pressable>
      <Sheet open={isOpen} title={t.pick} onClose={() => setOpen(false)}>
        <Shelf
          shopId={shopId}
          chosen={chosen}
          onChoose={(productId, name) => {
            onChoose(productId, name);
            setOpen(false);
          }}
        />
      </Sheet>
    </View>
  );
}

function Shelf({ shopId, chosen, onChoose }: Omit<Props, 'title'>) {
  const t = useWords(promoteWords);
  const pages = usePages(
    async (cursor) =>
      pageOf(
        await call('catalog', 'list', { shopId, limit: 20, ...(cursor ? { cursor } : {}) }),
        ({ products }) => products,
      ),
    [shopId],
  );
  return (
    <Paged pages={pages} none={<EmptyState icon="shop" title={t.noGoods} />}>
      {pages.rows.map(({ productId, title, thumb }) => (
        <Pressable
          key={productId}
          role="radio"
          checked={productId === chosen}
          className="promote-product"
          onPress={() => onChoose(productId, title)}
        >
          <View className="promote-thumb" aria-hidden="true">
            <Picture src={thumb} />
          </View>
          <Text className="promote-title">{title}</Text>
          {productId === chosen ? <Icon name="check" size={16} /> : null}
        </Pressable>
      ))}
      <ListEnd pages={pages} />
    </Paged>
  );
}
