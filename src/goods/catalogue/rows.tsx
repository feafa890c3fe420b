import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { useReturn } from '@/studio/frame/use-return';
import { ListEnd } from '@/ui/list-end';
import { LongList, topOfList } from '@/ui/long-list';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { Pressable } from '@/ui/pressable';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ProductId, ShopId } from '../../../domain/units';
import { BatchBar } from './batch-bar';
import { ProductRow, type ShelfRow } from './row';
import { RowSheet } from './row-sheet';
import type { ShelfTab } from './shelf-tab';
import { UndoBar } from './undo-bar';
import { useChanges } from './use-changes';
import { catalogueWords } from './words';

/** Products that one change takes. */
const mostChosen = 50;

interface Props {
  shopId: ShopId;
  tab: ShelfTab;
  text: string;
  onClear: () => void;
}

/** The goods of one tab: one at a time, or many chosen and changed at once. */
export function Rows({ shopId, tab, text, onClear }: Props) {
  const t = useWords(catalogueWords);
  const [place] = useState(topOfList);
  const [chosen, setChosen] = useState<ReadonlySet<ProductId> | null>(null);
  const [managed, setManaged] = useState<ShelfRow | null>(null);
  const pages = usePages<ShelfRow>(
    async (cursor) =>
      pageOf(
        await call('catalog', 'shelf', {
          shopId,
          tab,
          ...(text ? { text } : {}),
          ...(cursor ? { cursor } : {}),
        }),
        ({ products }) => products,
      ),
    [shopId, tab, text],
  );
  useListGestures(pages);
  // Whoever comes back has perhaps written one.
  useReturn(pages.reload);
  const changes = useChanges(shopId, () => {
    setChosen(null);
    pages.reload();
  });
  const openOne = ({ productId }: ShelfRow) => open('goods/catalogue/one/index', { shopId, productId });
  const toggle = (productId: ProductId) => {
    const next = new Set(chosen);
    if (!next.delete(productId) && next.size < mostChosen) next.add(productId);
    setChosen(next);
  };
  return (
    <Paged pages={pages} rows={5} none={<None tab={tab} text={text} onClear={onClear} shopId={shopId} />}>
      <View className="goods-head">
        <Text className="goods-hint">{chosen ? t.chosen(chosen.size) : ''}</Text>
        {chosen ? (
          <Pressable
            className="goods-choose"
            onPress={() => setChosen(new Set(pages.rows.slice(0, mostChosen).map((row) => row.productId)))}
          >
            <Text>{t.all}</Text>
          </Pressable>
        ) : null}
        <Pressable className="goods-choose" onPress={() => setChosen(chosen ? null : new Set())}>
          <Text>{chosen ? t.chooseDone : t.choose}</Text>
        </Pressable>
      </View>
      <LongList rows={pages.rows} place={place} className="goods-rows">
        {(row) => (
          <ProductRow
            key={row.productId}
            row={row}
            chosen={chosen ? chosen.has(row.productId) : null}
            onChoose={() => toggle(row.productId)}
            onOpen={() => (tab === 'bin' ? setManaged(row) : openOne(row))}
            onManage={() => setManaged(row)}
          />
        )}
      </LongList>
      <ListEnd pages={pages} />
      <UndoBar changes={changes} titles={pages.rows} raised={chosen !== null} />
      {chosen ? <BatchBar tab={tab} chosen={[...chosen]} changes={changes} shopId={shopId} /> : null}
      {managed ? (
        <RowSheet
          key={managed.productId}
          shopId={shopId}
          row={managed}
          tab={tab}
          changes={changes}
          onEdit={() => openOne(managed)}
          onClose={() => setManaged(null)}
        />
      ) : null}
    </Paged>
  );
}

function None({ tab, text, onClear, shopId }: Props) {
  const t = useWords(catalogueWords);
  if (text)
    return <EmptyState icon="search" title={t.noneFound} action={{ text: t.clear, onPress: onClear }} />;
  if (tab !== 'listed') return <EmptyState icon="stack" title={t.noneOther} />;
  const make = { text: t.make, onPress: () => open('goods/catalogue/one/index', { shopId }) };
  return <EmptyState icon="stack" title={t.none} hint={t.noneHint} action={make} />;
}
