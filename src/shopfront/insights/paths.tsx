import { Text } from '@tarojs/components';
import { Icon } from '@/ui/icon';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { insightsWords } from './words';

/** The way to paths, codes and links for menus, articles and print, whose visitors are counted here. */
export function Paths({ shopId }: { shopId: ShopId }) {
  const t = useWords(insightsWords);
  return (
    <Pressable
      role="link"
      className="panel paths-way"
      onPress={() => open('shopfront/promote/index', { shopId })}
    >
      <Text>{t.paths}</Text>
      <Icon name="next" size={14} />
    </Pressable>
  );
}
