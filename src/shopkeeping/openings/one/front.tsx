import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { Entry, Flaw } from '@/studio/form/entry';
import { PicturePicker } from '@/ui/pictures/picker';
import type { Pictures } from '@/ui/pictures/use-pictures';
import { useWords } from '@/words/dictionary';
import { pictureRef } from '../../../../domain/picture';
import { NameEntry } from '../../naming/name-entry';
import { useAdvice } from '../../naming/use-advice';
import type { StepProps } from './step-props';
import { openingWords } from './words';

/** How shoppers will see it; its name with advice while it is typed. */
export function FrontStep({ filling, flaw, pictures }: StepProps & { pictures: Pictures }) {
  const t = useWords(openingWords);
  const { front, subject, business } = filling.draft;
  const advised = useAdvice(front.name, {
    subject: subject.kind,
    openingId: filling.seen.openingId,
    ...(business.mainCategoryId ? { mainCategoryId: business.mainCategoryId } : {}),
  });
  const [id] = pictures.ids;
  const logo = id ? pictureRef(id) : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a logo that got there or went is what changes the step
  useEffect(() => {
    if (logo !== front.logo) filling.set('front', { logo });
  }, [logo]);
  return (
    <View className="opening-fields">
      <NameEntry
        name={t.name}
        hint={t.nameHint}
        value={front.name}
        onChange={(name) => filling.set('front', { name })}
        advised={advised}
        flaw={flaw('front.name')}
      />
      <View className="opening-field">
        <Text className="entry-name">{t.logo}</Text>
        <Text className="opening-hint">{t.logoHint}</Text>
        <PicturePicker pictures={pictures} name={t.logo} />
        {flaw('front.logo') ? <Flaw text={flaw('front.logo') ?? ''} /> : null}
      </View>
      <Entry
        name={t.city}
        hint={t.cityHint}
        most={20}
        value={front.city}
        onChange={(city) => filling.set('front', { city })}
        flaw={flaw('front.city')}
      />
      <Entry
        long
        name={t.intro}
        hint={t.introHint}
        most={100}
        value={front.intro}
        onChange={(intro) => filling.set('front', { intro })}
        flaw={flaw('front.intro')}
      />
    </View>
  );
}
