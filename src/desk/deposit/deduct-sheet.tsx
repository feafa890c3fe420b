import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Entry, Flaw } from '@/studio/form/entry';
import { typedFen } from '@/studio/order/price/new-price';
import { Button } from '@/ui/button';
import { moneyText } from '@/ui/money';
import { PicturePicker } from '@/ui/pictures/picker';
import { usePictures } from '@/ui/pictures/use-pictures';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import type { Looked } from './looked';
import { deskDepositWords } from './words';

interface Props {
  shopId: ShopId;
  seen: Looked;
  onClose: () => void;
  onDone: () => void;
}

/** How much, why, and what shows it. Pressed again after a lost answer it is deducted once. */
export function DeductSheet({ shopId, seen: { balanceFen, dueFen }, onClose, onDone }: Props) {
  const t = useWords(deskDepositWords);
  const sentence = useSentence();
  const [yuan, setYuan] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const evidence = usePictures('deposit', 5);
  const typed = typedFen(yuan) ?? 0;
  const fits = typed > 0 && typed <= balanceFen;
  const why = reason.trim();
  const lacks = Math.max(0, dueFen - (balanceFen - typed));
  const change = (set: (text: string) => void) => (text: string) => {
    set(text);
    changed();
  };
  const { busy, error, go, changed } = useSending(
    (id) => call('deposits', 'deduct', { shopId, fen: typed, reason: why, evidence: evidence.ids }, id),
    () => {
      toast(t.done);
      onClose();
      onDone();
    },
  );
  const deduct = () => {
    setTried(true);
    if (!evidence.sending && fits && why.length >= 2) void go();
  };
  const text = fits ? t.doIt(moneyText(typed)) : t.deduct;
  return (
    <Sheet
      open
      title={t.deduct}
      onClose={onClose}
      foot={<Button block busy={busy || evidence.sending} text={text} onPress={deduct} />}
    >
      <View className="desk-form">
        <Entry
          name={t.amount}
          kind="money"
          most={10}
          hint={t.amountHint(moneyText(balanceFen))}
          value={yuan}
          onChange={change(setYuan)}
          flaw={tried && !fits ? t.amountFlaw(moneyText(balanceFen)) : undefined}
        />
        {fits ? (
          <Text className="desk-hint">
            {t.after(moneyText(balanceFen - typed), lacks > 0 ? moneyText(lacks) : '')}
          </Text>
        ) : null}
        <Entry
          long
          name={t.reason}
          most={200}
          hint={t.reasonHint}
          value={reason}
          onChange={change(setReason)}
          flaw={tried && why.length < 2 ? t.reasonFlaw : undefined}
        />
        <Text className="desk-hint">{t.evidence}</Text>
        <PicturePicker pictures={evidence} name={t.evidence} />
        <Text className="desk-hint">{t.days}</Text>
        {error ? <Flaw text={sentence(error)} /> : null}
      </View>
    </Sheet>
  );
}
