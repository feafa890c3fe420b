import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { Entry, Flaw } from '@/studio/form/entry';
import { Choices } from '@/ui/choices';
import { named } from '@/ui/names';
import { PicturePicker } from '@/ui/pictures/picker';
import type { Pictures } from '@/ui/pictures/use-pictures';
import { useWords } from '@/words/dictionary';
import { type LicenceFault, licenceFault } from '../../../../domain/licence';
import { licenceWords } from './licence-words';
import type { StepProps } from './step-props';
import { openingWords } from './words';

const kinds = ['enterprise', 'individual'] as const;

/** Who opens the shop: as the licence says, which is looked at while it is typed. */
export function SubjectStep({ filling, flaw, pictures }: StepProps & { pictures: Pictures }) {
  const t = useWords(openingWords);
  const { subject } = filling.draft;
  const said = useLicence(subject.licenceNo, subject.kind);
  const ids = pictures.ids.join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: pictures that got there or went are what changes the step
  useEffect(() => {
    if (ids !== subject.pictures.join()) filling.set('subject', { pictures: pictures.ids });
  }, [ids]);
  return (
    <View className="opening-fields">
      <Choices
        even
        name={t.kind}
        choices={kinds.map((key) => ({ key, text: t[key] }))}
        chosen={subject.kind}
        onChoose={(kind) => filling.set('subject', { kind })}
      />
      <View className="opening-field">
        <Entry
          name={t.licenceNo}
          hint={t.licenceHint}
          most={20}
          value={subject.licenceNo}
          onChange={(licenceNo) => filling.set('subject', { licenceNo: licenceNo.toUpperCase() })}
          flaw={said.flaw ?? (said.right ? undefined : flaw('subject.licenceNo'))}
        />
        <View {...named(undefined, 'status')}>
          {said.right ? <Text className="opening-right">{t.licenceRight}</Text> : null}
        </View>
      </View>
      <Entry
        name={t.company}
        most={60}
        value={subject.company}
        onChange={(company) => filling.set('subject', { company })}
        flaw={flaw('subject.company')}
      />
      <Entry
        name={t.legalPerson}
        most={30}
        value={subject.legalPerson}
        onChange={(legalPerson) => filling.set('subject', { legalPerson })}
        flaw={flaw('subject.legalPerson')}
      />
      <View className="opening-field">
        <Text className="entry-name">{t.pictures}</Text>
        <Text className="opening-hint">{t.picturesHint}</Text>
        <PicturePicker pictures={pictures} name={t.pictures} />
        {flaw('subject.pictures') ? <Flaw text={flaw('subject.pictures') ?? ''} /> : null}
      </View>
    </View>
  );
}

/** What a whole licence number says of itself; of half a one nothing is said yet. */
function useLicence(typed: string, kind: (typeof kinds)[number]): { flaw?: string; right: boolean } {
  const t = useWords(licenceWords);
  const number = typed.trim();
  if (number.length < 18) return { right: false };
  const fault: LicenceFault | null = licenceFault(number, kind);
  return fault ? { flaw: t[fault], right: false } : { right: true };
}
