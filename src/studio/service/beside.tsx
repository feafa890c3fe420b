import { Text, View } from '@tarojs/components';
import { TalkCard } from '@/talk/card';
import type { Card } from '@/talk/message';
import { talkWords } from '@/talk/words';
import { Button } from '@/ui/button';
import { open, openProduct } from '@/ui/navigate';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { Notes } from './notes';
import type { AgentTalk, Detail, Order } from './use-agent-talk';
import { serviceWords } from './words';

interface Props {
  shopId: ShopId;
  agent: AgentTalk;
  detail: Detail;
  onRefund: () => void;
}

/** What is known of the shopper: what they came from, their orders in this shop, and what colleagues noted. */
export function Beside({ shopId, agent, detail, onRefund }: Props) {
  const t = useWords(serviceWords);
  const { subject } = detail;
  const look = (card: Card) => {
    if (card.kind === 'product') openProduct(card.productId);
    else if (card.kind !== 'page') open('studio/order/index', { shopId, orderId: card.orderId });
  };
  return (
    <View className="beside">
      {subject ? (
        <View className="beside-part">
          <Text className="beside-title">{t.subject}</Text>
          <TalkCard card={subject} side="shop" mine={false} onOpen={look} />
        </View>
      ) : null}
      <View className="beside-part">
        <Text className="beside-title">{t.orders}</Text>
        {agent.orders.length === 0 ? <Text className="beside-none">{t.noOrders}</Text> : null}
        {agent.orders.map((order) => (
          <BesideOrder key={order.orderId} order={order} agent={agent} look={look} onRefund={onRefund} />
        ))}
      </View>
      <Notes agent={agent} notes={detail.notes} />
    </View>
  );
}

interface OrderProps extends Pick<Props, 'agent' | 'onRefund'> {
  order: Order;
  look: (card: Card) => void;
}

function BesideOrder({ order, agent, look, onRefund }: OrderProps) {
  const t = useWords(serviceWords);
  const said = useWords(talkWords);
  const { createdAt: _, lines, ...shown } = order;
  const card = { kind: 'order' as const, ...shown };
  const send = () => {
    agent.talk.say({ kind: 'order', orderId: order.orderId }, { card });
    toast(said.sending);
  };
  return (
    <View className="beside-order">
      <TalkCard card={card} side="shop" mine={false} onOpen={look} />
      <View className="beside-acts">
        <Button size="small" kind="soft" text={t.sendOrder} onPress={send} />
        {lines.length > 0 ? (
          <Button size="small" kind="line" text={t.offerRefund} onPress={onRefund} />
        ) : null}
      </View>
    </View>
  );
}
