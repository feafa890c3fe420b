import { Text, View } from '@tarojs/components';
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
        <View key={name} className="domains-row">
          <View className={`domains-dot is-${name}`} />
          <View className="domains-words">
            <View className="domains-line">
              <Text className="domains-name">{t.domain(name)}</Text>
              <Text className="domains-sales">{moneyText(salesFen)}</Text>
            </View>
            <Text className="insights-note">{t.domainFacts(visits, paid, percent[i] ?? 0)}</Text>
          </View>
        </View>
      ))}
    </Panel>
  );
}
