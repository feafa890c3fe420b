import { Text, View } from '@tarojs/components';
import { PicturePicker } from '@/ui/pictures/picker';
import type { Pictures } from '@/ui/pictures/use-pictures';
import { Tick } from '@/ui/tick';
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
  /** What the shop shows with it; null where there is nothing to show. */
  pictures: Pictures | null;
}

/** The fields that an answer needs, and pictures where they help. */
export function AnswerForm(props: Props) {
  const t = useWords(answerWords);
  return (
    <>
      <Fields {...props} />
      {props.pictures ? (
        <>
          <Text className="answer-label">{t.pictures}</Text>
          <PicturePicker pictures={props.pictures} name={t.picturesName} />
        </>
      ) : null}
    </>
  );
}

function Fields({ what, draft, onChange, flaws }: Props) {
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
        <View className="answer-keep">
          <Tick
            on={draft.keepAddress}
            label={t.keep}
            onChange={(keepAddress) => onChange({ ...draft, keepAddress })}
          />
          <Text>{t.keep}</Text>
        </View>
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
