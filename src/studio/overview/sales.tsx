import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Chart } from '@/ui/chart';
import { moneyText } from '@/ui/money';
import { Price } from '@/ui/price';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { scaleYuan, shortDay, totals } from './figures';
import { Panel } from './panel';
import { overviewWords } from './words';

/** Sales of each day of the period. */
export function Sales({ overview }: { overview: Output<'shops', 'overview'> }) {
  const t = useWords(overviewWords);
  const language = useLanguage((state) => state.language);
  const { sales } = overview;
  const sum = totals(sales);
  const oneDay = (i: number) => {
    const row = sales[i];
    return row ? t.oneDay(t.fullDay(row.day), moneyText(row.salesFen), row.paidOrders) : '';
  };
  return (
    <Panel title={t.salesByDay}>
      <View className="sum">
        <Price fen={sum.salesFen} size="l" quiet />
        <Text className="sum-note">{t.orders(sum.paidOrders)}</Text>
        <Text className="sum-note">
          {t.perDay(moneyText(Math.round(sum.salesFen / Math.max(1, sales.length))))}
        </Text>
      </View>
      {sum.paidOrders === 0 ? (
        <Text className="score-hint">{t.noSales}</Text>
      ) : (
        <Chart
          kind="bars"
          points={sales.map((row) => ({ label: shortDay(row.day), value: row.salesFen }))}
          label={t.salesLabel(sales.length, moneyText(sum.salesFen))}
          format={(fen) => scaleYuan(fen, language)}
          describe={oneDay}
          table={{
            head: [t.day, t.paidOrders, t.sales],
            rows: sales.map((row) => [t.fullDay(row.day), String(row.paidOrders), moneyText(row.salesFen)]),
          }}
        />
      )}
    </Panel>
  );
}
