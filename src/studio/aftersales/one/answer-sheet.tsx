import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { type ClientError, useSentence } from '@/cloud/messages';
import { useSending } from '@/cloud/use-sending';
import { Button } from '@/ui/button';
import { moneyText } from '@/ui/money';
import { usePictures } from '@/ui/pictures/use-pictures';
import { Sheet } from '@/ui/sheet';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { Flaw } from '../../form/entry';
import { AnswerForm } from './answer-form';
import { type Answer, type AnswerDraft, addressDraft, asks, flawsOf, trimmed } from './draft';
import type { ShopAfterSale } from './shop-after-sale';
import { answerWords } from './words';

interface Props {
  shopId: ShopId;
  doc: ShopAfterSale;
  answer: Answer;
  onClose: () => void;
  onMoved: () => void;
}

/** One answer: what it means, what it needs, and a button that says what will happen. */
export function AnswerSheet({ shopId, doc, answer, onClose, onMoved }: Props) {
  const t = useWords(answerWords);
  const [draft, setDraft] = useState<AnswerDraft>(() => ({
    text: '',
    address: addressDraft(doc.defaultReturnAddress),
    keepAddress: doc.defaultReturnAddress === null,
    deliveryId: null,
    waybillId: '',
  }));
  const pictures = usePictures('afterSale');
  const [tried, setTried] = useState(false);
  const what = asks(answer, doc.type);
  const flaws = flawsOf(draft, what);
  const done = () => {
    onClose();
    onMoved();
  };
  const { busy, error, go } = useSending(
    () => send(shopId, doc, answer, draft, pictures.ids),
    () => {
      toast(t.answered);
      done();
    },
  );
  const submit = () => {
    setTried(true);
    if (Object.keys(flaws).length > 0) return;
    if (pictures.sending) return toast(t.wait);
    if (pictures.troubled) return toast(t.trouble);
    void go();
  };
  const isOver = error?.code === 'WRONG_STATE' || error?.code === 'NOT_FOUND';
  const price = moneyText(doc.refundFee);
  const deed = { nothing: t.doRefund(price), address: t.doAccept, parcel: t.doSend, reason: t.doReject }[
    what
  ];
  const note = {
    nothing: answer === 'accept' ? t.paysNow(price) : t.paysOnReceipt(price),
    address: t.asksReturn,
    parcel: t.sendsAgain,
    reason: t.mayEscalate,
  }[what];
  const foot = isOver ? (
    <Button block text={t.look} onPress={done} />
  ) : (
    <Button block text={deed} busy={busy} onPress={submit} />
  );
  return (
    <Sheet open title={t[answer]} onClose={busy ? stay : onClose} foot={foot}>
      <View className="answer">
        <Text className="answer-note">{note}</Text>
        <AnswerForm
          what={what}
          draft={draft}
          onChange={setDraft}
          flaws={tried ? flaws : {}}
          pictures={answer === 'accept' ? null : pictures}
        />
        {error ? <Refused error={error} /> : null}
      </View>
    </Sheet>
  );
}

function send(
  shopId: ShopId,
  { afterSaleId, type }: ShopAfterSale,
  answer: Answer,
  draft: AnswerDraft,
  pictures: string[],
) {
  const ofShop = { shopId, afterSaleId };
  if (answer === 'reject') {
    return call('aftersales', 'reject', { ...ofShop, text: draft.text.trim(), pictures });
  }
  if (answer === 'accept') {
    const where =
      type === 'REFUND' ? {} : { returnAddress: trimmed(draft.address), keepAddress: draft.keepAddress };
    return call('aftersales', 'accept', { ...ofShop, ...where });
  }
  const { deliveryId, waybillId } = draft;
  const parcel = type === 'EXCHANGE' && deliveryId ? { deliveryId, waybillId: waybillId.trim() } : {};
  return call('aftersales', 'confirmReceipt', { ...ofShop, ...parcel, pictures });
}

function Refused({ error }: { error: ClientError }) {
  const t = useWords(answerWords);
  const sentence = useSentence();
  if (error.code === 'WRONG_STATE' || error.code === 'NOT_FOUND') return <Flaw text={t.moved} />;
  if (error.code === 'OFFLINE' || error.code === 'TIMEOUT') return <Flaw text={t.unsure} />;
  return <Flaw text={sentence(error)} />;
}

/** An answer on its way to the function is waited for. */
function stay() {}
