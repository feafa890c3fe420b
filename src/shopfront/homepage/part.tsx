import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Flaw } from '@/studio/form/entry';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import type { HomepagePart } from '../../../domain/homepage/compare';
import { useEditing } from './editing';
import { homepageWords } from './words';

interface Props {
  part: HomepagePart;
  hint?: string;
  /** Fields whose flaws are said here. */
  fields?: readonly string[];
}

/** One module in the editor: its name, how often it was seen, and, once it is opened, what it is made of. */
export function Part({ part, hint, fields = [], children }: PropsWithChildren<Props>) {
  const t = useWords(homepageWords);
  const { countsOf, flawOf, flawsIn, isOpen, onOpen } = useEditing();
  const { views, taps } = countsOf(part);
  const flaws = [...new Set(fields.flatMap((field) => flawOf(field) ?? []))];
  const open = isOpen(part);
  const hints = [hint, views > 0 ? t.counts(views, taps) : ''].filter(Boolean).join('　');
  return (
    <View className="home-module">
      <Pressable className="home-module-head" checked={open} onPress={() => onOpen(part)}>
        <View className="home-module-words">
          <Text className="home-module-name">{t.part(part)}</Text>
          {hints ? <Text className="home-hint">{hints}</Text> : null}
        </View>
        {flawsIn(part) > 0 ? <Tag text={t.flawed(flawsIn(part))} tone="warn" /> : null}
        <View className={`home-module-sign${open ? ' is-open' : ''}`}>
          <Icon name="down" size={18} />
        </View>
      </Pressable>
      {open ? (
        <View className="home-part">
          {children}
          {flaws.map((flaw) => (
            <Flaw key={flaw} text={flaw} />
          ))}
        </View>
      ) : null}
    </View>
  );
}
