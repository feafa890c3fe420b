import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { goBack } from '@/ui/navigate';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { formWords } from './words';

/** Removing is final, so it is asked once more, with what becomes of orders placed before. */
export function Drop({ shopId, planId }: { shopId: ShopId; planId: string }) {
  const t = useWords(formWords);
  const sentence = useSentence();
  const [isOpen, setOpen] = useState(false);
  const { busy, error, go } = useSending(
    () => call('league', 'dropPlan', { shopId, planId }),
    () => {
      toast(t.dropped);
      setOpen(false);
      goBack();
    },
  );
  return (
    <View>
      <Button block kind="line" text={t.drop} onPress={() => setOpen(true)} />
      <Sheet
        open={isOpen}
        title={t.dropTitle}
        onClose={() => setOpen(false)}
        foot={
          <View className="offer-form-foot">
            <Button kind="line" text={t.keep} onPress={() => setOpen(false)} />
            <Button busy={busy} text={t.drop} onPress={() => void go()} />
          </View>
        }
      >
        <Text className="offer-form-hint">{t.dropHint}</Text>
        {error ? <Flaw text={sentence(error)} /> : null}
      </Sheet>
    </View>
  );
}
