import { Text } from '@tarojs/components';
import { Icon } from '@/ui/icon';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { words } from './words';
import './search.scss';

/** The way to a search among this shop's goods. */
export function ShopSearch({ shopId, name }: { shopId: string; name: string }) {
  const t = useWords(words);
  return (
    <Pressable
      className="shop-search"
      role="link"
      onPress={() => open('pages/search/index', { shopId, shop: name })}
    >
      <Icon name="search" size={18} />
      <Text>{t.searchHere}</Text>
    </Pressable>
  );
}
