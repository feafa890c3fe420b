import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@/cloud/call';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { placeText } from '../address/book';
import { AddressSheet } from './address-sheet';
import { placeWords } from './place-words';
import './place.scss';

/** The order API allows so many changes of an address. */
const MOST_CHANGES = 5;

interface Props {
  order: Output<'orders', 'get'>;
  onChanged: () => Promise<void>;
}

/** Where it goes; changed from here while nothing has left. */
export function Place({ order, onChanged }: Props) {
  const t = useWords(placeWords);
  const [changing, setChanging] = useState(false);
  const changeable = (order.status === 10 || order.status === 20) && order.addressChanges < MOST_CHANGES;
  return (
    <View>
      <View className="order-card order-place">
        <Icon name="place" size={20} />
        <View className="order-place-words">
          <Text className="order-place-name">
            {order.address.userName} {order.address.telNumber}
          </Text>
          <Text className="order-place-text">{placeText(order.address)}</Text>
        </View>
        {changeable ? (
          <Pressable className="place-change" onPress={() => setChanging(true)}>
            <Text>{t.change}</Text>
          </Pressable>
        ) : null}
      </View>
      <AddressSheet order={order} open={changing} onClose={() => setChanging(false)} onChanged={onChanged} />
    </View>
  );
}
