import { View } from '@tarojs/components';
import { useWords } from '@/words/dictionary';
import { Entry } from '../../form/entry';
import { Companies } from '../../order/ship/form';
import { type AnswerDraft, type AnswerFlaws, addressFields, type asks, carriers } from './draft';
import { answerWords } from './words';

interface Props {
  what: ReturnType<typeof asks>;
  draft: AnswerDraft;
  onChange: (draft: AnswerDraft) => void;
  flaws: AnswerFlaws;
}

/** The fields that an answer needs. */
export function AnswerForm({ what, draft, onChange, flaws }: Props) {
  const t = useWords(answerWords);
  const said = (flaw: AnswerFlaws[keyof AnswerFlaws]) => (flaw ? t[flaw] : undefined);
  if (what === 'reason') {
    return (
      <Entry
        long
        name={t.reason}
        hint={t.reasonHint}
        value={draft.text}
        onChange={(text) => onChange({ ...draft, text })}
        flaw={said(flaws.text)}
      />
    );
  }
  if (what === 'address') {
    return (
      <>
        {addressFields.map((field) => (
          <Entry
            key={field}
            name={t[field]}
            value={draft.address[field]}
            most={field === 'detailInfo' ? 200 : 40}
            onChange={(text) => onChange({ ...draft, address: { ...draft.address, [field]: text } })}
            flaw={said(flaws[field])}
          />
        ))}
      </>
    );
  }
  if (what === 'nothing') return null;
  return (
    <View className="answer">
      <Companies
        among={carriers}
        value={draft.deliveryId}
        onPick={(deliveryId) => onChange({ ...draft, deliveryId })}
      />
      <Entry
        name={t.waybill}
        value={draft.waybillId}
        most={40}
        onChange={(waybillId) => onChange({ ...draft, waybillId })}
        flaw={said(flaws.waybillId)}
      />
    </View>
  );
}
