import { Text, View } from '@tarojs/components';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { type ReviewOrder, reviewOrders } from '../../domain/review';
import { reviewOrderWords } from './words';
import './order-switch.scss';

/** Newest or most helpful first. */
export function OrderSwitch({
  order,
  onChange,
}: {
  order: ReviewOrder;
  onChange: (order: ReviewOrder) => void;
}) {
  const t = useWords(reviewOrderWords);
  return (
    <View className="review-orders" {...named(t.order, 'radiogroup')}>
      {reviewOrders.map((key) => (
        <Pressable
          key={key}
          role="radio"
          checked={key === order}
          className={`review-order${key === order ? ' is-chosen' : ''}`}
          onPress={() => onChange(key)}
        >
          <Text>{t[key]}</Text>
        </Pressable>
      ))}
    </View>
  );
}
