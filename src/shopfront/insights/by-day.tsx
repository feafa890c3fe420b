import { Panel } from '@/studio/overview/panel';
import { moneyText } from '@/ui/money';
import { useWords } from '@/words/dictionary';
import { DailyBars } from './daily-bars';
import { type Insights, steps } from './figures';
import { insightsWords } from './words';

/** Visits or sales of each day, drawn; all steps of the funnel as rows for whoever would rather read. */
export function ByDay({ days }: Pick<Insights, 'days'>) {
  const t = useWords(insightsWords);
  return (
    <Panel title={t.byDay}>
      <DailyBars
        days={days}
        series={[
          { key: 'visits', text: t.visits, of: ({ visits }) => visits, counted: t.people },
          { key: 'salesFen', text: t.sales, of: ({ salesFen }) => salesFen },
        ]}
        label={(series) => t.dayLabel(series, days.length)}
        table={{
          head: [...steps.map(t.step), t.sales],
          cells: (row) => [...steps.map((step) => String(row[step])), moneyText(Math.max(0, row.salesFen))],
        }}
      />
    </Panel>
  );
}
