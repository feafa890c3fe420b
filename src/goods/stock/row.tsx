import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Button } from '@/ui/button';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { stockWords } from './words';

export type StockRowData = Output<'stock', 'board'>['rows'][number];

/** From so many pieces down it is said that they run out. */
const LOW = 10;

interface Props {
  row: StockRowData;
  onAdjust: (row: StockRowData) => void;
  onLedger?: () => void;
}

/** One SKU: what it is, how many are left, and the way to more. */
export function StockRow({ row, onAdjust, onLedger }: Props) {
  const t = useWords(stockWords);
  const { title, thumb, skuAttrs, skuCode, listed, available, locked, sold } = row;
  const attrs = [skuAttrs.map((attr) => attr.value).join(' · '), skuCode].filter(Boolean).join('　');
  const name = `${title} ${skuAttrs.map((attr) => attr.value).join(' ')}`;
  return (
    <View className="stock-row">
      <View className="stock-row-thumb" aria-hidden="true">
        <Picture src={thumb} className="stock-row-picture" />
      </View>
      <View className="stock-row-words">
        <Text className="stock-row-title">{title}</Text>
        <Text className="stock-row-attrs">{attrs}</Text>
        <View className="stock-row-counts">
          <Text className={`stock-row-left${available === 0 ? ' is-out' : ''}`}>{t.left(available)}</Text>
          {available === 0 ? (
            <Tag text={t.soldOut} tone="accent" />
          ) : available <= LOW ? (
            <Tag text={t.low} tone="warn" />
          ) : null}
          {listed ? null : <Tag text={t.unlisted} />}
        </View>
        <Text className="stock-row-more">
          {[locked > 0 ? t.locked(locked) : '', t.sold(sold)].filter(Boolean).join(' · ')}
        </Text>
      </View>
      <View className="stock-row-acts">
        <Button
          kind="soft"
          size="small"
          text={t.adjust}
          label={t.adjustOf(name)}
          onPress={() => onAdjust(row)}
        />
        {onLedger ? (
          <Pressable role="link" className="stock-row-ledger" label={t.ledgerOf(name)} onPress={onLedger}>
            <Text>{t.ledger}</Text>
          </Pressable>
        ) : null}
      </View>
    </View>
  );
}
