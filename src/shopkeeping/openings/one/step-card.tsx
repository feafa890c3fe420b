import { Text, View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Tag, type Tone } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { shopCategory } from '../../../../domain/shop-categories';
import type { Draft, StepName } from './draft';
import { openingWords } from './words';

interface Props {
  no: number;
  name: StepName;
  state: 'empty' | 'faulty' | 'done';
  draft: Draft;
  open: boolean;
  onOpen: () => void;
}

const tones: Record<Props['state'], Tone> = { empty: 'quiet', faulty: 'warn', done: 'good' };

/** One step: its number, how it stands and what is in it; its fields while it is open. */
export function StepCard({ no, name, state, draft, open, onOpen, children }: PropsWithChildren<Props>) {
  const t = useWords(openingWords);
  const join = useJoined();
  const gist = gistOf(name, draft);
  return (
    <View className={`opening-step${open ? ' is-open' : ''}`}>
      <Pressable
        className="opening-step-head"
        spoken={join.clause([t.stepNo(no, t.step(name)), t[state]])}
        onPress={onOpen}
      >
        <View className={`opening-step-no is-${state}`}>
          {state === 'done' ? <Icon name="check" size={16} /> : <Text>{no}</Text>}
        </View>
        <View className="opening-step-words">
          <Text className="opening-step-name">{t.step(name)}</Text>
          {!open && gist ? <Text className="opening-step-gist">{gist}</Text> : null}
        </View>
        <Tag text={t[state]} tone={tones[state]} />
        <View className="opening-step-arrow">
          <Icon name="down" size={16} />
        </View>
      </Pressable>
      {open ? <View className="opening-step-fields">{children}</View> : null}
    </View>
  );
}

/** What tells a closed step at a glance. */
function gistOf(name: StepName, { subject, business, front, account }: Draft): string {
  if (name === 'business') return shopCategory(business.mainCategoryId)?.path.join(' / ') ?? '';
  if (name === 'subject') return subject.company;
  if (name === 'front') return [front.name, front.city].filter(Boolean).join(' · ');
  return name === 'account' ? [account.subMchId, account.contactName].filter(Boolean).join(' · ') : '';
}
