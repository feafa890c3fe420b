import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import type { ReactNode } from 'react';
import type { Output } from '@/cloud/call';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { dateTime } from '@/words/when';
import { freightPlaced } from '../../../domain/price-change';
import { words } from './words';

type Order = Output<'orders', 'get'>;

/** What it came to, and the numbers to name when asking about it. */
export function Sums({ order }: { order: Order }) {
  const t = useWords(words);
  const join = useJoined();
  const { price } = order;
  const { coupon } = order;
  const reasons = join.list(order.priceChanges.map(({ reason }) => reason));
  return (
    <View className="order-card">
      <Line name={t.goods}>
        <Price fen={price.productPrice} size="s" quiet />
      </Line>
      <Line name={t.freight}>
        <Price fen={freightPlaced(price)} size="s" quiet />
      </Line>
      {price.discountedPrice > 0 ? (
        <Line name={coupon ? `${t.discount} · ${coupon.name}` : t.discount}>
          <Price fen={-price.discountedPrice} size="s" />
        </Line>
      ) : null}
      {price.changeDownPrice > 0 ? (
        <Line name={reasons ? `${t.lowered} · ${reasons}` : t.lowered}>
          <Price fen={-price.changeDownPrice} size="s" />
        </Line>
      ) : null}
      <Line name={order.paidAt ? t.total : t.due}>
        <Price fen={price.orderPrice} />
      </Line>
      <View className="order-rule" />
      <Line name={t.orderNo}>
        <Copied text={order.orderId} />
      </Line>
      {order.settleAt ? (
        <Line name={t.settleAt}>
          <Text className="order-value">{dateTime(order.settleAt)}</Text>
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
