import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { Output } from '@/cloud/call';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { placeText } from '../address/book';
import { words } from './words';

type Order = Output<'orders', 'get'>;

/** Where it goes. */
export function Place({ order }: { order: Order }) {
  return (
    <View className="order-card order-place">
      <Icon name="place" size={20} />
      <View className="order-place-words">
        <Text className="order-place-name">
          {order.address.userName} {order.address.telNumber}
        </Text>
        <Text className="order-place-text">{placeText(order.address)}</Text>
      </View>
    </View>
  );
}

/** What it came to, and the numbers to name when asking about it. */
export function Sums({ order }: { order: Order }) {
  const t = useWords(words);
  const { price } = order;
  const off = price.discountedPrice + price.changeDownPrice;
  return (
    <View className="order-card">
      <Line name={t.goods}>
        <Price fen={price.productPrice} size="s" quiet />
      </Line>
      <Line name={t.freight}>
        <Price fen={price.freight} size="s" quiet />
      </Line>
      {off > 0 ? (
        <Line name={t.discount}>
          <Price fen={-off} size="s" />
        </Line>
      ) : null}
      <Line name={order.paidAt ? t.total : t.due}>
        <Price fen={price.orderPrice} />
      </Line>
      <View className="order-rule" />
      <Line name={t.orderNo}>
        <Copied text={order.orderId} />
      </Line>
      <Line name={t.placedAt}>
        <Text className="order-value">{dateTime(order.createdAt)}</Text>
      </Line>
      {order.paidAt ? (
        <Line name={t.paidAt}>
          <Text className="order-value">{dateTime(order.paidAt)}</Text>
        </Line>
      ) : null}
      {order.transactionId ? (
        <Line name={t.transaction}>
          <Copied text={order.transactionId} />
        </Line>
      ) : null}
      {order.note ? (
        <Line name={t.note}>
          <Text className="order-value">{order.note}</Text>
        </Line>
      ) : null}
    </View>
  );
}

export function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="order-line">
      <Text className="order-key">{name}</Text>
      {children}
    </View>
  );
}

/** A number with a way to take it along. */
export function Copied({ text }: { text: string }) {
  const t = useWords(words);
  const copy = () => Taro.setClipboardData({ data: text }).then(() => toast(t.copied));
  return (
    <View className="order-copied">
      <Text className="order-value">{text}</Text>
      <Pressable className="order-copy" label={`${t.copy} ${text}`} onPress={() => void copy()}>
        <Text>{t.copy}</Text>
      </Pressable>
    </View>
  );
}
