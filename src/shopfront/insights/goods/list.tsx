import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { handOver } from '@/sheets/hand-over';
import { Panel } from '@/studio/overview/panel';
import { moneyText } from '@/ui/money';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import type { ProductId } from '../../../../domain/units';
import { csvOf, isOne, nameOf, type Sold, type SoldProduct } from './sold';
import { goodsWords } from './words';

/** Rows on the first screen; the others come when they are asked for. */
const first = 10;
/** The action answers so many at most. */
const mostShown = 100;

interface Props {
  found: Sold;
  chosen: ProductId | null;
  /** Whose days the table has. */
  name: string;
  onChoose: (chosen: SoldProduct) => void;
}

/** What sold something, most sales first; a tap shows its days above. */
export function SoldList({ found, chosen, name, onChoose }: Props) {
  const t = useWords(goodsWords);
  const [whole, setWhole] = useState(false);
  const shown = whole ? found.goods : found.goods.slice(0, first);
  const left = found.goods.length - shown.length;
  return (
    <Panel
      title={t.list}
      aside={
        <Pressable
          className="insights-export"
          onPress={() => handOver(t.file(found.days.length), csvOf(found, name, t))}
        >
          <Text>{t.download}</Text>
        </Pressable>
      }
    >
      {shown.map((row) => (
        <SoldRow key={row.productId} row={row} isChosen={row.productId === chosen} onChoose={onChoose} />
      ))}
      {left > 0 ? (
        <Pressable className="insights-more" onPress={() => setWhole(true)}>
          <Text>{t.more(left)}</Text>
        </Pressable>
      ) : null}
      <Text className="insights-how">
        {found.sold > mostShown ? `${t.mostOf(found.sold)}${t.how}` : t.how}
      </Text>
    </Panel>
  );
}

interface RowProps {
  row: SoldProduct;
  isChosen: boolean;
  onChoose: (chosen: SoldProduct) => void;
}

function SoldRow({ row, isChosen, onChoose }: RowProps) {
  const t = useWords(goodsWords);
  const join = useJoined();
  const name = nameOf(row, t);
  const face = (
    <>
      <View className="sold-thumb" aria-hidden="true">
        <Picture src={row.thumb ?? ''} />
      </View>
      <View className="sold-words">
        <Text className="sold-name">{name}</Text>
        <Text className="insights-note">{t.facts(row.orders, row.pieces)}</Text>
      </View>
      <Text className="sold-fen">{moneyText(row.salesFen)}</Text>
    </>
  );
  if (!isOne(row)) return <View className="sold-row">{face}</View>;
  const spoken = join.clause([isChosen ? t.chosen(name) : t.choose(name), moneyText(row.salesFen)]);
  return (
    <Pressable
      className={`sold-row${isChosen ? ' is-chosen' : ''}`}
      spoken={spoken}
      onPress={() => onChoose(row)}
    >
      {face}
    </Pressable>
  );
}
