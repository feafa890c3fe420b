import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { carrierName } from '@/ui/carriers';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { dateTime } from '@/words/when';
import { eventsOf } from './events';
import { timelineWords } from './timeline-words';
import './timeline.scss';

/** What happened to the order, the latest first. */
export function Timeline({ order }: { order: Output<'orders', 'get'> }) {
  const t = useWords(timelineWords);
  const language = useLanguage((state) => state.language);
  const carrier = (deliveryId?: string) => (deliveryId ? ` · ${carrierName(deliveryId, language)}` : '');
  return (
    <View className="order-card">
      <Text className="timeline-title">{t.title}</Text>
      {eventsOf(order, Date.now()).map(({ what, at, parcelId, deliveryId }, i) => (
        <View key={parcelId ?? what} className={`timeline-event${i === 0 ? ' is-latest' : ''}`}>
          <View className="timeline-dot" />
          <Text className="timeline-what">
            {t[what]}
            {carrier(deliveryId)}
          </Text>
          <Text className="timeline-when">{dateTime(at)}</Text>
        </View>
      ))}
    </View>
  );
}
