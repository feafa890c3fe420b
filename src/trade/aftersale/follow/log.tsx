import { Text, View } from '@tarojs/components';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { statusTitles } from '../status-words';
import type { AfterSale } from './after-sale';
import { followWords } from './words';

/** Who did what when, the latest first. */
export function Log({ afterSale }: { afterSale: AfterSale }) {
  const t: Record<string, unknown> = useWords(followWords);
  const titles: Record<string, string> = useWords(statusTitles);
  const who = (by: string) => (typeof t[by] === 'string' ? t[by] : by);
  const entries = afterSale.log.map((entry, i) => ({ ...entry, key: `${entry.event}-${i}` })).reverse();
  return (
    <View className="aftersale-card">
      <Text className="aftersale-key">{String(t.log)}</Text>
      {entries.map(({ key, at, by, event, status, text }) => (
        <View key={key} className="aftersale-event">
          <View className="aftersale-event-head">
            <Text>{`${who(by)} · ${event === 'escalate' ? String(t.escalated) : (titles[status] ?? status)}`}</Text>
            <Text className="aftersale-when">{dateTime(at)}</Text>
          </View>
          {text ? <Text className="aftersale-hint">{text}</Text> : null}
        </View>
      ))}
    </View>
  );
}
