import { Text } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Icon } from '@/ui/icon';
import { open } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { roleAllows } from '../../../domain/roles';
import { Panel } from './panel';
import { overviewWords } from './words';

/** The way to the search preview, for those who may look at it. */
export function FoundBy({ overview }: { overview: Output<'shops', 'overview'> }) {
  const t = useWords(overviewWords);
  if (!roleAllows(overview.role, ['editor'])) return null;
  return (
    <Panel title={t.foundBy}>
      <Pressable
        role="link"
        className="found-by"
        onPress={() => open('shopfront/search/index', { shopId: overview.shop.shopId })}
      >
        <Text>{t.foundByHint}</Text>
        <Icon name="next" size={14} />
      </Pressable>
    </Panel>
  );
}
