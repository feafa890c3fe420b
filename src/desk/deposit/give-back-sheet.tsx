import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import type { Entry as Deduction } from '@/shopkeeping/deposit/line';
import { Entry, Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { moneyText } from '@/ui/money';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { deskDepositWords } from './words';

interface Props {
  shopId: ShopId;
  entry: Deduction;
  onClose: () => void;
  onDone: () => void;
}

/** A deduction that was a mistake goes back, with the reason. */
export function GiveBackSheet({ shopId, entry: { entryId, changeFen }, onClose, onDone }: Props) {
  const t = useWords(deskDepositWords);
  const sentence = useSentence();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ClientError | null>(null);
  const why = reason.trim();
  const giveBack = async () => {
    setTried(true);
    if (busy || why.length < 2) return;
    setBusy(true);
    setError(null);
    const outcome = await call('deposits', 'giveBack', { shopId, entryId, reason: why });
    setBusy(false);
    if (!outcome.ok) return setError(outcome.error);
    toast(t.givenBack);
    onClose();
    onDone();
  };
  return (
    <Sheet
      open
      title={t.giveBackTitle(moneyText(-changeFen))}
      onClose={onClose}
      foot={<Button block busy={busy} text={t.giveBack} onPress={() => void giveBack()} />}
    >
      <View className="desk-form">
        <Text className="desk-hint">{t.giveBackHint}</Text>
        <Entry
          long
          name={t.returnReason}
          most={200}
          value={reason}
          onChange={setReason}
          flaw={tried && why.length < 2 ? t.reasonFlaw : undefined}
        />
        {error ? <Flaw text={sentence(error)} /> : null}
      </View>
    </Sheet>
  );
}
