import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import type { ProductId, ShopId } from '../../../domain/units';
import { Shelf } from './shelf';
import { pickerWords } from './words';
import './picker.scss';

interface Props {
  shopId: ShopId;
  /** Goods whose name is known already. */
  known?: readonly { productId: ProductId; title: string }[];
  chosen: readonly ProductId[];
  /** No more can be chosen; of one alone, another takes its place. */
  most?: number;
  onChoose: (productIds: ProductId[]) => void;
}

/** Some of the shop's listed goods, or one of them: what is chosen by name, and the shelf it is chosen from. */
export function GoodsPicker({ shopId, known = [], chosen, most = 50, onChoose }: Props) {
  const t = useWords(pickerWords);
  const [isOpen, setOpen] = useState(false);
  const [picked, setPicked] = useState<ReadonlyMap<ProductId, string>>(new Map());
  const titles = new Map([...known.map((one) => [one.productId, one.title] as const), ...picked]);
  const names = chosen.flatMap((productId) => titles.get(productId) ?? []);
  const close = () => setOpen(false);
  const turn = (productId: ProductId, title: string) => {
    setPicked((old) => new Map(old).set(productId, title));
    if (most === 1) {
      onChoose([productId]);
      close();
    } else if (chosen.includes(productId)) onChoose(chosen.filter((one) => one !== productId));
    else if (chosen.length < most) onChoose([...chosen, productId]);
  };
  const said = most === 1 && names.length > 0 ? names : [t.picked(chosen.length), ...names];
  return (
    <View>
      <Pressable className="goods-picker" onPress={() => setOpen(true)}>
        <Text className="goods-picker-names">{chosen.length === 0 ? t.pick : said.join(' · ')}</Text>
        <Icon name="next" size={14} />
      </Pressable>
      <Sheet
        open={isOpen}
        title={t.pick}
        onClose={close}
        foot={most === 1 ? null : <Button block text={t.done(chosen.length)} onPress={close} />}
      >
        <Shelf shopId={shopId} chosen={chosen} one={most === 1} onTurn={turn} />
      </Sheet>
    </View>
  );
}
