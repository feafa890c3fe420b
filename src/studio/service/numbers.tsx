import { Text, View } from '@tarojs/components';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { serviceWords } from './words';

/** How the shop answered in the last week, as the rating counts it; nothing while nobody asked. */
export function Numbers({ shopId }: { shopId: ShopId }) {
  const t = useWords(serviceWords);
  const { data } = useLoad(() => call('service', 'numbers', { shopId }), [shopId]);
  if (!data || data.rounds === 0) return null;
  const { rounds, unanswered, firstMs, answerMs } = data;
  const said = [
    t.week,
    firstMs === null ? '' : t.firstAnswer(lasted(firstMs, t.units)),
    answerMs === null ? '' : t.answerTime(lasted(answerMs, t.units)),
    t.unanswered(Math.round((unanswered / rounds) * 100)),
  ].filter(Boolean);
  return (
    <View className="inbox-numbers">
      {said.map((part) => (
        <Text key={part} className="inbox-number">
          {part}
        </Text>
      ))}
    </View>
  );
}

/** In the two largest units: 45 秒, 1 分 20 秒, 2 小时 5 分. `units`: of hours, minutes, seconds. */
export function lasted(ms: number, units: string): string {
  const [hour = '', minute = '', second = ''] = units.split(',');
  const seconds = Math.round(ms / 1000);
  const parts = [
    [Math.floor(seconds / 3600), hour],
    [Math.floor(seconds / 60) % 60, minute],
    [seconds % 60, second],
  ] as const;
  const from = parts.findIndex(([n]) => n > 0);
  if (from < 0) return `0 ${second}`;
  return parts
    .slice(from, from + 2)
    .filter(([n]) => n > 0)
    .map(([n, unit]) => `${n} ${unit}`)
    .join(' ');
}
