import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, newRequestId, type Output } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Choices } from '@/ui/choices';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { openFile } from './open-file';
import { tableWords } from './words';

const scopes = ['all', 'listed', 'unlisted', 'drafts'] as const;
type Written = Output<'tables', 'write'>;
type Kind = 'csv' | 'xlsx';

/** Writes the shop's goods into a file; where one file does not hold them, into the next. */
export function GiveOut({ shopId }: { shopId: ShopId }) {
  const t = useWords(tableWords);
  const sentence = useSentence();
  const [tab, setTab] = useState<(typeof scopes)[number]>('all');
  const [written, setWritten] = useState<(Written & { kind: Kind }) | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const { doing, go: write } = useOneAtATime(async (kind: Kind, cursor?: string) => {
    setError(null);
    const input = { shopId, kind, tab, ...(cursor ? { cursor } : {}) };
    const outcome = await call('tables', 'write', input, newRequestId());
    if (!outcome.ok) return setError(outcome.error);
    setWritten({ ...outcome.data, kind });
    if (outcome.data.products > 0) await handOver(outcome.data);
  });
  const handOver = ({ url, name }: Written) =>
    openFile(url, name).catch(() => setError({ code: 'OFFLINE', message: '' }));
  return (
    <View className="tables-part">
      <Text className="tables-name">{t.giveOut}</Text>
      <Text className="tables-hint">{t.giveOutHint}</Text>
      <Choices
        even
        name={t.scope}
        choices={scopes.map((key) => ({ key, text: t[key] }))}
        chosen={tab}
        onChoose={(key) => {
          setTab(key);
          setWritten(null);
        }}
      />
      {error ? <Flaw text={sentence(error)} /> : null}
      <View className="tables-ways">
        <Button kind="line" busy={doing?.[0] === 'xlsx'} text={t.xlsx} onPress={() => void write('xlsx')} />
        <Button kind="line" busy={doing?.[0] === 'csv'} text={t.csv} onPress={() => void write('csv')} />
      </View>
      {written ? (
        <View className="tables-written">
          <Text className="tables-hint">
            {written.products > 0 ? t.exported(written.products, written.skus) : t.nothing}
          </Text>
          {written.products > 0 ? (
            <Button kind="soft" size="small" text={t.open} onPress={() => void handOver(written)} />
          ) : null}
          {written.nextCursor ? (
            <Button
              kind="soft"
              size="small"
              text={t.more}
              onPress={() => void write(written.kind, written.nextCursor ?? undefined)}
            />
          ) : null}
        </View>
      ) : null}
    </View>
  );
}
