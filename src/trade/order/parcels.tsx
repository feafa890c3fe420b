import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { carrierName } from '@/ui/carriers';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { dateTime } from '@/words/when';
import { Copied, Line } from './papers';
import { words } from './words';

/** What is on its way, and under which number. */
export function Parcels({ order }: { order: Output<'orders', 'get'> }) {
  const t = useWords(words);
  const language = useLanguage((state) => state.language);
  if (order.parcels.length === 0) return null;
  return (
    <View className="order-card">
      {order.parcels.map((parcel, i) => (
        <View key={parcel.parcelId}>
          <View className="order-parcel-head">
            <Text className="order-parcel-name">
              {t.parcel(i + 1)} · {carrierName(parcel.deliveryId, language)}
            </Text>
            <Text className="order-key">{dateTime(parcel.shippedAt).slice(5)}</Text>
          </View>
          <Line name={t.waybill}>
            <Copied text={parcel.waybillId} />
          </Line>
        </View>
      ))}
    </View>
  );
}
