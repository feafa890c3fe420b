import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { call, type Input } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { ListEnd } from '@/ui/list-end';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { useReturn } from '../frame/use-return';
import { AfterSaleCard, type BoardAfterSale } from './card';
import { afterSaleBoardWords } from './words';

export type AfterSaleTab = NonNullable<Input<'aftersales', 'board'>['tab']>;

interface Props {
  shopId: ShopId;
  tab: AfterSaleTab;
  limit: number;
  chosen: string | null;
  onOpen: (afterSaleId: string) => void;
}

/** The after-sales of one tab; what waits for the shop comes with the longest waiting first. */
export function AfterSaleBoard({ shopId, tab, limit, chosen, onOpen }: Props) {
  const t = useWords(afterSaleBoardWords);
  const pages = usePages<BoardAfterSale>(
    async (cursor) =>
      pageOf(
        await call('aftersales', 'board', { shopId, tab, limit, ...(cursor ? { cursor } : {}) }),
        ({ afterSales }) => afterSales,
      ),
    [shopId, tab],
  );
  useReachBottom(pages.extend);
  // Whoever comes back has perhaps answered one.
  useReturn(pages.reload);
  usePullDownRefresh(() => {
    pages.reload();
    stopPullDownRefresh();
  });
  if (pages.loading && pages.rows.length === 0) return <Skeleton kind="list" rows={4} />;
  if (pages.error && pages.rows.length === 0)
    return <ErrorState error={pages.error} onRetry={pages.reload} />;
  if (pages.rows.length === 0) {
    return tab === 'toAnswer' ? (
      <EmptyState icon="done" title={t.none} hint={t.noneHint} />
    ) : (
      <EmptyState icon="service" title={t.noneOther} />
    );
  }
  const now = Date.now();
  return (
    <View className="board">
      {pages.rows.map((row) => (
        <AfterSaleCard
          key={row.afterSaleId}
          row={row}
          now={now}
          active={row.afterSaleId === chosen}
          onOpen={() => onOpen(row.afterSaleId)}
        />
      ))}
      <ListEnd pages={pages} />
    </View>
  );
}
