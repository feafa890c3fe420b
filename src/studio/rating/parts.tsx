import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { points } from '@/ui/rating';
import { Tabs } from '@/ui/tabs';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { Panel } from '../overview/panel';
import { amountText, type Dimension, type Explained, lowest, type Metric } from './figures';
import { metricWords } from './metric-words';
import { ratingWords } from './words';

/** What the score is made of: three parts, of each its metrics with what happened, how often, and what is asked. */
export function Parts({ found: { parts, formula } }: { found: Explained }) {
  const t = useWords(ratingWords);
  const [chosen, setChosen] = useState<Dimension>(lowest(parts));
  const part = parts.find((one) => one.part === chosen) ?? parts[0]!;
  return (
    <Panel title={t.parts}>
      <View className="rated-tabs">
        <Tabs
          label={t.parts}
          tabs={parts.map((one) => ({ key: one.part, text: `${t.part(one.part)} ${points(one.score)}` }))}
          active={chosen}
          onChange={setChosen}
        />
      </View>
      <Text className="rated-note">
        {part.assumed ? t.assumed(points(formula.prior)) : t.partFacts(part.weight, part.heard)}
      </Text>
      {part.metrics.map((metric) => (
        <MetricRow key={metric.metric} metric={metric} />
      ))}
    </Panel>
  );
}

function MetricRow({ metric }: { metric: Metric }) {
  const t = useWords(ratingWords);
  const m = useWords(metricWords);
  const { unit, plain, threshold, higherIsBetter, ok, weight, n, buyers } = metric;
  const text = (value: number) => amountText(unit, value, { ...t, days: t.daysLong });
  const asked = higherIsBetter ? t.atLeast(text(threshold)) : t.atMost(text(threshold));
  return (
    <View className="metric">
      <View className="metric-head">
        <Text className="metric-name">{m.name(metric.metric)}</Text>
        <Text className={`metric-value${ok ? '' : ' is-low'}`}>
          {plain === null ? t.nothingYet : text(plain)}
        </Text>
      </View>
      <View className="metric-head">
        <Text className="rated-note">{t.metricFacts(weight, n, buyers)}</Text>
        <View className="metric-asked">
          <Text className="rated-note">{asked}</Text>
          {plain === null ? null : <Tag tone={ok ? 'good' : 'warn'} text={ok ? t.ok : t.notOk} />}
        </View>
      </View>
      <Text className="rated-note">{t.points(points(metric.points))}</Text>
    </View>
  );
}
