import { Text } from '@tarojs/components';
import { Panel } from '@/studio/overview/panel';
import { moneyText } from '@/ui/money';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { salesTotal } from '../../../../domain/goods-sales';
import { DailyBars } from '../daily-bars';
import type { Sold } from './sold';
import { goodsWords } from './words';

interface Props {
  days: Sold['days'];
  /** How many products sold something; null where the days are of one. */
  sold: number | null;
  name: string;
  onAll: () => void;
}

/** What sold on each day, of all goods or of one, drawn and as rows. */
export function ByDay({ days, sold, name, onAll }: Props) {
  const t = useWords(goodsWords);
  const sum = salesTotal(days);
  return (
    <Panel
      title={name}
      aside={
        sold === null ? (
          <Pressable className="insights-export" onPress={onAll}>
            <Text>{t.showAll}</Text>
          </Pressable>
        ) : null
      }
    >
      <Text className="sold-sum">{moneyText(sum.salesFen)}</Text>
      <Text className="insights-note">
        {sold === null ? t.facts(sum.orders, sum.pieces) : t.sum(sold, sum.orders, sum.pieces)}
      </Text>
      <DailyBars
        days={days}
        series={[
          { key: 'salesFen', text: t.sales, of: ({ salesFen }) => salesFen },
          { key: 'pieces', text: t.pieces, of: ({ pieces }) => pieces, counted: t.piecesOf },
        ]}
        label={(series) => t.dayLabel(name, series, days.length)}
        table={{
          head: [t.orders, t.pieces, t.sales],
          cells: (row) => [String(row.orders), String(row.pieces), moneyText(row.salesFen)],
        }}
      />
    </Panel>
  );
}
