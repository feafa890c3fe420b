import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { type SaidFault, useFaultWords } from '@/words/fault-words';
import { productFaultsEn } from './fault-words';
import type { ShelfRow } from './row';
import type { Batch, Changes } from './use-changes';
import { catalogueWords } from './words';

interface Props {
  changes: Changes;
  titles: readonly ShelfRow[];
  /** Another bar stands below. */
  raised: boolean;
}

/** What the last change did, how to take it back, and why it left some alone. */
export function UndoBar({ changes, titles, raised }: Props) {
  const t = useWords(catalogueWords);
  const said = useFaultWords(productFaultsEn);
  const [asks, setAsks] = useState(false);
  const { last, busy } = changes;
  if (!last) return null;
  const refused = last.rows.filter((row) => row.state === 'refused');
  return (
    <>
      <View className={`goods-undo${raised ? ' is-raised' : ''}`} {...named(undefined, 'status')}>
        <Text className="goods-undo-said">{t.changedN(last.done, refused.length)}</Text>
        {refused.length > 0 ? (
          <Pressable className="goods-undo-act" onPress={() => setAsks(true)}>
            <Text>{t.why}</Text>
          </Pressable>
        ) : null}
        {last.done > 0 ? (
          <Pressable className="goods-undo-act is-main" disabled={busy} onPress={() => void changes.undo()}>
            <Text>{t.undo}</Text>
          </Pressable>
        ) : null}
        <Pressable className="goods-undo-close" label={t.chooseDone} onPress={changes.forget}>
          <Icon name="close" size={16} />
        </Pressable>
      </View>
      <Sheet open={asks} title={t.whyTitle} onClose={() => setAsks(false)}>
        {refused.map((row) => (
          <View key={row.productId} className="goods-undo-row">
            <Text className="goods-undo-title">
              {titles.find((one) => one.productId === row.productId)?.title ?? row.productId}
            </Text>
            <Text className="goods-undo-why">{whyOf(row, t, said)}</Text>
          </View>
        ))}
      </Sheet>
    </>
  );
}

const codes = ['WRONG_STATE', 'RANGE', 'UNCHANGED', 'NOT_FOUND', 'CHANGED_MEANWHILE'] as const;

/** The code in words, or what the product lacks. */
function whyOf(
  { why, fault }: Batch['rows'][number],
  t: Record<(typeof codes)[number] | 'INVALID', string>,
  said: (fault: SaidFault) => string,
): string {
  if (fault) return said(fault);
  return t[codes.find((one) => one === why) ?? 'INVALID'];
}
