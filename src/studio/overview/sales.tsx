import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Chart } from '@/ui/chart';
import { Icon } from '@/ui/icon';
import { moneyText } from '@/ui/money';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { maySee } from '../membership/sections';
import { scaleYuan, shortDay, totals } from './figures';
import { Panel } from './panel';
import { overviewWords } from './words';

/** Sales of each day of the period, and the way to what each product sold, for those who may look at it. */
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
        <Price fen={sum.salesFen} size="l" quiet exact />
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
      {maySee(overview.role, 'insights') ? (
        <Pressable
          role="link"
          className="found-by"
          onPress={() => open('shopfront/insights/goods/index', { shopId: overview.shop.shopId })}
        >
          <Text>{t.byProduct}</Text>
          <Icon name="next" size={14} />
        </Pressable>
      ) : null}
    </Panel>
  );
}
