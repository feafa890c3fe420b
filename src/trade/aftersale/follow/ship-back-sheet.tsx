import { useState } from 'react';
import { Button } from '@/ui/button';
import { carrierName, carriers, type DeliveryId } from '@/ui/carriers';
import { Choices } from '@/ui/choices';
import { Field } from '@/ui/field';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { followWords } from './words';

interface Props {
  open: boolean;
  busy: boolean;
  onClose: () => void;
  onSend: (parcel: { deliveryId: DeliveryId; waybillId: string }) => void;
}

/** What brings nothing from door to door cannot bring goods back. */
const ids = (Object.keys(carriers) as DeliveryId[]).filter((id) => id !== 'SELF' && id !== 'VIRTUAL');

/** Which carrier brings the goods back, and under which number. */
export function ShipBackSheet({ open, busy, onClose, onSend }: Props) {
  const t = useWords(followWords);
  const language = useLanguage((state) => state.language);
  const [deliveryId, setDeliveryId] = useState<DeliveryId | null>(null);
  const [waybill, setWaybill] = useState('');
  const [wrong, setWrong] = useState(false);
  const send = () => {
    const waybillId = waybill.replace(/\s/g, '');
    if (!deliveryId) return toast(t.carrierFirst);
    const fine = /^[A-Za-z0-9-]{6,40}$/.test(waybillId);
    setWrong(!fine);
    if (!fine) return toast(t.waybillWrong);
    onSend({ deliveryId, waybillId });
  };
  const foot = <Button block text={t.send} busy={busy} onPress={send} />;
  return (
    <Sheet open={open} title={t.shipBack} onClose={onClose} foot={foot}>
      <Choices
        name={t.carrier}
        choices={ids.map((key) => ({ key, text: carrierName(key, language) }))}
        chosen={deliveryId}
        onChoose={setDeliveryId}
      />
      <Field
        name={t.waybill}
        value={waybill}
        hint={t.waybillHint}
        most={60}
        wrong={wrong}
        onChange={setWaybill}
      />
    </Sheet>
  );
}
