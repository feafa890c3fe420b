import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Frame } from '@/studio/frame/frame';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { ListEnd } from '@/ui/list-end';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { useReason } from '@/words/house-reasons';
import { dateTime } from '@/words/when';
import type { ShopId, SkuId } from '../../../../domain/units';
import { AdjustSheet } from '../adjust-sheet';
import { StockRow, type StockRowData } from '../row';
import { stockWords } from '../words';
import '../index.scss';
import './index.scss';

type Entry = Output<'stock', 'ledger'>['entries'][number];

export default function LedgerPage() {
  const t = useWords(stockWords);
  const { skuId } = useRouter().params;
  return (
    <Frame section="stock" title={t.ledgerTitle} inner>
      {({ shopId }) =>
        skuId ? <Ledger shopId={shopId} skuId={skuId} /> : <EmptyState icon="stack" title={t.noneFound} />
      }
    </Frame>
  );
}

/** Every piece that came or went, newest first. */
function Ledger({ shopId, skuId }: { shopId: ShopId; skuId: SkuId }) {
  const t = useWords(stockWords);
  const [stock, setStock] = useState<StockRowData | null>(null);
  const [chosen, setChosen] = useState<StockRowData | null>(null);
  const pages = usePages<Entry>(
    async (cursor) => {
      const outcome = await call('stock', 'ledger', { shopId, skuId, ...(cursor ? { cursor } : {}) });
      if (outcome.ok) setStock(outcome.data.stock);
      return pageOf(outcome, ({ entries }) => entries);
    },
    [shopId, skuId],
  );
  useListGestures(pages);
  if (pages.loading && !stock) return <Skeleton kind="list" rows={5} />;
  if (pages.error && !stock) return <ErrorState error={pages.error} onRetry={pages.reload} />;
  return (
    <View className="stock">
      {stock ? <StockRow row={stock} onAdjust={setChosen} /> : null}
      <View className="ledger">
        {pages.rows.length === 0 && !pages.loading ? <EmptyState icon="stack" title={t.noEntries} /> : null}
        {pages.rows.map((entry) => (
          <Line key={entry.entryId} entry={entry} />
        ))}
        <ListEnd pages={pages} />
      </View>
      {chosen ? (
        <AdjustSheet shopId={shopId} row={chosen} onClose={() => setChosen(null)} onDone={pages.reload} />
      ) : null}
    </View>
  );
}

function Line({ entry: { n, why, by, at, reason } }: { entry: Entry }) {
  const t = useWords(stockWords);
  const said = useReason();
  const what = { seed: t.seed, sale: t.sale, return: t.return, adjust: said(reason ?? '') || t.adjusted }[
    why
  ];
  const who = { seed: '', sale: t.order(by), return: t.aftersale(by), adjust: t.who(by) }[why];
  return (
    <View className="ledger-line">
      <View className="ledger-words">
        <Text className="ledger-what">{what}</Text>
        <Text className="ledger-who">{[dateTime(at), who].filter(Boolean).join(' · ')}</Text>
      </View>
      <Text className={`ledger-n${n < 0 ? ' is-less' : ''}`}>{n > 0 ? `+${n}` : n}</Text>
    </View>
  );
}
