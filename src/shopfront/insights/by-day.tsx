import { View } from '@tarojs/components';
import { useState } from 'react';
import { scaleYuan, shortDay } from '@/studio/overview/figures';
import { Panel } from '@/studio/overview/panel';
import { overviewWords } from '@/studio/overview/words';
import { Chart } from '@/ui/chart';
import { moneyText } from '@/ui/money';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { type Insights, steps } from './figures';
import { insightsWords } from './words';

type Series = 'visits' | 'salesFen';

/** Visits or sales of each day, drawn; all steps of the funnel as rows for whoever would rather read. */
export function ByDay({ days }: Pick<Insights, 'days'>) {
  const t = useWords(insightsWords);
  const { fullDay } = useWords(overviewWords);
  const language = useLanguage((state) => state.language);
  const [of, setOf] = useState<Series>('visits');
  const written = (value: number) => (of === 'visits' ? t.people(value) : moneyText(value));
  return (
    <Panel title={t.byDay}>
      <View className="insights-tabs">
        <Tabs
          kind="chips"
          label={t.series}
          tabs={[
            { key: 'visits', text: t.visits },
            { key: 'salesFen', text: t.sales },
          ]}
          active={of}
          onChange={setOf}
        />
      </View>
      <Chart
        kind="bars"
        points={days.map((row) => ({ label: shortDay(row.day), value: Math.max(0, row[of]) }))}
        label={t.dayLabel(of === 'visits' ? t.visits : t.sales, days.length)}
        format={(value) => (of === 'visits' ? String(Math.round(value)) : scaleYuan(value, language))}
        describe={(i) => {
          const row = days[i];
          return row ? `${fullDay(row.day)}　${written(row[of])}` : '';
        }}
        table={{
          head: [t.day, ...steps.map(t.step), t.sales],
          rows: days.map((row) => [
            fullDay(row.day),
            ...steps.map((step) => String(row[step])),
            moneyText(Math.max(0, row.salesFen)),
          ]),
        }}
      />
    </Panel>
  );
}
