import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { enter } from '../frame/navigation';
import { maySee } from '../membership/sections';
import { Panel } from './panel';
import { overviewWords } from './words';

/** How many of the shop's entrances lead to it, and the way to what to do about the others. */
export function Entrances({ overview }: { overview: Output<'shops', 'overview'> }) {
  const t = useWords(overviewWords);
  const { role, touchpoints } = overview;
  if (!maySee(role, 'touchpoints')) return null;
  const said = touchpoints
    ? t.entrancesStand(touchpoints.ok, touchpoints.fails, touchpoints.notMeasured)
    : t.entrancesNever;
  return (
    <Panel title={t.entrances}>
      <Pressable role="link" className="found-by" onPress={() => enter('shopfront/touchpoints/index')}>
        <View className={touchpoints && touchpoints.fails > 0 ? 'entrances-fail' : ''}>
          <Text>{said}</Text>
        </View>
        <Icon name="next" size={14} />
      </Pressable>
    </Panel>
  );
}
