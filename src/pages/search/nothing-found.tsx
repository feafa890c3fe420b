import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Button } from '@/ui/button';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { narrowedBy, type Question } from './question';
import { words } from './words';
import './nothing-found.scss';

interface Props {
  question: Question;
  help: Output<'search', 'products'>['help'];
  onSearch: (text: string) => void;
  onGoods?: () => void;
  onEverywhere?: () => void;
  onWiden?: () => void;
}

/** Nothing fits, said with the reason, and every way on that there is. */
export function NothingFound({ question, help, onSearch, onGoods, onEverywhere, onWiden }: Props) {
  const t = useWords(words);
  const { text, kind, shopId, filters } = question;
  const narrowed = kind === 'goods' && narrowedBy(filters) > 0;
  const categories = help?.categories ?? [];
  const hint = narrowed ? t.noneNarrowed : categories.length > 0 ? t.noneNear : t.noneHint;
  return (
    <View className="nothing">
      <View {...named(undefined, 'status')}>
        <EmptyState icon="search" title={shopId ? t.noneInShop(text) : t.none(text)} hint={hint} />
      </View>
      <View className="nothing-ways">
        {narrowed && onWiden ? <Button kind="soft" size="small" text={t.widen} onPress={onWiden} /> : null}
        {shopId && onEverywhere ? (
          <Button kind="soft" size="small" text={t.everywhere} onPress={onEverywhere} />
        ) : null}
        {onGoods ? <Button kind="soft" size="small" text={t.toGoods(text)} onPress={onGoods} /> : null}
      </View>
      {categories.length > 0 ? (
        <View className="nothing-near" {...named(t.near, 'region')}>
          <Text className="nothing-title">{t.near}</Text>
          <View className="nothing-categories">
            {categories.map((name) => (
              <Pressable key={name} role="link" className="nothing-category" onPress={() => onSearch(name)}>
                <Text>{name}</Text>
              </Pressable>
            ))}
          </View>
        </View>
      ) : null}
    </View>
  );
}
