import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { putUpFile } from '@/cloud/upload';
import { Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { useWords } from '@/words/dictionary';
import { useFaultWords } from '@/words/fault-words';
import type { FaultDetails } from '../../../../domain/fault';
import type { ShopId } from '../../../../domain/units';
import { fileFaultsEn } from './flaw-words';
import { pickTable } from './pick-table';
import { tableWords } from './words';

/** Chooses a file, puts it up and has it read: what it would do is on the next page. */
export function BringIn({ shopId, onTaken }: { shopId: ShopId; onTaken: (importId: string) => void }) {
  const t = useWords(tableWords);
  const sentence = useSentence();
  const worded = useFaultWords(fileFaultsEn);
  const [percent, setPercent] = useState<number | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const refused = (refusal: ClientError): string => {
    const { code, message, details } = refusal;
    if (code !== 'BAD_FILE' || typeof details?.why !== 'string') return sentence(refusal);
    return worded({ field: 'file', why: details.why, message, details: details as FaultDetails });
  };
  const take = async () => {
    if (percent !== null) return;
    const file = await pickTable();
    if (!file) return;
    setError(null);
    setPercent(0);
    const put = await putUpFile(file.filePath, setPercent);
    setPercent(100);
    const name = file.name.slice(-100);
    const taken = put.ok ? await call('tables', 'take', { shopId, fileId: put.data, name }) : put;
    setPercent(null);
    if (taken.ok) onTaken(taken.data.importId);
    else setError(taken.error);
  };
  const said = percent === null ? t.pick : percent < 100 ? t.sending(percent) : t.reading;
  return (
    <View className="tables-part">
      <Text className="tables-name">{t.bringIn}</Text>
      <Text className="tables-hint">{t.bringInHint}</Text>
      {error ? <Flaw text={refused(error)} /> : null}
      <Button block busy={percent !== null} text={said} onPress={() => void take()} />
    </View>
  );
}
