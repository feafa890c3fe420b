import { Text, View } from '@tarojs/components';
import { shortDay } from '@/studio/overview/figures';
import { Panel } from '@/studio/overview/panel';
import { Chart } from '@/ui/chart';
import { useWords } from '@/words/dictionary';
import { type CheckUp, changesOf } from './figures';
import { touchpointsWords } from './words';

/** Changes on the first sight; a month has few. */
const shown = 10;

/** How many entrances were open day by day, and on which day one broke or was mended. */
export function History({ history }: Pick<CheckUp, 'history'>) {
  const t = useWords(touchpointsWords);
  const changes = changesOf(history).slice(0, shown);
  return (
    <Panel title={t.history}>
      {history.length > 1 ? (
        <Chart
          kind="bars"
          points={history.map(({ day, ok }) => ({ label: shortDay(day), value: ok.length }))}
          label={t.historyLabel(history.length)}
          format={(value) => (Number.isInteger(value) ? String(value) : '')}
          describe={(i) => {
            const row = history[i];
            return row ? t.oneDay(shortDay(row.day), row.ok.length, row.fails.length) : '';
          }}
          table={{
            head: [t.day, t.stateName('ok'), t.stateName('fails')],
            rows: history.map(({ day, ok, fails }) => [
              shortDay(day),
              String(ok.length),
              String(fails.length),
            ]),
          }}
        />
      ) : (
        <Text className="touch-note">{t.firstDay}</Text>
      )}
      {changes.map(({ day, mended, broke }) => (
        <View key={day} className="touch-change">
          <Text className="touch-day">{shortDay(day)}</Text>
          <View className="touch-words">
            {broke.length > 0 ? (
              <Text className="touch-broke">{t.broke(broke.map((name) => t.check(name)))}</Text>
            ) : null}
            {mended.length > 0 ? (
              <Text className="touch-mended">{t.mended(mended.map((name) => t.check(name)))}</Text>
            ) : null}
          </View>
        </View>
      ))}
      {history.length > 1 && changes.length === 0 ? (
        <Text className="touch-note touch-same">{t.noChange}</Text>
      ) : null}
    </Panel>
  );
}
