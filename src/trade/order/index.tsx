import { View } from '@tarojs/components';
import { useDidShow, useRouter } from '@tarojs/taro';
import { useEffect, useRef } from 'react';
import { call, type Output } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { NoticeRow } from '@/notices/notice-row';
import { Loaded } from '@/ui/loaded';
import { Screen } from '@/ui/screen';
import { useWords } from '@/words/dictionary';
import { hasFoot, OrderFoot } from './foot';
import { Help } from './help';
import { Lines } from './lines';
import { Sums } from './papers';
import { Parcels } from './parcels';
import { Place } from './place';
import { Progress } from './progress';
import { Timeline } from './timeline';
import { words } from './words';
import './index.scss';

type Order = Output<'orders', 'get'>;
/** WeChat's word about a payment takes a moment to reach the function. */
const ASK_AGAIN_MS = 1000;
const ASK_AT_MOST = 8;

export default function OrderPage() {
  const t = useWords(words);
  const { params } = useRouter<{ orderId: string; paid: string }>();
  const orderId = params.orderId ?? '';
  const load = useLoad(() => call('orders', 'get', { orderId }), [orderId]);
  const waiting = useWordOfPayment(load.data, params.paid === '1', load.reload);
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) void load.reload();
    shownBefore.current = true;
  });
  return (
    <Screen
      title={t.title}
      foot={
        load.data && !waiting && hasFoot(load.data) ? (
          <OrderFoot order={load.data} onChanged={load.reload} />
        ) : null
      }
    >
      <Loaded load={load} skeleton="list">
        {(order) => (
          <View>
            <Progress order={order} waiting={waiting} />
            <Notices order={order} waiting={waiting} />
            <Place order={order} onChanged={load.reload} />
            <Parcels order={order} />
            <Lines order={order} />
            <Help order={order} />
            <Sums order={order} />
            <Timeline order={order} />
          </View>
        )}
      </Loaded>
    </Screen>
  );
}

/** What the buyer may want to be told next, as the order stands. */
function Notices({ order: { orderId, status }, waiting }: { order: Order; waiting: boolean }) {
  if (status === 10 && !waiting)
    return <NoticeRow kinds={['payClosing', 'priceChanged']} orderId={orderId} />;
  return status === 20 || status === 21 ? <NoticeRow kinds={['shipped', 'refunded']} /> : null;
}

/** After a payment: asks until the order says paid, for a while. True while it is still worth waiting. */
function useWordOfPayment(order: Order | null, paid: boolean, reload: () => Promise<void>): boolean {
  const asked = useRef(0);
  const waiting = paid && order?.status === 10 && asked.current < ASK_AT_MOST;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => {
      asked.current += 1;
      void reload();
    }, ASK_AGAIN_MS);
    return () => clearTimeout(timer);
  });
  return waiting;
}
