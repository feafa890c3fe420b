import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Pressable } from '@/ui/pressable';
import { Tag, type Tone } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { tableWords } from './words';

export type ImportRow = Output<'tables', 'board'>['imports'][number];

const tones: Record<ImportRow['state'], Tone> = {
  reading: 'quiet',
  ready: 'warn',
  running: 'warn',
  done: 'good',
  stopped: 'quiet',
};

/** One import of the last days. */
export function ImportCard({ row, onOpen }: { row: ImportRow; onOpen: () => void }) {
  const t = useWords(tableWords);
  const state = row.state === 'reading' ? t.reading_ : t[row.state];
  return (
    <Pressable className="tables-card" onPress={onOpen}>
      <View className="tables-card-head">
        <Text className="tables-card-name">{row.name}</Text>
        <Tag text={state} tone={tones[row.state]} />
      </View>
      <Text className="tables-hint">
        {row.state === 'done' || row.cursor > 0
          ? t.report(row.made, row.changed, row.same, row.refused)
          : t.facts(row.products, row.skus)}
      </Text>
      <Text className="tables-hint">{dateTime(row.at)}</Text>
    </Pressable>
  );
}
