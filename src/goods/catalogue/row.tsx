import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Icon } from '@/ui/icon';
import { moneyText } from '@/ui/money';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Tag, type Tone } from '@/ui/tag';
import { Tick } from '@/ui/tick';
import { useWords } from '@/words/dictionary';
import { catalogueWords } from './words';

export type ShelfRow = Output<'catalog', 'shelf'>['products'][number];

interface Props {
  row: ShelfRow;
  /** Null: nothing is being chosen. */
  chosen: boolean | null;
  onChoose: () => void;
  onOpen: () => void;
  onManage: () => void;
}

/** One product of the shop: what it is, what it costs, what is left, and what is special about it. */
export function ProductRow({ row, chosen, onChoose, onOpen, onManage }: Props) {
  const t = useWords(catalogueWords);
  const title = row.title || t.untitled;
  const choosing = chosen !== null;
  return (
    <View className="goods-row">
      {choosing ? <Tick on={chosen} label={t.pick(title)} onChange={onChoose} /> : null}
      <Pressable
        className="goods-row-main"
        spoken={choosing ? t.pick(title) : t.editOf(title)}
        onPress={choosing ? onChoose : onOpen}
      >
        <View className="goods-row-thumb" aria-hidden="true">
          <Picture src={row.thumb.startsWith('picture:') ? '' : row.thumb} className="goods-row-picture" />
        </View>
        <View className="goods-row-words">
          <Text className="goods-row-title">{title}</Text>
          <Text className="goods-row-price">{priceOf(row) || t.noPrice}</Text>
          <Text className="goods-row-facts">{t.facts(row.stock, row.soldCount, row.skuCount)}</Text>
          <Marks row={row} />
        </View>
      </Pressable>
      {choosing ? null : (
        <Pressable className="goods-row-more" label={t.manageOf(title)} onPress={onManage}>
          <Icon name="more" size={20} />
        </Pressable>
      )}
    </View>
  );
}

const priceOf = ({ minPrice, maxPrice, skuCount }: ShelfRow): string => {
  if (skuCount === 0 || minPrice === 0) return '';
  return minPrice === maxPrice ? moneyText(minPrice) : `${moneyText(minPrice)} – ${moneyText(maxPrice)}`;
};

function Marks({ row }: { row: ShelfRow }) {
  const t = useWords(catalogueWords);
  const trouble: Record<number, string> = { 13: t.violation, 14: t.deposit, 15: t.brand, 20: t.banned };
  const all: [text: string | false | undefined, tone: Tone][] = [
    [trouble[row.spuStatus], 'accent'],
    [row.spuStatus === 5 && row.stock === 0 && t.soldOut, 'accent'],
    [row.drafted && t.drafted, 'warn'],
    [row.pinned && t.pinned, 'good'],
    [row.hiddenOnHome && t.hidden, 'quiet'],
  ];
  const shown = all.filter(([text]) => Boolean(text));
  if (shown.length === 0) return null;
  return (
    <View className="goods-row-marks">
      {shown.map(([text, tone]) => (
        <Tag key={String(text)} text={String(text)} tone={tone} />
      ))}
    </View>
  );
}
