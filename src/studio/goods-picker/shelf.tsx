import { Text, View } from '@tarojs/components';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Icon } from '@/ui/icon';
import { ListEnd } from '@/ui/list-end';
import { Paged } from '@/ui/paged';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ProductId, ShopId } from '../../../domain/units';
import { pickerWords } from './words';

interface Props {
  shopId: ShopId;
  chosen: readonly ProductId[];
  /** One alone may be chosen. */
  one: boolean;
  onTurn: (productId: ProductId, title: string) => void;
}

/** The shop's listed goods, each chosen or not. */
export function Shelf({ shopId, chosen, one, onTurn }: Props) {
  const t = useWords(pickerWords);
  const pages = usePages(
    async (cursor) =>
      pageOf(
        await call('catalog', 'list', { shopId, limit: 20, ...(cursor ? { cursor } : {}) }),
        ({ products }) => products,
      ),
    [shopId],
  );
  return (
    <Paged pages={pages} none={<EmptyState icon="shop" title={t.none} />}>
      {pages.rows.map(({ productId, title, thumb }) => {
        const isChosen = chosen.includes(productId);
        return (
          <Pressable
            key={productId}
            role={one ? 'radio' : 'checkbox'}
            checked={isChosen}
            className="goods-picker-product"
            onPress={() => onTurn(productId, title)}
          >
            <View className="goods-picker-thumb" aria-hidden="true">
              <Picture src={thumb} className="goods-picker-picture" />
            </View>
            <Text className="goods-picker-title">{title}</Text>
            <View className={`goods-picker-tick${isChosen ? ' is-on' : ''}`}>
              {isChosen ? <Icon name="check" size={16} /> : null}
            </View>
          </Pressable>
        );
      })}
      <ListEnd pages={pages} />
    </Paged>
  );
}
