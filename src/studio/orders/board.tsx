import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { ListEnd } from '@/ui/list-end';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { OrderTab } from '../../../domain/order';
import type { Ms, OrderId, ShopId } from '../../../domain/units';
import { useListGestures } from '../frame/use-list-gestures';
import { useReturn } from '../frame/use-return';
import { type BoardOrder, OrderCard } from './card';
import { settled, useMoves } from './moves';
import { boardWords } from './words';

interface Props {
  shopId: ShopId;
  tab: OrderTab;
  /** Orders a page: what fills the window, since each card crosses to WeChat's renderer whole. */
  limit: number;
  chosen: OrderId | null;
  onOpen: (orderId: OrderId) => void;
}

/** The orders of one tab, more of them as the reader comes to the end. */
export function Board({ shopId, tab, limit, chosen, onOpen }: Props) {
  const pages = usePages<BoardOrder>(
    async (cursor) =>
      pageOf(
        await call('orders', 'board', { shopId, tab, limit, ...(cursor ? { cursor } : {}) }),
        ({ orders }) => orders,
      ),
    [shopId, tab],
  );
  const moved = useMoves((state) => state.moved);
  const now = useNow();
  useListGestures(pages);
  const rows = settled(pages.rows, tab, moved);
  const empty = rows.length === 0 && !pages.more;

  if (pages.loading && rows.length === 0) return <Skeleton kind="list" rows={4} />;
  if (pages.error && rows.length === 0) return <ErrorState error={pages.error} onRetry={pages.reload} />;
  if (empty) return <None tab={tab} />;
  return (
    <View className="board">
      {rows.map((order) => (
        <OrderCard
          key={order.orderId}
          order={order}
          now={now}
          active={order.orderId === chosen}
          onOpen={() => onOpen(order.orderId)}
        />
      ))}
      <ListEnd pages={pages} />
    </View>
  );
}

function None({ tab }: { tab: OrderTab }) {
  const t = useWords(boardWords);
  if (tab === 'toShip') return <EmptyState icon="done" title={t.noneToShip} hint={t.noneToShipHint} />;
  const title = { unpaid: t.noneUnpaid, shipped: t.noneShipped, done: t.noneDone }[tab];
  return <EmptyState icon="parcel" title={title} />;
}

/** The moment that waiting times are counted to: moves on by the minute while the page is in front. */
function useNow(): Ms {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  useReturn(() => setNow(Date.now()));
  return now;
}
