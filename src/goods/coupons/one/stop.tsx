import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Flaw } from '@/studio/form/entry';
import { Button } from '@/ui/button';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import type { Seen } from './draft';
import { offerWords } from './words';

/** Stopping is final, so it is asked once more, with what becomes of those that are out. */
export function Stop({ shopId, seen, onStopped }: { shopId: ShopId; seen: Seen; onStopped: () => void }) {
  const t = useWords(offerWords);
  const sentence = useSentence();
  const [isOpen, setOpen] = useState(false);
  const { busy, error, go } = useSending(
    () => call('coupons', 'stop', { shopId, couponId: seen.couponId }),
    () => {
      toast(t.stopped);
      setOpen(false);
      onStopped();
    },
  );
  return (
    <View>
      <Button block kind="line" text={t.stop} onPress={() => setOpen(true)} />
      <Sheet
        open={isOpen}
        title={t.stopTitle}
        onClose={() => setOpen(false)}
        foot={
          <View className="offer-form-foot">
            <Button kind="line" text={t.keep} onPress={() => setOpen(false)} />
            <Button busy={busy} text={t.stop} onPress={() => void go()} />
          </View>
        }
      >
        <Text className="offer-form-hint">{t.stopHint(seen.claimed)}</Text>
        {error ? <Flaw text={sentence(error)} /> : null}
      </Sheet>
    </View>
  );
}
