import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Icon } from '@/ui/icon';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { type OrderTab, tabs } from '../../../domain/order';
import type { OrderId } from '../../../domain/units';
import { Frame } from '../frame/frame';
import type { Membership } from '../membership/memberships';
import { mayShip } from '../membership/sections';
import { openOrder } from '../order/open-order';
import { OrderView } from '../order/order-view';
import { Board } from './board';
import { boardWords } from './words';
import './index.scss';

const order = ['toShip', 'unpaid', 'shipped', 'done'] as const satisfies readonly OrderTab[];

export default function OrdersPage() {
  return (
    <Frame section="orders">{(membership, wide) => <Orders membership={membership} wide={wide} />}</Frame>
  );
}

/** The board; on a wide window the chosen order lies open beside it. */
function Orders({ membership, wide }: { membership: Membership; wide: boolean }) {
  const t = useWords(boardWords);
  const wanted = useRouter().params.tab;
  const [tab, setTab] = useState<OrderTab>(wanted && wanted in tabs ? (wanted as OrderTab) : 'toShip');
  const [chosen, setChosen] = useState<OrderId | null>(null);
  const [asked, setAsked] = useState(0);
  const { shopId, toShip } = membership;
  const name = (key: OrderTab) => (key === 'toShip' && toShip > 0 ? t.counted(t[key], toShip) : t[key]);
  const change = (key: OrderTab) => {
    setTab(key);
    setChosen(null);
  };
  return (
    <View className="orders">
      <View className="orders-list">
        <View className="orders-tabs">
          <Tabs
            label={t.tabs}
            tabs={order.map((key) => ({ key, text: name(key) }))}
            active={tab}
            onChange={change}
          />
          {wide ? (
            <Pressable className="orders-refresh" onPress={() => setAsked(asked + 1)}>
              <Text>{t.refresh}</Text>
            </Pressable>
          ) : null}
        </View>
        {tab === 'toShip' && mayShip(membership.role) ? (
          <Pressable role="link" className="orders-many" onPress={() => open('shipping/waybills/index')}>
            <Text>{t.shipMany}</Text>
            <Icon name="next" size={14} />
          </Pressable>
        ) : null}
        <Board
          key={`${tab}${asked}`}
          shopId={shopId}
          tab={tab}
          limit={wide ? 12 : 6}
          chosen={wide ? chosen : null}
          onOpen={(orderId) => (wide ? setChosen(orderId) : openOrder(shopId, orderId))}
        />
      </View>
      {wide ? (
        <View className="orders-one">
          {chosen ? (
            <OrderView key={chosen} shopId={shopId} orderId={chosen} ships={mayShip(membership.role)} />
          ) : (
            <EmptyState icon="parcel" title={t.choose} hint={t.chooseHint} />
          )}
        </View>
      ) : null}
    </View>
  );
}
