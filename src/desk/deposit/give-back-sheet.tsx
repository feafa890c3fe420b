import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
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
  const why = reason.trim();
  const { busy, error, go } = useSending(
    () => call('deposits', 'giveBack', { shopId, entryId, reason: why }),
    () => {
      toast(t.givenBack);
      onClose();
      onDone();
    },
  );
  const giveBack = () => {
    setTried(true);
    if (why.length >= 2) void go();
  };
  return (
    <Sheet
      open
      title={t.giveBackTitle(moneyText(-changeFen))}
      onClose={onClose}
      foot={<Button block busy={busy} text={t.giveBack} onPress={giveBack} />}
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
