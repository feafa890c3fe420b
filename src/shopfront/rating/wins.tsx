import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Panel } from '@/studio/overview/panel';
import { Button } from '@/ui/button';
import { useWords } from '@/words/dictionary';
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
        <WinFace
          key={metric}
          name={m.name(metric)}
          advice={m.advice(metric)}
          gains={[mended > 0 ? t.mended(gainText(mended)) : '', next > 0 ? t.next(gainText(next)) : '']
            .filter(Boolean)
            .join('　')}
        />
      ))}
      {wins.length > shown.length ? (
        <Button kind="plain" size="small" text={t.more} onPress={() => setAll(true)} />
      ) : null}
    </Panel>
  );
}

interface FaceProps {
  name: string;
  advice: string;
  gains: string;
}

/** Compiled into a template of its own (compileMode). */
function WinFace({ name, advice, gains }: FaceProps) {
  return (
    <View compileMode className="win">
      <View className="cost-name">{name}</View>
      <View className="win-advice">{advice}</View>
      <View className="win-gain">{gains}</View>
    </View>
  );
}
