import { Text, View } from '@tarojs/components';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { usePopular } from './popular';
import { recentsOf } from './recent';
import { useRecents } from './recents';
import { words } from './words';
import './start.scss';

interface Props {
  shopId: string;
  onSearch: (text: string) => void;
}

/** Before anything is typed: own searches, and what others search. */
export function Start({ shopId, onSearch }: Props) {
  const t = useWords(words);
  const popular = usePopular(shopId === '');
  const recents = useRecents();
  const own = recentsOf(recents.all, shopId);
  const undone = recents.deleted.length > 0;
  if (own.length === 0 && popular.length === 0 && !undone)
    return <EmptyState icon="search" title={shopId ? t.startInShop : t.start} />;
  return (
    <View className="start">
      {undone ? (
        <View className="start-undo" {...named(undefined, 'status')}>
          <Text>{t.deleted}</Text>
          <Pressable className="start-undo-button" onPress={recents.undo}>
            <Text>{t.undo}</Text>
          </Pressable>
        </View>
      ) : null}
      {own.length > 0 ? (
        <View {...named(t.recent, 'region')}>
          <View className="start-head">
            <Heading text={t.recent} />
            <Pressable className="start-clear" label={t.clearRecent} onPress={() => recents.clear(shopId)}>
              <Text>{t.clearAll}</Text>
            </Pressable>
          </View>
          <View className="start-words">
            {own.map((one) => (
              <View key={one.text} className="start-word">
                <Pressable role="link" className="start-word-text" onPress={() => onSearch(one.text)}>
                  <Text>{one.text}</Text>
                </Pressable>
                <Pressable
                  className="start-word-drop"
                  label={t.drop(one.text)}
                  onPress={() => recents.drop(one)}
                >
                  <Icon name="close" size={12} />
                </Pressable>
              </View>
            ))}
          </View>
        </View>
      ) : null}
      {popular.length > 0 ? (
        <View {...named(t.popular, 'region')}>
          <View className="start-head">
            <Heading text={t.popular} />
          </View>
          <View className="start-words">
            {popular.map((text) => (
              <Pressable key={text} role="link" className="start-popular" onPress={() => onSearch(text)}>
                <Text>{text}</Text>
              </Pressable>
            ))}
          </View>
        </View>
      ) : null}
    </View>
  );
}

function Heading({ text }: { text: string }) {
  return (
    <View {...(process.env.TARO_ENV === 'h5' ? { role: 'heading', 'aria-level': '2' } : {})}>
      <Text className="start-heading">{text}</Text>
    </View>
  );
}
