import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Frame } from '@/studio/frame/frame';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { ListEnd } from '@/ui/list-end';
import { Loaded } from '@/ui/loaded';
import { LongList, topOfList } from '@/ui/long-list';
import { Paged } from '@/ui/paged';
import { EmptyState } from '@/ui/states';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../../domain/units';
import { tableWords } from '../words';
import { LineRow, type LineRowData } from './line-row';
import { Run } from './run';
import '../index.scss';

export default function ImportPage() {
  const t = useWords(tableWords);
  const { importId = '' } = useRouter().params;
  return (
    <Frame section="catalogue" title={t.one} inner>
      {({ shopId }) => <Import shopId={shopId} importId={importId} />}
    </Frame>
  );
}

/** One import: what it will do, how far it is, what came of each line. */
function Import({ shopId, importId }: { shopId: ShopId; importId: string }) {
  const load = useLoad(() => call('tables', 'look', { shopId, importId }), [shopId, importId]);
  const [turn, setTurn] = useState(0);
  return (
    <Loaded load={load} skeleton="list">
      {(seen) => (
        <View className="tables">
          <Run shopId={shopId} seen={seen} onMoved={() => setTurn((n) => n + 1)} />
          <Lines
            key={turn}
            shopId={shopId}
            importId={importId}
            flawed={seen.flawed > 0 || seen.refused > 0}
          />
        </View>
      )}
    </Loaded>
  );
}

function Lines({ shopId, importId, flawed }: { shopId: ShopId; importId: string; flawed: boolean }) {
  const t = useWords(tableWords);
  const [only, setOnly] = useState<'flawed' | 'every'>(flawed ? 'flawed' : 'every');
  const [place] = useState(topOfList);
  const pages = usePages<LineRowData>(
    async (cursor) =>
      pageOf(
        await call('tables', 'lines', {
          shopId,
          importId,
          ...(only === 'flawed' ? { flawed: true } : {}),
          ...(cursor ? { cursor } : {}),
        }),
        ({ rows }) => rows,
      ),
    [shopId, importId, only],
  );
  useListGestures(pages);
  return (
    <View>
      <Tabs
        label={t.which}
        tabs={[
          { key: 'every' as const, text: t.every },
          { key: 'flawed' as const, text: t.flawedOnly },
        ]}
        active={only}
        onChange={setOnly}
      />
      <Paged pages={pages} rows={4} none={<EmptyState icon="done" title={t.noneFlawed} />}>
        <LongList key={only} rows={pages.rows} place={place} className="tables-rows">
          {(row) => <LineRow key={row.index} row={row} />}
        </LongList>
        <ListEnd pages={pages} />
      </Paged>
    </View>
  );
}
