import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { usePages } from '@/cloud/use-pages';
import { Frame } from '@/studio/frame/frame';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { ListEnd } from '@/ui/list-end';
import { LongList, topOfList } from '@/ui/long-list';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { SearchField } from '@/ui/search-field';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { AdjustSheet } from './adjust-sheet';
import { StockRow, type StockRowData } from './row';
import { stockWords } from './words';
import './index.scss';

export default function StockPage() {
  return <Frame section="stock">{({ shopId }) => <Stock shopId={shopId} />}</Frame>;
}

/** What there is of each SKU, the least first, or of the goods one looks for. */
function Stock({ shopId }: { shopId: ShopId }) {
  const t = useWords(stockWords);
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const search = (value: string) => {
    setTyped(value);
    setText(value.trim());
  };
  return (
    <View className="stock">
      <SearchField
        text={typed}
        placeholder={t.search}
        clear={t.clear}
        most={40}
        onText={setTyped}
        onSearch={search}
        onClear={() => search('')}
        onLeave={() => setText(typed.trim())}
      />
      <Text className="stock-order">{t.lowFirst}</Text>
      <Rows key={text} shopId={shopId} text={text} onClear={() => search('')} />
    </View>
  );
}

function Rows({ shopId, text, onClear }: { shopId: ShopId; text: string; onClear: () => void }) {
  const t = useWords(stockWords);
  const [chosen, setChosen] = useState<StockRowData | null>(null);
  // What was adjusted here stays where it is in the list, with its new count.
  const [changed, setChanged] = useState<Record<string, number>>({});
  const [place] = useState(topOfList);
  const pages = usePages<StockRowData>(
    (cursor) => call('stock', 'board', { shopId, ...(text ? { text } : {}), ...(cursor ? { cursor } : {}) }),
    [shopId, text],
  );
  const reload = () => {
    setChanged({});
    pages.reload();
  };
  useListGestures({ extend: pages.extend, reload });
  const none = text ? (
    <EmptyState icon="search" title={t.noneFound} action={{ text: t.clear, onPress: onClear }} />
  ) : (
    <EmptyState icon="stack" title={t.none} />
  );
  return (
    <Paged pages={pages} rows={5} none={none}>
      <LongList rows={pages.rows} place={place} className="stock-rows">
        {(row) => (
          <StockRow
            key={row.skuId}
            row={{ ...row, available: changed[row.skuId] ?? row.available }}
            onAdjust={setChosen}
            onLedger={() => open('goods/stock/ledger/index', { shopId, skuId: row.skuId })}
          />
        )}
      </LongList>
      <ListEnd pages={pages} />
      {chosen ? (
        <AdjustSheet
          shopId={shopId}
          row={chosen}
          onClose={() => setChosen(null)}
          onDone={(available) => setChanged((old) => ({ ...old, [chosen.skuId]: available }))}
        />
      ) : null}
    </Paged>
  );
}
