import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { Frame } from '@/studio/frame/frame';
import { enter } from '@/studio/frame/navigation';
import type { Membership } from '@/studio/membership/memberships';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { SearchField } from '@/ui/search-field';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { roleAllows } from '../../../domain/roles';
import { Explanation } from './explanation';
import { searchWords } from './words';
import './index.scss';

export default function SearchPreviewPage() {
  const t = useWords(searchWords);
  return (
    <Frame section="overview" title={t.title} inner>
      {(membership) =>
        roleAllows(membership.role, ['editor']) ? (
          <Preview membership={membership} />
        ) : (
          <EmptyState
            icon="search"
            title={t.forbidden}
            hint={t.forbiddenHint}
            action={{ text: t.toOverview, onPress: () => enter('studio/overview/index') }}
          />
        )
      }
    </Frame>
  );
}

/** Types what a shopper would type, and sees where the shop stands for it. */
function Preview({ membership }: { membership: Membership }) {
  const t = useWords(searchWords);
  const { name, shopId } = membership;
  const wanted = useRouter().params.q;
  const [typed, setTyped] = useState(wanted ? decodeURIComponent(wanted) : name);
  const [asked, setAsked] = useState(typed);
  const look = (text: string) => {
    const clean = [...text.trim()].slice(0, 100).join('');
    setTyped(clean);
    if (clean !== '') setAsked(clean);
  };
  const tries = [...new Set([name, [...name].slice(0, 2).join(''), [...name].slice(-2).join('')])];
  return (
    <View className="preview">
      <View className="preview-ask">
        <Text className="preview-hint">{t.hint}</Text>
        <View className="preview-row">
          <SearchField
            text={typed}
            placeholder={t.placeholder}
            name={t.what}
            onText={setTyped}
            onSearch={look}
          />
          <Button size="small" text={t.look} disabled={typed.trim() === ''} onPress={() => look(typed)} />
        </View>
        <View className="preview-tries" {...named(t.tries, 'group')}>
          {tries.map((text) => (
            <Pressable key={text} className="preview-try" onPress={() => look(text)}>
              <Text>{text}</Text>
            </Pressable>
          ))}
        </View>
      </View>
      <Explanation shopId={shopId} name={name} text={asked} />
    </View>
  );
}
