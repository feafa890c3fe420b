import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { Icon } from '@/ui/icon';
import { named } from '@/ui/names';
import { Pressable } from '@/ui/pressable';
import { Badge } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import type { Membership } from '../membership/memberships';
import { type SectionKey, sectionsFor } from '../membership/sections';
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
  const names = useWords(membershipWords);
  return (
    <View className={`rooms${side ? ' is-side' : ''}`} {...named(t.navigation, 'navigation')}>
      {sectionsFor(membership.role).map((section) => (
        <Pressable
          key={section.key}
          role="link"
          className={`rooms-room${section.key === active ? ' is-active' : ''}`}
          spoken={roomName(names[section.key], section.key, membership.toShip, t.toShip)}
          onPress={() => enter(section.path)}
        >
          <Icon name={section.icon} size={side ? 20 : 22} />
          <View className="rooms-words">
            <Text className="rooms-name">{names[section.key]}</Text>
            {section.key === 'orders' ? <Badge count={membership.toShip} /> : null}
          </View>
        </Pressable>
      ))}
    </View>
  );
}

function roomName(name: string, key: SectionKey, toShip: number, words: (n: number) => string): string {
  return key === 'orders' && toShip > 0 ? `${name}，${words(toShip)}` : name;
}

/** Rooms take each other's place, so that one step back leaves the studio from anywhere. */
export function enter(path: string, query = ''): void {
  void Taro.redirectTo({ url: `/${path}${query}` });
}
