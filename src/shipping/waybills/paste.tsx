import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { ClientError } from '@/cloud/messages';
import { Button } from '@/ui/button';
import { ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { Entry } from '../../studio/form/entry';
import { pickFile } from './pick-file';
import { readList } from './read-list';
import { waybillWords } from './words';

/** A list is read by a person before it is sent: more than these nobody reads. */
export const mostLines = 300;

interface Props {
  text: string;
  onText: (text: string) => void;
  busy: boolean;
  error: ClientError | null;
  onCheck: () => void;
}

/** Where the list comes from. */
export function Paste({ text, onText, busy, error, onCheck }: Props) {
  const t = useWords(waybillWords);
  const [flaw, setFlaw] = useState<'tooBig' | 'unread' | null>(null);
  const n = readList(text).length;
  const pick = async () => {
    const picked = await pickFile();
    if (picked === null) return;
    setFlaw(typeof picked === 'string' ? picked : null);
    if (typeof picked !== 'string') onText(picked.text);
  };
  return (
    <View className="waybills-paste">
      <Text className="waybills-how">{t.how}</Text>
      <Entry
        long
        name={t.list}
        value={text}
        hint={t.hint}
        most={100_000}
        onChange={onText}
        flaw={flaw ? t[flaw] : n > mostLines ? t.many(mostLines) : undefined}
      />
      <Button block kind="line" text={t.pick} onPress={() => void pick()} />
      {error ? <ErrorState error={error} onRetry={onCheck} /> : null}
      <Button block text={t.check(n)} disabled={n === 0 || n > mostLines} busy={busy} onPress={onCheck} />
    </View>
  );
}
