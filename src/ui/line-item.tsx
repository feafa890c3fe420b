import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useWords } from '@/words/dictionary';
import type { Fen } from '../../domain/units';
import { Picture } from './picture';
import { Pressable } from './pressable';
import { Price } from './price';
import { uiWords } from './words';
import './line-item.scss';

interface Props {
  title: string;
  thumb: string;
  attrs: readonly { key: string; value: string }[];
  price: Fen;
  /** Shown as ×n where the number cannot be changed here. */
  n?: number;
  /** Beside the price: a stepper, a state. */
  aside?: ReactNode;
  /** Under the name: why it cannot be bought. */
  note?: ReactNode;
  faded?: boolean;
  /** Opens the product. The line itself is no button, so that a stepper may stand in it. */
  onPress?: () => void;
}

/** One line of a basket or an order. */
export function LineItem({ title, thumb, attrs, price, n, aside, note, faded, onPress }: Props) {
  const t = useWords(uiWords);
  return (
    <View className={`line-item${faded ? ' is-faded' : ''}`}>
      {onPress ? (
        <Pressable className="line-item-photo" role="link" label={title} onPress={onPress}>
          <Picture src={thumb} className="line-item-picture" />
        </Pressable>
      ) : (
        <View className="line-item-photo">
          <Picture src={thumb} className="line-item-picture" />
        </View>
      )}
      <View className="line-item-words">
        <Text className="line-item-title" onClick={onPress}>
          {title}
        </Text>
        {attrs.length > 0 ? (
          <Text className="line-item-attrs">{attrs.map((attr) => attr.value).join(' · ')}</Text>
        ) : null}
        {note}
        <View className="line-item-foot">
          <Price fen={price} size="s" quiet={n !== undefined} />
          {n === undefined ? aside : <Text className="line-item-n">{t.times(n)}</Text>}
        </View>
      </View>
    </View>
  );
}
