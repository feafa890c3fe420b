import { Text, View } from '@tarojs/components';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Frame } from '@/studio/frame/frame';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { useReturn } from '@/studio/frame/use-return';
import { ListEnd } from '@/ui/list-end';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { BringIn } from './bring-in';
import { GiveOut } from './give-out';
import { ImportCard, type ImportRow } from './import-card';
import { tableWords } from './words';
import './index.scss';

export default function TablesPage() {
  const t = useWords(tableWords);
  return (
    <Frame section="catalogue" title={t.title} inner>
      {({ shopId }) => <Tables shopId={shopId} />}
    </Frame>
  );
}

/** Goods in and out by files, and the files of the last days. */
function Tables({ shopId }: { shopId: ShopId }) {
  const t = useWords(tableWords);
  const pages = usePages<ImportRow>(
    async (cursor) =>
      pageOf(
        await call('tables', 'board', { shopId, ...(cursor ? { cursor } : {}) }),
        ({ imports }) => imports,
      ),
    [shopId],
  );
  useListGestures(pages);
  // Whoever comes back has perhaps brought something in.
  useReturn(pages.reload);
  const look = (importId: string) => open('goods/catalogue/tables/one/index', { shopId, importId });
  return (
    <View className="tables">
      <BringIn shopId={shopId} onTaken={look} />
      <GiveOut shopId={shopId} />
      <Text className="tables-name">{t.imports}</Text>
      <Paged pages={pages} rows={2} none={<EmptyState icon="stack" title={t.none} />}>
        {pages.rows.map((row) => (
          <ImportCard key={row.importId} row={row} onOpen={() => look(row.importId)} />
        ))}
        <ListEnd pages={pages} />
      </Paged>
    </View>
  );
}
