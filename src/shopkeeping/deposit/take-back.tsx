import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { moneyText } from '@/ui/money';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { MoneyProps } from './money-props';
import { depositWords } from './words';

/** Takes back what may go back, asked once more; pressed again after a lost answer it goes back once. */
export function TakeBack({ shopId, deposit: { spareFen, status }, isOwner, onMoved }: MoneyProps) {
  const t = useWords(depositWords);
  const sentence = useSentence();
  const [isOpen, setOpen] = useState(false);
  const { busy, error, go } = useSending(
    (requestId) => call('deposits', 'refund', { shopId }, requestId),
    () => {
      setOpen(false);
      toast(t.refunded);
      onMoved();
    },
  );
  if (spareFen === 0) return null;
  const spare = moneyText(spareFen);
  return (
    <View className="deposit-act">
      <Text className="deposit-hint">{status === 'closed' ? t.closedHint : t.spareHint}</Text>
      {isOwner ? (
        <Button block kind="line" text={t.refund(spare)} onPress={() => setOpen(true)} />
      ) : (
        <Text className="deposit-hint">{t.ownerOnly}</Text>
      )}
      <Sheet
        open={isOpen}
        title={t.refundTitle}
        onClose={() => setOpen(false)}
        foot={
          <View className="deposit-foot">
            <Button kind="line" text={t.keep} onPress={() => setOpen(false)} />
            <Button busy={busy} text={t.refund(spare)} onPress={() => void go()} />
          </View>
        }
      >
        <Text className="deposit-hint">{t.refundHint(spare)}</Text>
        {error ? <Flaw text={sentence(error)} /> : null}
      </Sheet>
    </View>
  );
}
