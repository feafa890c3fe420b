import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Button } from '@/ui/button';
import { LineItem } from '@/ui/line-item';
import { open } from '@/ui/navigate';
import { ShownPictures } from '@/ui/pictures/shown';
import { Price } from '@/ui/price';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { reasonWords, typeWords } from '../kind-words';
import type { AfterSale } from './after-sale';
import { followWords } from './words';

/** What was asked for, why, and how much comes back. */
export function Facts({ afterSale }: { afterSale: AfterSale }) {
  const t = useWords(followWords);
  const types = useWords(typeWords);
  const reasons = useWords(reasonWords);
  const { title, thumbImg, skuAttrs, n, refundFee, freightFee, type, reason } = afterSale;
  return (
    <View className="aftersale-card">
      <LineItem title={title} thumb={thumbImg} attrs={skuAttrs} price={refundFee} n={n} />
      <Row name={t.type}>{types[type]}</Row>
      <Row name={t.reason}>{reasons[reason]}</Row>
      {type === 'EXCHANGE' ? null : (
        <View className="aftersale-row">
          <Text className="aftersale-key">{t.refund}</Text>
          <Price fen={refundFee} />
        </View>
      )}
      {freightFee > 0 ? (
        <View className="aftersale-row">
          <Text className="aftersale-key">{t.freight}</Text>
          <Price fen={freightFee} size="s" quiet />
        </View>
      ) : null}
      {afterSale.text ? <Row name={t.text}>{afterSale.text}</Row> : null}
      <ShownPictures pictures={afterSale.pictures} name={t.pictures} />
      <Row name={t.asked}>{dateTime(afterSale.createdAt)}</Row>
      <Row name={t.no}>{afterSale.afterSaleId}</Row>
      <View className="aftersale-way">
        <Button
          kind="plain"
          block
          text={t.order}
          onPress={() => open('trade/order/index', { orderId: afterSale.orderId })}
        />
      </View>
    </View>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="aftersale-row">
      <Text className="aftersale-key">{name}</Text>
      <Text className="aftersale-value">{children}</Text>
    </View>
  );
}
