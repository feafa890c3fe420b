import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Output } from '@/cloud/call';
import { LineItem } from '@/ui/line-item';
import { Price } from '@/ui/price';
import { useWords } from '@/words/dictionary';
import { entranceWords } from '@/words/entrances';
import { useJoined } from '@/words/joined';
import { dateTime } from '@/words/when';
import { freightPlaced } from '../../../domain/price-change';
import type { Fen, Ms } from '../../../domain/units';
import { orderWords } from '../orders/order-words';
import { addressText } from './address-text';
import { Copy, Part } from './part';
import { shopOrderWords } from './words';

export type ShopOrder = Output<'orders', 'shopOrder'>;

export function Receiver({ order }: { order: ShopOrder }) {
  const t = useWords(shopOrderWords);
  const { userName, telNumber, provinceName, cityName, countyName, detailInfo } = order.address;
  return (
    <Part title={t.receiver} aside={<Copy text={addressText(order.address)} word={t.copyAddress} />}>
      <View className="receiver">
        <Text className="receiver-name">{userName}</Text>
        <Text className="receiver-phone">{telNumber}</Text>
      </View>
      <Text className="receiver-address">
        {[...new Set([provinceName, cityName, countyName])].filter(Boolean).join(' ')}
      </Text>
      <Text className="receiver-address">{detailInfo}</Text>
    </Part>
  );
}

export function Goods({ order }: { order: ShopOrder }) {
  const t = useWords(shopOrderWords);
  const o = useWords(orderWords);
  const pieces = order.lines.reduce((n, line) => n + line.skuCnt, 0);
  const isPart = order.status === 21;
  return (
    <Part title={t.goods} aside={<Text className="part-aside">{o.pieces(pieces)}</Text>}>
      {order.lines.map((line) => (
        <LineItem
          key={line.lineNo}
          title={line.title}
          thumb={line.thumbImg}
          attrs={line.skuAttrs}
          price={line.salePrice}
          n={line.skuCnt}
          faded={isPart && line.shippedCnt === line.skuCnt}
          note={
            isPart ? (
              <Text className="goods-sent">{o.shippedOf(line.shippedCnt, line.skuCnt)}</Text>
            ) : undefined
          }
        />
      ))}
    </Part>
  );
}

export function Amounts({ order }: { order: ShopOrder }) {
  const t = useWords(shopOrderWords);
  const join = useJoined();
  const { price } = order;
  const reasons = join.list(order.priceChanges.map(({ reason }) => reason));
  return (
    <Part title={t.amounts}>
      <Amount name={t.productPrice} fen={price.productPrice} />
      <Amount name={t.freight} fen={freightPlaced(price)} />
      {price.discountedPrice > 0 ? <Amount name={t.discounted} fen={-price.discountedPrice} /> : null}
      {price.changeDownPrice > 0 ? (
        <Amount name={reasons ? `${t.changed} · ${reasons}` : t.changed} fen={-price.changeDownPrice} />
      ) : null}
      <Fact name={order.status === 10 ? t.toPay : t.orderPrice}>
        <Price fen={price.orderPrice} quiet />
      </Fact>
    </Part>
  );
}

export function Facts({ order }: { order: ShopOrder }) {
  const t = useWords(shopOrderWords);
  const e = useWords(entranceWords);
  const moments: [string, Ms | null][] = [
    [t.createdAt, order.createdAt],
    [t.paidAt, order.paidAt],
    [t.shippedAt, order.shippedAt],
    [t.autoConfirmAt, order.autoConfirmAt],
    [t.finishedAt, order.finishedAt],
    [t.cancelledAt, order.cancelledAt],
  ];
  return (
    <Part title={t.facts} aside={<Copy text={order.orderId} word={t.copyOrderId} />}>
      <Fact name={t.orderId}>{order.orderId}</Fact>
      {moments.map(([name, at]) =>
        at === null ? null : (
          <Fact key={name} name={name}>
            {dateTime(at)}
          </Fact>
        ),
      )}
      {order.cameBy ? <Fact name={e.cameBy}>{cameBy(order.cameBy, e)}</Fact> : null}
      {order.transactionId ? <Fact name={t.transactionId}>{order.transactionId}</Fact> : null}
    </Part>
  );
}

const cameBy = (
  { entrance, domain, account, shared }: NonNullable<ShopOrder['cameBy']>,
  t: (typeof entranceWords)['en'],
): string => [t.from(entrance, domain), account, shared ? t.shared : ''].filter(Boolean).join(' · ');

function Amount({ name, fen }: { name: string; fen: Fen }) {
  return (
    <Fact name={name}>
      <Price fen={fen} size="s" quiet />
    </Fact>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <View className="fact">
      <Text className="fact-name">{name}</Text>
      <View className="fact-value">{typeof children === 'string' ? <Text>{children}</Text> : children}</View>
    </View>
  );
}
