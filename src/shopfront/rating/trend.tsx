import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { shortDay } from '@/studio/overview/figures';
import { Panel } from '@/studio/overview/panel';
import { overviewWords } from '@/studio/overview/words';
import { Chart } from '@/ui/chart';
import { points } from '@/ui/rating';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { type Explained, lastOf } from './figures';
import { ratingWords } from './words';

const periods = [7, 30, 90] as const;
const series = ['overall', 'product', 'logistics', 'service'] as const;
type Series = (typeof series)[number];

/** Each day's score over 7, 30 or 90 days: the whole, or one of its parts. */
export function Trend({ trend }: Pick<Explained, 'trend'>) {
  const t = useWords(ratingWords);
  const { fullDay } = useWords(overviewWords);
  const [days, setDays] = useState<(typeof periods)[number]>(30);
  const [of, setOf] = useState<Series>('overall');
  const rows = lastOf(trend, days);
  const nameOf = (key: Series) => (key === 'overall' ? t.overall : t.part(key));
  return (
    <Panel title={t.trend}>
      {trend.length === 0 ? (
        <Text className="rated-note">{t.noTrend}</Text>
      ) : (
        <>
          <View className="rated-tabs">
            <Tabs
              kind="chips"
              label={t.period}
              tabs={periods.map((n) => ({ key: String(n), text: t.days(n) }))}
              active={String(days)}
              onChange={(key) => setDays(periods.find((n) => String(n) === key) ?? 30)}
            />
          </View>
          <View className="rated-tabs">
            <Tabs
              kind="chips"
              label={t.series}
              tabs={series.map((key) => ({ key, text: nameOf(key) }))}
              active={of}
              onChange={setOf}
            />
          </View>
          <Chart
            points={rows.map((row) => ({ label: shortDay(row.day), value: row[of] }))}
            label={t.trendLabel(nameOf(of), days)}
            format={points}
            describe={(i) => {
              const row = rows[i];
              return row ? `${fullDay(row.day)}　${points(row[of])}` : '';
            }}
            table={{
              head: [t.day, ...series.map(nameOf)],
              rows: rows.map((row) => [fullDay(row.day), ...series.map((key) => points(row[key]))]),
            }}
            fromZero={false}
          />
        </>
      )}
    </Panel>
  );
}
