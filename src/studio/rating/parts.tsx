import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { points } from '@/ui/rating';
import { Tabs } from '@/ui/tabs';
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
  return (
    <MetricFace
      name={m.name(metric.metric)}
      worth={t.points(points(metric.points))}
      value={plain === null ? t.nothingYet : text(plain)}
      facts={t.metricFacts(weight, n, buyers)}
      asked={higherIsBetter ? t.atLeast(text(threshold)) : t.atMost(text(threshold))}
      standing={plain === null ? '' : ok ? t.ok : t.notOk}
      low={!ok}
    />
  );
}

interface FaceProps {
  name: string;
  worth: string;
  value: string;
  facts: string;
  asked: string;
  standing: string;
  low: boolean;
}

/** Compiled into a template of its own (compileMode): a metric costs the phone one node. */
function MetricFace({ name, worth, value, facts, asked, standing, low }: FaceProps) {
  return (
    <View compileMode className="metric">
      <View className="metric-head">
        <View className="metric-title">
          <Text className="metric-name">{name}</Text>
          <Text className="metric-worth">{worth}</Text>
        </View>
        <Text className={low ? 'metric-value is-low' : 'metric-value'}>{value}</Text>
      </View>
      <View className="metric-head">
        <Text className="metric-fact">{facts}</Text>
        <View className="metric-asked">
          <Text className="metric-fact">{asked}</Text>
          <Text className={low ? 'metric-standing is-low' : 'metric-standing'}>{standing}</Text>
        </View>
      </View>
    </View>
  );
}
