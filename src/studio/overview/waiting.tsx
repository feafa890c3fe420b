import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { enter } from '../frame/navigation';
import { maySee } from '../membership/sections';
import { Panel } from './panel';
import { overviewWords } from './words';

type Overview = Output<'shops', 'overview'>;
const kinds = ['toShip', 'unpaid', 'shipped'] as const;

/** What waits for somebody, each a way to the orders it counts for those who may see them. */
export function Waiting({ overview }: { overview: Overview }) {
  const t = useWords(overviewWords);
  const linked = maySee(overview.role, 'orders');
  return (
    <Panel title={t.waiting}>
      <View className="waiting">
        {kinds.map((kind) => {
          const n = overview.waiting[kind];
          const urgent = kind === 'toShip' && n > 0 ? ' is-urgent' : '';
          const inside = (
            <>
              <Text className="waiting-count">{n}</Text>
              <View className="waiting-kind">
                <Text>{t[kind]}</Text>
                {linked ? <Icon name="next" size={13} /> : null}
              </View>
            </>
          );
          return linked ? (
            <Pressable
              key={kind}
              role="link"
              className={`waiting-tile${urgent}`}
              spoken={`${t[kind]} ${t.orders(n)}`}
              onPress={() => enter('studio/orders/index', `?tab=${kind}`)}
            >
              {inside}
            </Pressable>
          ) : (
            <View key={kind} className={`waiting-tile${urgent}`}>
              {inside}
            </View>
          );
        })}
      </View>
    </Panel>
  );
}
