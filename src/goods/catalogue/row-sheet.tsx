import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { open, openProduct } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { DeleteSheet } from './delete-sheet';
import type { ShelfRow } from './row';
import type { ShelfTab } from './shelf-tab';
import type { Change, Changes } from './use-changes';
import { catalogueWords } from './words';

interface Props {
  shopId: ShopId;
  row: ShelfRow;
  tab: ShelfTab;
  changes: Changes;
  onEdit: () => void;
  onClose: () => void;
}

/** What may be done to one product. */
export function RowSheet({ shopId, row, tab, changes, onEdit, onClose }: Props) {
  const t = useWords(catalogueWords);
  const [deletes, setDeletes] = useState(false);
  const pin = usePin(shopId, row, onClose, changes);
  const change = (what: Change) => void changes.run([row.productId], what).then((done) => done && onClose());
  const item = (text: string, onPress: () => void, hint?: string) => (
    <Pressable key={text} className="goods-act" disabled={changes.busy} onPress={onPress}>
      <Text>{text}</Text>
      {hint ? <Text className="goods-act-hint">{hint}</Text> : null}
    </Pressable>
  );
  const leave = (go: () => void) => () => {
    onClose();
    go();
  };
  if (deletes)
    return (
      <DeleteSheet open onClose={onClose} onDelete={() => changes.run([row.productId], { kind: 'delete' })} />
    );
  return (
    <Sheet open title={row.title || t.untitled} onClose={onClose}>
      <View className="goods-acts">
        {tab === 'bin' ? (
          <>
            {item(t.restore, () => change({ kind: 'restore' }))}
            {item(t.delete, () => setDeletes(true))}
          </>
        ) : (
          <>
            {item(t.edit, leave(onEdit))}
            {tab === 'listed'
              ? item(
                  t.preview,
                  leave(() => openProduct(row.productId)),
                )
              : null}
            {tab === 'listed'
              ? item(
                  t.promote,
                  leave(() => open('shopfront/promote/index', { shopId, productId: row.productId })),
                  t.promoteHint,
                )
              : null}
            {tab === 'listed'
              ? item(t.unlist, () => change({ kind: 'unlist' }))
              : item(t.list, () => change({ kind: 'list' }))}
            {tab === 'listed' ? item(row.pinned ? t.unpin : t.pin, () => void pin()) : null}
            {item(
              row.hiddenOnHome ? t.show : t.hide,
              () => change({ kind: 'hide', on: !row.hiddenOnHome }),
              row.hiddenOnHome ? undefined : t.hideHint,
            )}
            {item(t.putBin, () => change({ kind: 'bin' }))}
          </>
        )}
      </View>
    </Sheet>
  );
}

/** Pins a product before the others, or no longer; the arrangement is the whole shop's and is read first. */
function usePin(shopId: ShopId, row: ShelfRow, onClose: () => void, { refresh }: Changes) {
  const sentence = useSentence();
  return async () => {
    const seen = await call('catalog', 'arrangement', { shopId });
    if (!seen.ok) return toast(sentence(seen.error));
    const { version, pinned, arranged } = seen.data;
    const others = pinned.filter((id) => id !== row.productId);
    const after = row.pinned ? others : [row.productId, ...others];
    const outcome = await call('catalog', 'arrange', { shopId, version, pinned: after, arranged });
    if (!outcome.ok) return toast(sentence(outcome.error));
    refresh();
    onClose();
  };
}
