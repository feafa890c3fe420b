import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { open, openProduct } from '@/ui/navigate';
import { OrderLine } from '@/ui/order-line';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { claimable, type Line } from '../aftersale/claimable';
import { words } from './words';

type Order = Output<'orders', 'get'>;

/** What was ordered; each line with the ways to review it, to ask it back, or to what became of that. */
export function Lines({ order }: { order: Order }) {
  return (
    <View className="order-card">
      {order.lines.map((line) => (
        <View key={line.lineNo}>
          <Pressable role="link" onPress={() => openProduct(line.productId)}>
            <OrderLine line={line} />
          </Pressable>
          <Ways order={order} line={line} />
        </View>
      ))}
    </View>
  );
}

function Ways({ order, line }: { order: Order; line: Line }) {
  const t = useWords(words);
  const asked = line.onAftersaleSkuCnt + line.finishAftersaleSkuCnt > 0;
  const mayAsk = claimable(order, line, Date.now());
  const mayReview = order.status === 100 && line.shippedCnt > 0;
  if (!asked && !mayAsk && !mayReview) return null;
  const { orderId } = order;
  const follow = line.onAftersaleSkuCnt > 0 ? t.inAfterSale(line.onAftersaleSkuCnt) : t.followAfterSale;
  return (
    <View className="order-ways">
      {mayReview ? (
        <Pressable
          className="order-way"
          role="link"
          label={`${t.review} ${line.title}`}
          onPress={() => open('trade/review/one/index', { orderId, lineNo: String(line.lineNo) })}
        >
          <Text>{t.review}</Text>
        </Pressable>
      ) : null}
      {asked ? (
        <Pressable
          className="order-way"
          role="link"
          label={`${follow} ${line.title}`}
          onPress={() => open('trade/aftersale/list/index', { orderId })}
        >
          <Text>{follow}</Text>
        </Pressable>
      ) : null}
      {mayAsk ? (
        <Pressable
          className="order-way"
          role="link"
          label={`${t.askAfterSale} ${line.title}`}
          onPress={() => open('trade/aftersale/apply/index', { orderId, lineNo: String(line.lineNo) })}
        >
          <Text>{t.askAfterSale}</Text>
        </Pressable>
      ) : null}
    </View>
  );
}
