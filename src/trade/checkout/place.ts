import Taro from '@tarojs/taro';
import { useRef, useState } from 'react';
import { useCart } from '@/cart/store';
import { call, type Input, newRequestId } from '@/cloud/call';
import type { ClientError } from '@/cloud/messages';
import { launchInput } from '@/cloud/visit';
import { payOrders } from '../pay/pay';

export type Placing = 'idle' | 'placing' | 'paying';
type Basket = Omit<Input<'orders', 'place'>, 'launch'>;

interface Intent {
  what: string;
  requestId: string;
}

/**
 * Places an order once, then has it paid, then leads to it. A repeat after a lost answer carries the same request
 * id as long as the order is the same, so that it cannot be placed twice.
 */
export function usePlacing(fromCart: boolean): {
  placing: Placing;
  place: (basket: Basket) => Promise<ClientError | null>;
} {
  const [placing, setPlacing] = useState<Placing>('idle');
  const intent = useRef<Intent | null>(null);

  async function place(basket: Basket): Promise<ClientError | null> {
    setPlacing('placing');
    const what = JSON.stringify(basket);
    if (intent.current?.what !== what) intent.current = { what, requestId: newRequestId() };
    const input = { ...basket, launch: launchInput() };
    const placed = await call('orders', 'place', input, intent.current.requestId);
    if (!placed.ok) {
      setPlacing('idle');
      return placed.error;
    }
    if (fromCart) useCart.getState().drop(basket.lines.map((line) => line.skuId));
    setPlacing('paying');
    const orderIds = placed.data.orders.map((order) => order.orderId);
    const { result } = await payOrders(orderIds);
    await leadTo(orderIds, result === 'paid');
    return null;
  }

  return { placing, place };
}

/** The order itself, or the list where the basket became several. The till is left behind. */
function leadTo(orderIds: readonly string[], paid: boolean): Promise<unknown> {
  const [only] = orderIds;
  const url =
    orderIds.length === 1
      ? `/trade/order/index?orderId=${only}${paid ? '&paid=1' : ''}`
      : `/trade/orders/index?tab=${paid ? 'toShip' : 'unpaid'}`;
  return Taro.redirectTo({ url });
}
