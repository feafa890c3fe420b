import { Text, View } from '@tarojs/components';
import { moneyText } from '@/ui/money';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { Panel } from '../overview/panel';
import { csvOf } from './csv';
import { type Grouping, type Insights, steps } from './figures';
import { handOver } from './hand-over';
import { insightsWords } from './words';

const groupings: readonly Grouping[] = ['entrances', 'accounts', 'embeds', 'sharers'];

interface Props {
  found: Insights;
  by: Grouping;
  onBy: (by: Grouping) => void;
}

/** Everything that visitors came by, most sales first, as a table that can be taken along. */
export function Names({ found, by, onBy }: Props) {
  const t = useWords(insightsWords);
  const nameOf = (name: string) => {
    if (name === '*') return t.rest;
    return by === 'entrances' ? t.entrance(name) : by === 'sharers' ? t.sharer(name) : name;
  };
  const words = {
    head: [t.kind, t.name, ...steps.map(t.step), t.yuan],
    kinds: { total: t.total, domain: t.domains, name: t.group(by), day: t.day },
    total: t.all,
    domainOf: t.domain,
    nameOf,
  };
  const head = [t.name, t.visits, t.step('orders'), t.step('paid'), t.sales];
  return (
    <Panel
      title={t.names}
      aside={
        <Pressable
          className="insights-export"
          onPress={() => handOver(t.file(found.days.length), csvOf(found, words))}
        >
          <Text>{t.download}</Text>
        </Pressable>
      }
    >
      <View className="insights-tabs">
        <Tabs
          kind="chips"
          label={t.by}
          tabs={groupings.map((key) => ({ key, text: t.group(key) }))}
          active={by}
          onChange={onBy}
        />
      </View>
      {found.names.length === 0 ? (
        <Text className="insights-note">{t.none(by)}</Text>
      ) : (
        <View className="names" {...named(t.names, 'table')}>
          <View className="names-row is-head" {...named(undefined, 'row')}>
            {head.map((title) => (
              <View key={title} className="names-cell" {...named(undefined, 'columnheader')}>
                <Text>{title}</Text>
              </View>
            ))}
          </View>
          {found.names.map(({ name, visits, orders, paid, salesFen }) => (
            <View key={name} className="names-row" {...named(undefined, 'row')}>
              {[
                nameOf(name),
                String(visits),
                String(orders),
                String(paid),
                moneyText(Math.max(0, salesFen)),
              ].map((text, i) => (
                <View
                  key={head[i]}
                  className="names-cell"
                  {...named(undefined, i === 0 ? 'rowheader' : 'cell')}
                >
                  <Text>{text}</Text>
                </View>
              ))}
            </View>
          ))}
        </View>
      )}
      <Text className="insights-how">{t.how(found.windowDays)}</Text>
    </Panel>
  );
}
