import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { useWords } from '@/words/dictionary';
import { enter } from '../frame/navigation';
import { type SectionKey, sectionsFor } from '../membership/sections';
import { Panel } from './panel';
import { overviewWords } from './words';

type Overview = Output<'shops', 'overview'>;
type Kind = keyof Overview['waiting'];

/** What waits, the shop's own work first; each is done in a room of the studio. */
const kinds: readonly { kind: Kind; room: SectionKey; query?: string; urgent?: boolean }[] = [
  { kind: 'toShip', room: 'orders', query: '?tab=toShip', urgent: true },
  { kind: 'talks', room: 'talks', urgent: true },
  { kind: 'afterSales', room: 'aftersales', urgent: true },
  { kind: 'lowStock', room: 'stock', urgent: true },
  { kind: 'unpaid', room: 'orders', query: '?tab=unpaid' },
  { kind: 'shipped', room: 'orders', query: '?tab=shipped' },
];

/** What waits for somebody, each a way to the room where it is done for those who may enter it. */
export function Waiting({ overview }: { overview: Overview }) {
  const t = useWords(overviewWords);
  const rooms = sectionsFor(overview.role);
  return (
    <Panel title={t.waiting}>
      <View className="waiting">
        {kinds.map(({ kind, room, query, urgent }) => {
          const n = overview.waiting[kind];
          const path = rooms.find(({ key }) => key === room)?.path;
          const className = `waiting-tile${urgent && n > 0 ? ' is-urgent' : ''}`;
          const inside = (
            <>
              <Text className="waiting-count">{n}</Text>
              <View className="waiting-kind">
                <Text>{t[kind]}</Text>
                {path ? <Icon name="next" size={13} /> : null}
              </View>
            </>
          );
          return path ? (
            <Pressable
              key={kind}
              role="link"
              className={className}
              spoken={`${t[kind]} ${n}`}
              onPress={() => enter(path, query)}
            >
              {inside}
            </Pressable>
          ) : (
            <View key={kind} className={className}>
              {inside}
            </View>
          );
        })}
      </View>
    </Panel>
  );
}
