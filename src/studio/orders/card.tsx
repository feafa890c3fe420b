import { Image, Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { moneyText } from '@/ui/money';
import { Pressable } from '@/ui/pressable';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
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
  const join = useJoined();
  const o = useWords(orderWords);
  const pieces = order.lines.reduce((n, line) => n + line.skuCnt, 0);
  const rest = order.lines.length - LISTED;
  return (
    <Pressable
      role="link"
      className={`order-card${active ? ' is-active' : ''}`}
      spoken={join.clause([t.open(order.receiver, pieces), order.note && `${o.note} ${order.note}`])}
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
      <FootFace
        time={dateTime(order.paidAt ?? order.createdAt)}
        pieces={o.pieces(pieces)}
        name={order.status === 10 ? o.toPay : o.orderPrice}
        price={moneyText(order.orderPrice)}
      />
    </Pressable>
  );
}

function Line({ line }: { line: BoardOrder['lines'][number] }) {
  const o = useWords(orderWords);
  const sent = line.shippedCnt > 0 && line.shippedCnt < line.skuCnt;
  const attrs = line.skuAttrs.map((attr) => attr.value).join(' · ');
  return (
    <LineFace
      thumb={line.thumbImg}
      title={line.title}
      attrs={sent ? `${attrs}　${o.shippedOf(line.shippedCnt, line.skuCnt)}` : attrs}
      n={`×${line.skuCnt}`}
    />
  );
}

interface FaceProps {
  thumb: string;
  title: string;
  attrs: string;
  n: string;
}

/** Compiled into a template of its own (compileMode): a board of many lines costs the phone one node a line. */
function LineFace({ thumb, title, attrs, n }: FaceProps) {
  return (
    <View compileMode className="order-line">
      <View className="order-line-thumb" aria-hidden="true">
        <Image className="order-line-picture" src={thumb} mode="aspectFill" lazyLoad />
      </View>
      <View className="order-line-words">
        <View className="order-line-title">{title}</View>
        <View className="order-line-attrs">{attrs}</View>
      </View>
      <Text className="order-line-n">{n}</Text>
    </View>
  );
}

interface FootProps {
  time: string;
  pieces: string;
  name: string;
  price: string;
}

function FootFace({ time, pieces, name, price }: FootProps) {
  return (
    <View compileMode className="order-card-foot">
      <Text className="order-card-time">{time}</Text>
      <Text>{pieces}</Text>
      <Text>{name}</Text>
      <Text className="order-card-price">{price}</Text>
    </View>
  );
}
