import { View } from '@tarojs/components';
import { call, type Input } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { ListEnd } from '@/ui/list-end';
import { Paged } from '@/ui/paged';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { useListGestures } from '../frame/use-list-gestures';
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
  useListGestures(pages);
  // Whoever comes back has perhaps answered one.
  useReturn(pages.reload);
  const none =
    tab === 'toAnswer' ? (
      <EmptyState icon="done" title={t.none} hint={t.noneHint} />
    ) : (
      <EmptyState icon="service" title={t.noneOther} />
    );
  const now = Date.now();
  return (
    <Paged pages={pages} none={none}>
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
    </Paged>
  );
}
