import { View } from '@tarojs/components';
import { Panel } from '@/studio/overview/panel';
import { moneyText } from '@/ui/money';
import { useWords } from '@/words/dictionary';
import { type Insights, shares } from './figures';
import { insightsWords } from './words';

/** Sales that strangers found their way to, beside those that people passed on. */
export function Domains({ domains }: Pick<Insights, 'domains'>) {
  const t = useWords(insightsWords);
  const percent = shares(domains.map(({ salesFen }) => salesFen));
  return (
    <Panel title={t.domains}>
      <View className="domains-bar" aria-hidden="true">
        {domains.map(({ name }, i) => (
          <View key={name} className={`domains-part is-${name}`} style={{ width: `${percent[i]}%` }} />
        ))}
      </View>
      {domains.map(({ name, visits, paid, salesFen }, i) => (
        <DomainFace
          key={name}
          dot={`domains-dot is-${name}`}
          name={t.domain(name)}
          sales={moneyText(salesFen)}
          facts={t.domainFacts(visits, paid, percent[i] ?? 0)}
        />
      ))}
    </Panel>
  );
}

/** Compiled into a template of its own (compileMode): one node instead of seven. */
function DomainFace({
  dot,
  name,
  sales,
  facts,
}: {
  dot: string;
  name: string;
  sales: string;
  facts: string;
}) {
  return (
    <View compileMode className="domains-row">
      <View className={dot} />
      <View className="domains-words">
        <View className="domains-line">
          <View className="domains-name">{name}</View>
          <View className="domains-sales">{sales}</View>
        </View>
        <View className="insights-note">{facts}</View>
      </View>
    </View>
  );
}
