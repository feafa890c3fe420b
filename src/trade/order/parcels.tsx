import { Text, View } from '@tarojs/components';
import { call, type Output } from '@/cloud/call';
import { useWays } from '@/parcels/use-ways';
import { WayView } from '@/parcels/way-view';
import { carrierName } from '@/ui/carriers';
import { useWords } from '@/words/dictionary';
import { useLanguage } from '@/words/language';
import { dateTime } from '@/words/when';
import { Copied, Line } from './papers';
import { words } from './words';

type Order = Output<'orders', 'get'>;

/** What is on its way, and under which number. */
export function Parcels({ order }: { order: Order }) {
  const t = useWords(words);
  const language = useLanguage((state) => state.language);
  const { orderId } = order;
  const parcels = useWays(order.parcels, () => call('orders', 'track', { orderId }));
  if (parcels.length === 0) return null;
  const parted = parcels.length > 1 || order.status === 21;
  return (
    <View className="order-card">
      {parcels.map((parcel, i) => (
        <View key={parcel.parcelId}>
          <View className="order-parcel-head">
            <Text className="order-parcel-name">
              {t.parcel(i + 1)} · {carrierName(parcel.deliveryId, language)}
            </Text>
            <Text className="order-key">{dateTime(parcel.shippedAt).slice(5)}</Text>
          </View>
          {parcel.waybillId ? (
            <Line name={t.waybill}>
              <Copied text={parcel.waybillId} />
            </Line>
          ) : null}
          {parcel.travels ? <WayView way={parcel} /> : null}
          {parted ? <Text className="order-parcel-holds">{contents(order, parcel.items)}</Text> : null}
        </View>
      ))}
    </View>
  );
}

/** What lies in a parcel, in one line. */
function contents(order: Order, items: Order['parcels'][number]['items']): string {
  const names = items.map(({ lineNo, n }) => {
    const line = order.lines.find((one) => one.lineNo === lineNo);
    const attrs = line?.skuAttrs.map((attr) => attr.value).join(' ') ?? '';
    return `${line?.title ?? ''} ${attrs} ×${n}`.replace(/ +/g, ' ').trim();
  });
  return names.join('\n');
}
