import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { useWords } from '@/words/dictionary';
import type { ProductId, ShopId } from '../../../domain/units';
import { BatchSheet } from './batch-sheet';
import { DeleteSheet } from './delete-sheet';
import type { ShelfTab } from './shelf-tab';
import type { Changes } from './use-changes';
import { catalogueWords } from './words';

interface Props {
  tab: ShelfTab;
  chosen: readonly ProductId[];
  changes: Changes;
  shopId: ShopId;
}

/** What may be done to all that are chosen. */
export function BatchBar({ tab, chosen, changes, shopId }: Props) {
  const t = useWords(catalogueWords);
  const [more, setMore] = useState(false);
  const [deletes, setDeletes] = useState(false);
  const off = chosen.length === 0 || changes.busy;
  const act = (kind: 'list' | 'unlist' | 'bin' | 'restore', text: string, main?: boolean) => (
    <Button
      size="small"
      kind={main ? 'primary' : 'line'}
      disabled={off}
      text={text}
      onPress={() => void changes.run(chosen, { kind })}
    />
  );
  if (tab === 'bin')
    return (
      <>
        <View className="goods-bar">
          {act('restore', t.restore, true)}
          <Button kind="line" size="small" disabled={off} text={t.delete} onPress={() => setDeletes(true)} />
        </View>
        <DeleteSheet
          open={deletes}
          onClose={() => setDeletes(false)}
          onDelete={() => changes.run(chosen, { kind: 'delete' })}
        />
      </>
    );
  return (
    <>
      <View className="goods-bar">
        {tab === 'listed' ? act('unlist', t.unlist, true) : act('list', t.list, true)}
        {tab === 'listed' ? act('list', t.publishDrafts) : act('bin', t.putBin)}
        <Button kind="line" size="small" disabled={off} text={t.more} onPress={() => setMore(true)} />
      </View>
      {more ? (
        <BatchSheet shopId={shopId} chosen={chosen} changes={changes} onClose={() => setMore(false)} />
      ) : null}
    </>
  );
}
