import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { handOver } from '@/sheets/hand-over';
import { Panel } from '@/studio/overview/panel';
import { moneyText } from '@/ui/money';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Tabs } from '@/ui/tabs';
import { useWords } from '@/words/dictionary';
import { csvOf } from './csv';
import { type Grouping, type Insights, steps } from './figures';
import { insightsWords } from './words';

const groupings: readonly Grouping[] = ['entrances', 'accounts', 'embeds', 'sharers'];

/** Rows on the first screen; the others come when they are asked for. */
const first = 4;

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
  const [whole, setWhole] = useState(false);
  const shown = whole ? found.names : found.names.slice(0, first);
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
          <Row cells={[t.name, t.visits, t.step('orders'), t.step('paid'), t.sales]} isHead />
          {shown.map(({ name, visits, orders, paid, salesFen }) => (
            <Row
              key={name}
              cells={[
                nameOf(name),
                String(visits),
                String(orders),
                String(paid),
                moneyText(Math.max(0, salesFen)),
              ]}
            />
          ))}
        </View>
      )}
      {shown.length < found.names.length ? (
        <Pressable className="insights-more" onPress={() => setWhole(true)}>
          <Text>{t.more(found.names.length - shown.length)}</Text>
        </Pressable>
      ) : null}
      <Text className="insights-how">{t.how(found.windowDays)}</Text>
    </Panel>
  );
}

/** One row of figures. Its cells hold their text themselves: a table of many costs the phone a node less for each. */
function Row({ cells, isHead }: { cells: readonly string[]; isHead?: boolean }) {
  const roleOf = (i: number) => (isHead ? 'columnheader' : i === 0 ? 'rowheader' : 'cell');
  return (
    <View className={`names-row${isHead ? ' is-head' : ''}`} {...named(undefined, 'row')}>
      {cells.map((text, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <View key={i} className="names-cell" {...named(undefined, roleOf(i))}>
          {text}
        </View>
      ))}
    </View>
  );
}
