import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Panel } from '@/studio/overview/panel';
import { points } from '@/ui/rating';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
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
  const standing = plain === null ? '' : ok ? t.ok : t.notOk;
  return (
    <MetricFace
      name={t.worth(m.name(metric.metric), points(metric.points))}
      value={plain === null ? t.nothingYet : text(plain)}
      facts={t.metricFacts(weight, n, buyers)}
      asked={[asked, standing].filter(Boolean).join(' · ')}
      low={!ok}
    />
  );
}

interface FaceProps {
  name: string;
  value: string;
  facts: string;
  asked: string;
  low: boolean;
}

/** Compiled into a template of its own (compileMode): a metric costs the phone one node. */
function MetricFace({ name, value, facts, asked, low }: FaceProps) {
  return (
    <View compileMode className={low ? 'metric is-low' : 'metric'}>
      <View className="metric-head">
        <View className="metric-name">{name}</View>
        <View className="metric-value">{value}</View>
      </View>
      <View className="metric-head">
        <View className="metric-fact">{facts}</View>
        <View className="metric-asked">{asked}</View>
      </View>
    </View>
  );
}
