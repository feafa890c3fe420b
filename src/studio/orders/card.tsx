import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import type { Ms } from '../../../domain/units';
import { BuyerNote } from './buyer-note';
import { orderWords } from './order-words';
import { Waits } from './waits';
import { boardWords } from './words';
import './card.scss';

export type BoardOrder = Output<'orders', 'board'>['orders'][number];
/** More kinds of goods than these are counted, not listed: the card stays a card. */
const LISTED = 3;

interface Props {
  order: BoardOrder;
  now: Ms;
  active: boolean;
  onOpen: () => void;
}

/** One order of the board: for whom, how long it waits, what goes in the parcel, what the buyer asked for. */
export function OrderCard({ order, now, active, onOpen }: Props) {
  const t = useWords(boardWords);
  const o = useWords(orderWords);
  const pieces = order.lines.reduce((n, line) => n + line.skuCnt, 0);
  const rest = order.lines.length - LISTED;
  return (
    <Pressable
      role="link"
      className={`order-card${active ? ' is-active' : ''}`}
      label={t.open(order.receiver, pieces)}
      onPress={onOpen}
    >
      <View className="order-card-head">
        <Text className="order-card-receiver">{order.receiver}</Text>
        {order.status === 21 || order.status === 200 ? (
          <Tag text={o.status(order.status)} tone={order.status === 21 ? 'warn' : 'quiet'} />
        ) : null}
        <View className="order-card-waits">
          <Waits order={order} now={now} />
        </View>
        <Text className="order-card-area">{[...new Set(order.area.split(' '))].join(' ')}</Text>
      </View>
      {order.lines.slice(0, LISTED).map((line) => (
        <Line key={line.lineNo} line={line} />
      ))}
      {rest > 0 ? <Text className="order-card-rest">{t.more(rest)}</Text> : null}
      {order.note ? <BuyerNote note={order.note} /> : null}
      <View className="order-card-foot">
        <Text className="order-card-time">{dateTime(order.paidAt ?? order.createdAt)}</Text>
        <Text>{o.pieces(pieces)}</Text>
        <View className="order-card-price">
          <Text>{order.status === 10 ? o.toPay : o.orderPrice}</Text>
          <Price fen={order.orderPrice} size="s" quiet />
        </View>
      </View>
    </Pressable>
  );
}

function Line({ line }: { line: BoardOrder['lines'][number] }) {
  const o = useWords(orderWords);
  const sent = line.shippedCnt > 0 && line.shippedCnt < line.skuCnt;
  return (
    <View className="order-line">
      <View className="order-line-thumb">
        <Picture src={line.thumbImg} className="order-line-picture" />
      </View>
      <View className="order-line-words">
        <Text className="order-line-title">{line.title}</Text>
        <Text className="order-line-attrs">
          {line.skuAttrs.map((attr) => attr.value).join(' · ')}
          {sent ? `  ${o.shippedOf(line.shippedCnt, line.skuCnt)}` : ''}
        </Text>
      </View>
      <Text className="order-line-n">×{line.skuCnt}</Text>
    </View>
  );
}
