import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { ListEnd } from '@/ui/list-end';
import { Paged } from '@/ui/paged';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import type { Plan } from '../plans';
import type { Promoter } from '../promoter';
import { formWords } from './words';
import '@/studio/goods-picker/picker.scss';

interface Props {
  shopId: ShopId;
  /** Promoters whose name is known already. */
  known: Plan['promoters'];
  chosen: readonly string[];
  most: number;
  onChoose: (promoterIds: string[]) => void;
}

/** Whom a plan is for, chosen among those who promote the shop. */
export function PromoterChoice({ shopId, known, chosen, most, onChoose }: Props) {
  const t = useWords(formWords);
  const [isOpen, setOpen] = useState(false);
  const names = known.filter(({ promoterId }) => chosen.includes(promoterId)).map(({ name }) => name);
  return (
    <View>
      <Pressable className="goods-picker" onPress={() => setOpen(true)}>
        <Text className="goods-picker-names">
          {chosen.length === 0 ? t.pickPeople : [t.picked(chosen.length), ...names].join(' · ')}
        </Text>
        <Icon name="next" size={14} />
      </Pressable>
      <Sheet
        open={isOpen}
        title={t.pickPeople}
        onClose={() => setOpen(false)}
        foot={<Button block text={t.done(chosen.length)} onPress={() => setOpen(false)} />}
      >
        <Partners shopId={shopId} chosen={chosen} most={most} onChoose={onChoose} />
      </Sheet>
    </View>
  );
}

function Partners({ shopId, chosen, most, onChoose }: Omit<Props, 'known'>) {
  const t = useWords(formWords);
  const pages = usePages<Promoter>(
    async (cursor) =>
      pageOf(
        await call('league', 'promoters', { shopId, tab: 'partners', ...(cursor ? { cursor } : {}) }),
        ({ promoters }) => promoters,
      ),
    [shopId],
  );
  const turn = (id: string) => {
    if (chosen.includes(id)) onChoose(chosen.filter((one) => one !== id));
    else if (chosen.length < most) onChoose([...chosen, id]);
  };
  return (
    <Paged pages={pages} none={<EmptyState icon="people" title={t.nobody} hint={t.nobodyHint} />}>
      {pages.rows.map(({ promoterId, name }) => (
        <Pressable
          key={promoterId}
          role="checkbox"
          checked={chosen.includes(promoterId)}
          className="goods-picker-product"
          onPress={() => turn(promoterId)}
        >
          <Text className="goods-picker-title">{name}</Text>
          <View className={`goods-picker-tick${chosen.includes(promoterId) ? ' is-on' : ''}`}>
            {chosen.includes(promoterId) ? <Icon name="check" size={16} /> : null}
          </View>
        </Pressable>
      ))}
      <ListEnd pages={pages} />
    </Paged>
  );
}
