import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Tag, type Tone } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useFaultWords } from '@/words/fault-words';
import { lineFlawsEn } from '../flaw-words';
import { tableWords } from '../words';

export type LineRowData = Output<'tables', 'lines'>['rows'][number];

const tones: Record<LineRowData['outcome'], Tone> = {
  new: 'quiet',
  change: 'quiet',
  flawed: 'accent',
  made: 'good',
  changed: 'good',
  same: 'quiet',
  refused: 'accent',
};

/** A product of the file: what is to become of it, or became, and what is wrong where. */
export function LineRow({ row }: { row: LineRowData }) {
  const t = useWords(tableWords);
  const said = useFaultWords(lineFlawsEn);
  return (
    <View className="tables-row">
      <View className="tables-card-head">
        <Text className="tables-card-name">{row.title || row.productId || t.untitled}</Text>
        <Tag text={t[row.outcome]} tone={tones[row.outcome]} />
      </View>
      <Text className="tables-hint">
        {t.line(row.line)} · {t.skus(row.skuCount)}
      </Text>
      {row.flaws.map((flaw) => (
        <Text
          key={`${flaw.line}${flaw.column}${flaw.why}`}
          className={`tables-flaw${flaw.note ? ' is-note' : ''}`}
        >
          {t.flaw(t.column(flaw.line, flaw.column), said(flaw), flaw.note ? t.note : '')}
        </Text>
      ))}
    </View>
  );
}
