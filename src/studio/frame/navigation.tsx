import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { Badge } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import type { Membership } from '../membership/memberships';
import { inBar, type Section, type SectionKey, sectionsFor } from '../membership/sections';
import { membershipWords } from '../membership/words';
import { frameWords } from './words';
import './navigation.scss';

interface Props {
  membership: Membership;
  active: SectionKey;
  side?: boolean;
}

/** The rooms one may enter: a bar under the thumb, or a list at the side of a wide window. */
export function Navigation({ membership, active, side }: Props) {
  const t = useWords(frameWords);
  const all = sectionsFor(membership.role);
  const { shown, rest } = side ? { shown: all, rest: [] } : inBar(all);
  return (
    <View>
      <View className={`rooms${side ? ' is-side' : ''}`} {...named(t.navigation, 'navigation')}>
        {shown.map((section) => (
          <Room key={section.key} section={section} membership={membership} active={active} side={side} />
        ))}
        {rest.length > 0 ? <Rest rooms={rest} membership={membership} active={active} /> : null}
      </View>
    </View>
  );
}

interface RoomProps extends Props {
  section: Section;
}

function Room({ section: { key, icon, path }, membership, active, side }: RoomProps) {
  const t = useWords(frameWords);
  const names = useWords(membershipWords);
  const join = useJoined();
  const n = waitingIn(key, membership);
  return (
    <Pressable
      role="link"
      className={`rooms-room${key === active ? ' is-active' : ''}`}
      spoken={join.clause([names[key], n > 0 && waits(key, n, t)])}
      onPress={() => enter(path)}
    >
      <Icon name={icon} size={side ? 20 : 22} />
      <View className="rooms-words">
        <Text className="rooms-name">{names[key]}</Text>
        <Badge count={n} />
      </View>
    </Pressable>
  );
}

/** The bar's last place: what has none of its own. */
function Rest({ rooms, membership, active }: Props & { rooms: readonly Section[] }) {
  const t = useWords(frameWords);
  const [isOpen, setOpen] = useState(false);
  const here = rooms.some(({ key }) => key === active);
  return (
    <View className="rooms-rest">
      <Pressable className={`rooms-room${here ? ' is-active' : ''}`} onPress={() => setOpen(true)}>
        <Icon name="more" size={22} />
        <View className="rooms-words">
          <Text className="rooms-name">{t.more}</Text>
        </View>
      </Pressable>
      <Sheet open={isOpen} title={t.moreRooms} onClose={() => setOpen(false)}>
        <View className="rooms is-side">
          {rooms.map((section) => (
            <Room key={section.key} section={section} membership={membership} active={active} side />
          ))}
        </View>
      </Sheet>
    </View>
  );
}

type Sentences = ReturnType<typeof useWords<(typeof frameWords)['zh']>>;

function waits(key: SectionKey, n: number, t: Sentences): string {
  if (key === 'talks') return t.talks(n);
  return key === 'orders' ? t.toShip(n) : t.afterSales(n);
}

/** How much waits in a room for somebody of the shop. */
function waitingIn(key: SectionKey, { toShip, afterSales, talks }: Membership): number {
  if (key === 'orders') return toShip;
  if (key === 'talks') return talks;
  return key === 'aftersales' ? afterSales : 0;
}

/** Rooms take each other's place, so that one step back leaves the studio from anywhere. */
export function enter(path: string, query = ''): void {
  void Taro.redirectTo({ url: `/${path}${query}` });
}
