import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { call, type Outcome } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { Button } from '@/ui/button';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { AfterSale } from './after-sale';
import { EscalateSheet } from './escalate-sheet';
import { ShipBackSheet } from './ship-back-sheet';
import { followWords } from './words';

interface Props {
  afterSale: AfterSale;
  onChanged: () => Promise<void>;
}

/** What the shopper may do now, as the function says. */
export function FollowFoot({ afterSale, onChanged }: Props) {
  const t = useWords(followWords);
  const sentence = useSentence();
  const [sheet, setSheet] = useState<'shipBack' | 'escalate' | null>(null);
  const { afterSaleId, can } = afterSale;
  const { busy, go: run } = useOneAtATime(async (work: () => Promise<Outcome<unknown>>) => {
    const outcome = await work();
    if (outcome.ok) setSheet(null);
    else toast(sentence(outcome.error));
    await onChanged();
  });
  const ask = async (action: 'cancel' | 'confirm', title: string) => {
    const { confirm } = await Taro.showModal({ title, confirmText: t.yes, cancelText: t.notYet });
    if (confirm) await run(() => call('aftersales', action, { afterSaleId }));
  };
  return (
    <View>
      <View className="aftersale-foot">
        {can.includes('cancel') ? (
          <Button kind="line" text={t.cancel} busy={busy} onPress={() => void ask('cancel', t.cancelAsk)} />
        ) : null}
        {can.includes('escalate') ? (
          <Button text={t.escalate} disabled={busy} onPress={() => setSheet('escalate')} />
        ) : null}
        {can.includes('shipBack') ? (
          <Button text={t.shipBack} disabled={busy} onPress={() => setSheet('shipBack')} />
        ) : null}
        {can.includes('confirm') ? (
          <Button text={t.confirm} busy={busy} onPress={() => void ask('confirm', t.confirmAsk)} />
        ) : null}
      </View>
      <ShipBackSheet
        open={sheet === 'shipBack'}
        busy={busy}
        onClose={() => setSheet(null)}
        onSend={(parcel) => void run(() => call('aftersales', 'shipBack', { afterSaleId, ...parcel }))}
      />
      <EscalateSheet
        open={sheet === 'escalate'}
        busy={busy}
        onClose={() => setSheet(null)}
        onSend={(text) => void run(() => call('aftersales', 'escalate', { afterSaleId, text }))}
      />
    </View>
  );
}
