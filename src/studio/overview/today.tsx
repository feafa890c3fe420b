import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { moneyText } from '@/ui/money';
import { Price } from '@/ui/price';
import { useWords } from '@/words/dictionary';
import { yesterday } from './figures';
import { Panel } from './panel';
import { overviewWords } from './words';

/** Today's sales and paid orders beside yesterday's. */
export function Today({ overview }: { overview: Output<'shops', 'overview'> }) {
  const t = useWords(overviewWords);
  const before = yesterday(overview.sales);
  return (
    <Panel title={t.today}>
      <View className="today">
        <View className="today-figure">
          <Text className="today-name">{t.todaySales}</Text>
          <Price fen={overview.today.salesFen} size="l" quiet exact />
          {before ? <Text className="today-before">{t.yesterday(moneyText(before.salesFen))}</Text> : null}
        </View>
        <View className="today-figure">
          <Text className="today-name">{t.todayOrders}</Text>
          <Text className="today-count">{overview.today.paidOrders}</Text>
          {before ? <Text className="today-before">{t.yesterday(String(before.paidOrders))}</Text> : null}
        </View>
      </View>
    </Panel>
  );
}
