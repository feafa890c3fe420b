import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Pressable } from '@/ui/pressable';
import { Tag, type Tone } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { isTrouble, traceTypes } from '../../domain/tracking';
import type { Way } from './ways';
import { wayWords } from './words';
import './way-view.scss';

/** What is shown before one asks for all of it. */
const FIRST = 2;

type Standing = 'delivered' | 'trouble' | 'outForDelivery' | 'moving' | 'collected' | 'handed';
const tones: Record<Standing, Tone> = {
  delivered: 'good',
  trouble: 'warn',
  outForDelivery: 'accent',
  moving: 'quiet',
  collected: 'quiet',
  handed: 'quiet',
};

function standingOf({ events, deliveredAt }: Way): Standing {
  const [last] = events;
  if (deliveredAt !== null) return 'delivered';
  if (!last || last.type === traceTypes.courierNamed) return 'handed';
  if (isTrouble(last)) return 'trouble';
  if (last.type === traceTypes.outForDelivery) return 'outForDelivery';
  return last.type === traceTypes.collected ? 'collected' : 'moving';
}

/** Where a parcel is, the latest first. */
export function WayView({ way }: { way: Way }) {
  const t = useWords(wayWords);
  const [whole, setWhole] = useState(false);
  const standing = standingOf(way);
  const shown = whole ? way.events : way.events.slice(0, FIRST);
  return (
    <View className="way">
      <View className="way-head">
        <Text className="way-name">{t.way}</Text>
        <Tag text={t[standing]} tone={tones[standing]} />
      </View>
      {way.events.length === 0 ? <Text className="way-none">{t.none}</Text> : null}
      {shown.map((event, i) => (
        <View
          key={`${event.at}${event.type}${event.text}`}
          className={`way-event${i === 0 ? ' is-latest' : ''}`}
        >
          <View className="way-dot" />
          <View className="way-words">
            <Text className="way-text">{event.text}</Text>
            <Text className="way-when">{dateTime(event.at)}</Text>
          </View>
        </View>
      ))}
      {way.events.length > FIRST ? (
        <Pressable className="way-more" onPress={() => setWhole(!whole)}>
          <Text>{whole ? t.less : t.all(way.events.length)}</Text>
        </Pressable>
      ) : null}
    </View>
  );
}
