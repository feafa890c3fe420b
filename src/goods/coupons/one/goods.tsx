import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { ListEnd } from '@/ui/list-end';
import { Paged } from '@/ui/paged';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ProductId, ShopId } from '../../../../domain/units';
import type { Seen } from './draft';
import { offerWords } from './words';

interface Props {
  shopId: ShopId;
  /** Goods of which name and picture are known already. */
  known: readonly Pick<Seen['goods'][number], 'productId' | 'title'>[];
  chosen: readonly ProductId[];
  /** No more can be chosen. */
  most?: number;
  onChoose: (productIds: ProductId[]) => void;
}

/** The goods a coupon or a plan is for, chosen from the shop's list. */
export function Goods({ shopId, known, chosen, most = 50, onChoose }: Props) {
  const t = useWords(offerWords);
  const [isOpen, setOpen] = useState(false);
  const names = known.filter(({ productId }) => chosen.includes(productId)).map(({ title }) => title);
  return (
    <View>
      <Pressable className="offer-form-goods" onPress={() => setOpen(true)}>
        <Text className="offer-form-names">
          {chosen.length === 0 ? t.pick : [t.picked(chosen.length), ...names].join(' · ')}
        </Text>
        <Icon name="next" size={14} />
      </Pressable>
      <Sheet
        open={isOpen}
        title={t.pick}
        onClose={() => setOpen(false)}
        foot={<Button block text={t.pickDone(chosen.length)} onPress={() => setOpen(false)} />}
      >
        <Shelf shopId={shopId} chosen={chosen} most={most} onChoose={onChoose} />
      </Sheet>
    </View>
  );
}

function Shelf({ shopId, chosen, most, onChoose }: Omit<Props, 'known'> & { most: number }) {
  const t = useWords(offerWords);
  const pages = usePages(
    async (cursor) =>
      pageOf(
        await call('catalog', 'list', { shopId, limit: 20, ...(cursor ? { cursor } : {}) }),
        ({ products }) => products,
      ),
    [shopId],
  );
  const turn = (productId: ProductId) => {
    if (chosen.includes(productId)) onChoose(chosen.filter((one) => one !== productId));
    else if (chosen.length < most) onChoose([...chosen, productId]);
  };
  return (
    <Paged pages={pages} none={<EmptyState icon="shop" title={t.noGoods} />}>
      {pages.rows.map(({ productId, title, thumb }) => (
        <Pressable
          key={productId}
          role="checkbox"
          checked={chosen.includes(productId)}
          className="offer-form-product"
          onPress={() => turn(productId)}
        >
          <View className="offer-form-thumb" aria-hidden="true">
            <Picture src={thumb} className="offer-form-picture" />
          </View>
          <Text className="offer-form-title">{title}</Text>
          <View className={`offer-form-tick${chosen.includes(productId) ? ' is-on' : ''}`}>
            {chosen.includes(productId) ? <Icon name="check" size={16} /> : null}
          </View>
        </Pressable>
      ))}
      <ListEnd pages={pages} />
    </Paged>
  );
}
