import { View } from '@tarojs/components';
import { useState } from 'react';
import { scaleYuan, shortDay } from '@/studio/overview/figures';
import { overviewWords } from '@/studio/overview/words';
import { Chart } from '@/ui/chart';
import { moneyText } from '@/ui/money';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { insightsWords } from './words';

/** One figure of a day that can be drawn; money where it is not counted. */
interface Series<R> {
  key: string;
  text: string;
  of(row: R): number;
  /** Words for so many; without it the figure is in fen. */
  counted?(n: number): string;
}

interface Props<R extends { day: string }> {
  days: readonly R[];
  /** The first is drawn until another is chosen. */
  series: readonly [Series<R>, ...Series<R>[]];
  /** What the drawing shows, for whoever does not see it. */
  label(series: string): string;
  /** Every day as a row for whoever would rather read: what stands beside its date. */
  table: { head: readonly string[]; cells(row: R): string[] };
}

/** A figure of each day, drawn, and which figure it is. */
export function DailyBars<R extends { day: string }>({ days, series, label, table }: Props<R>) {
  const t = useWords(insightsWords);
  const { fullDay } = useWords(overviewWords);
  const language = useLanguage((state) => state.language);
  const [chosen, choose] = useState(series[0].key);
  const { text, of, counted } = series.find(({ key }) => key === chosen) ?? series[0];
  return (
    <>
      <View className="insights-tabs">
        <Tabs
          kind="chips"
          label={t.series}
          tabs={series.map((one) => ({ key: one.key, text: one.text }))}
          active={chosen}
          onChange={choose}
        />
      </View>
      <Chart
        kind="bars"
        points={days.map((row) => ({ label: shortDay(row.day), value: Math.max(0, of(row)) }))}
        label={label(text)}
        format={(value) => (counted ? String(Math.round(value)) : scaleYuan(value, language))}
        describe={(i) => {
          const row = days[i];
          return row ? `${fullDay(row.day)}　${(counted ?? moneyText)(of(row))}` : '';
        }}
        table={{
          head: [t.day, ...table.head],
          rows: days.map((row) => [fullDay(row.day), ...table.cells(row)]),
        }}
      />
    </>
  );
}
