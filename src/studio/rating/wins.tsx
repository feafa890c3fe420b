import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/ui/button';
import { useWords } from '@/words/dictionary';
import { Panel } from '../overview/panel';
import { type Explained, gainText } from './figures';
import { metricWords } from './metric-words';
import { ratingWords } from './words';

const atFirst = 3;

/** What would win most back, by the formula run again, and what helps. */
export function Wins({ wins }: Pick<Explained, 'wins'>) {
  const t = useWords(ratingWords);
  const m = useWords(metricWords);
  const [all, setAll] = useState(false);
  const shown = all ? wins : wins.slice(0, atFirst);
  return (
    <Panel title={t.wins}>
      <Text className="rated-note">{wins.length > 0 ? t.winsHint : t.noWins}</Text>
      {shown.map(({ metric, mended, next }) => (
        <View key={metric} className="win">
          <Text className="cost-name">{m.name(metric)}</Text>
          <Text className="win-advice">{m.advice(metric)}</Text>
          <View className="win-gains">
            {mended > 0 ? <Text className="win-gain">{t.mended(gainText(mended))}</Text> : null}
            {next > 0 ? <Text className="win-gain">{t.next(gainText(next))}</Text> : null}
          </View>
        </View>
      ))}
      {wins.length > shown.length ? (
        <Button kind="plain" size="small" text={t.more} onPress={() => setAll(true)} />
      ) : null}
    </Panel>
  );
}
