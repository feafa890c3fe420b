import { Text, View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { RoomFoot } from '@/studio/frame/room-foot';
import { Button } from '@/ui/button';
import { Loaded } from '@/ui/loaded';
import { useWords } from '@/words/dictionary';
import { move } from '../../../domain/order';
import type { OrderId, ShopId } from '../../../domain/units';
import { Late } from '../frame/late';
import { useMemberships } from '../membership/memberships';
import { BuyerNote } from '../orders/buyer-note';
import { useMoves } from '../orders/moves';
import { orderWords } from '../orders/order-words';
import { Waits } from '../orders/waits';
import { Amounts, Facts, Goods, Receiver, type ShopOrder } from './details';
import { Parcels } from './parcels';
import { PriceSheet } from './price/price-sheet';
import { priceWords } from './price/words';
import { ShipSheet } from './ship/ship-sheet';
import { shopOrderWords } from './words';
import './order-view.scss';

interface Props {
  shopId: ShopId;
  orderId: OrderId;
  /** Whether the member in front may send parcels and lower prices. */
  ships: boolean;
}

/** One order as those who pack it need it: where to, what, then how it came about. */
export function OrderView({ shopId, orderId, ships }: Props) {
  const load = useLoad(() => call('orders', 'shopOrder', { shopId, orderId }), [shopId, orderId]);
  usePullDownRefresh(() => void load.reload().finally(() => stopPullDownRefresh()));
  return (
    <Loaded load={load} skeleton="list">
      {(order) => (
        <>
          <Late error={load.error} onRetry={() => void load.reload()} />
          <Whole shopId={shopId} order={order} ships={ships} reload={load.reload} />
        </>
      )}
    </Loaded>
  );
}

interface WholeProps {
  shopId: ShopId;
  order: ShopOrder;
  ships: boolean;
  reload: () => Promise<void>;
}

function Whole({ shopId, order, ships, reload }: WholeProps) {
  const t = useWords(shopOrderWords);
  const o = useWords(orderWords);
  const p = useWords(priceWords);
  const [isShipping, setShipping] = useState(false);
  const [isPricing, setPricing] = useState(false);
  const note = useMoves((state) => state.note);
  const recount = useMemberships((state) => state.load);
  const open = move(order.status, 'shipAll') !== null;
  // The board behind learns what this page learns, whoever moved the order.
  useEffect(() => {
    const shipped = Object.fromEntries(order.lines.map((line) => [line.lineNo, line.shippedCnt]));
    note(order.orderId, { status: order.status, shipped, orderPrice: order.price.orderPrice });
  }, [order, note]);
  const look = () => {
    void reload();
    void recount();
  };
  const sent = (status: ShopOrder['status'], shipped: Record<number, number>) => {
    setShipping(false);
    note(order.orderId, { status, shipped });
    look();
  };
  return (
    <View className="shop-order">
      <View className="shop-order-state">
        <Text className="shop-order-status">{o.status(order.status)}</Text>
        <Waits order={order} now={Date.now()} />
      </View>
      {order.note ? <BuyerNote note={order.note} /> : null}
      <Receiver order={order} />
      <Goods order={order} />
      <Parcels order={order} />
      <Amounts order={order} />
      <Facts order={order} />
      {open && ships ? (
        <RoomFoot>
          <Button block text={order.status === 21 ? t.shipRest : t.ship} onPress={() => setShipping(true)} />
        </RoomFoot>
      ) : null}
      {open && !ships ? <Text className="shop-order-hint">{t.readOnly}</Text> : null}
      {order.status === 10 && ships ? (
        <RoomFoot>
          <Button block kind="line" text={p.change} onPress={() => setPricing(true)} />
        </RoomFoot>
      ) : null}
      {isPricing ? (
        <PriceSheet shopId={shopId} order={order} onChanged={look} onClose={() => setPricing(false)} />
      ) : null}
      {isShipping ? (
        <ShipSheet order={order} onSent={sent} onClose={() => setShipping(false)} onStale={look} />
      ) : null}
    </View>
  );
}
