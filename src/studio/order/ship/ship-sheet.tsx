import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopOrder } from '../details';

import { asInput, type Draft, flawsOf, freshDraft, shippedAfter } from './draft';
import { ShipForm } from './form';
import { lastCompany, rememberCompany } from './last-company';
import { type Refusal, refusalOf } from './refusal';
import { ShipSummary } from './summary';
import { shipWords } from './words';
import './ship-sheet.scss';

interface Props {
  order: ShopOrder;
  /** The parcel has left: the order's state now, and pieces sent by line. */
  onSent: (status: ShopOrder['status'], shipped: Record<number, number>) => void;
  onClose: () => void;
  /** The order is not what it was: it should be asked for again. */
  onStale: () => void;
}

/** Fill in, check, send. What was filled in stays when a step back is taken or a call fails. */
export function ShipSheet({ order, onSent, onClose, onStale }: Props) {
  const t = useWords(shipWords);
  const [draft, setDraft] = useState<Draft>(() => freshDraft(order.lines, lastCompany()));
  const [step, setStep] = useState<'fill' | 'check'>('fill');
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const flaws = flawsOf(draft);

  const check = () => {
    setTried(true);
    setRefusal(null);
    if (flaws.length === 0) setStep('check');
  };
  const { busy, go: send } = useOneAtATime(async () => {
    const input = asInput(draft, order);
    if (!input) return;
    setRefusal(null);
    const outcome = await call('orders', 'ship', input);
    if (outcome.ok) {
      rememberCompany(input.deliveryId);
      toast(outcome.data.status === 21 ? t.sentPart : t.sent);
      return onSent(outcome.data.status, shippedAfter(draft, order.lines));
    }
    const refused = refusalOf(outcome.error);
    setRefusal(refused);
    if (refused.next === 'edit') setStep('fill');
  });
  const look = () => {
    onClose();
    onStale();
  };
  const foot =
    step === 'fill' ? (
      <Button block text={t.next} onPress={check} />
    ) : (
      <View className="ship-foot">
        <Button kind="plain" text={t.back} disabled={busy} onPress={() => setStep('fill')} />
        <View className="ship-foot-main">
          {refusal?.next === 'look' ? (
            <Button block text={t.look} onPress={look} />
          ) : (
            <Button block text={t.confirm} busy={busy} onPress={() => void send()} />
          )}
        </View>
      </View>
    );
  return (
    <Sheet open title={step === 'fill' ? t.title : t.check} onClose={busy ? stay : onClose} foot={foot}>
      {refusal ? (
        <View className="ship-refusal" {...named(undefined, 'alert')}>
          <Text>{t[refusal.why]}</Text>
        </View>
      ) : null}
      {step === 'fill' ? (
        <ShipForm order={order} draft={draft} onChange={setDraft} flaws={tried ? flaws : []} />
      ) : (
        <ShipSummary order={order} draft={draft} />
      )}
    </Sheet>
  );
}

/** A parcel on its way to the function is waited for. */
function stay() {}
