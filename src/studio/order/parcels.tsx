import { Text, View } from '@tarojs/components';
import { call } from '@/cloud/call';
import { useWays } from '@/parcels/use-ways';
import { WayView } from '@/parcels/way-view';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import type { ShopOrder } from './details';
import { Copy, Part } from './part';
import { companyWords } from './ship/company-words';
import { shopOrderWords } from './words';

/** What has left, parcel by parcel. */
export function Parcels({ order }: { order: ShopOrder }) {
  const t = useWords(shopOrderWords);
  const companies = useWords(companyWords);
  const { shopId, orderId } = order;
  const parcels = useWays(order.parcels, () => call('orders', 'trackForShop', { shopId, orderId }));
  if (parcels.length === 0) return null;
  const titles = new Map(order.lines.map((line) => [line.lineNo, line.title]));
  return (
    <Part title={t.parcels}>
      {parcels.map((parcel, i) => (
        <View key={parcel.parcelId} className="parcel">
          <View className="parcel-head">
            <View className="parcel-words">
              <Text className="parcel-name">
                {parcels.length > 1 ? `${t.parcel(i + 1)} · ` : ''}
                {companies[parcel.deliveryId as keyof typeof companies] ?? parcel.deliveryId}
              </Text>
              <Text className="parcel-waybill">{parcel.waybillId}</Text>
            </View>
            {parcel.waybillId ? (
              <Copy
                text={parcel.waybillId}
                word={t.copyWaybill}
                label={`${t.copyWaybill} ${parcel.waybillId}`}
              />
            ) : null}
          </View>
          {parcel.items.map((item) => (
            <Text key={item.lineNo} className="parcel-item">
              {titles.get(item.lineNo) ?? ''} ×{item.n}
            </Text>
          ))}
          {parcel.travels ? <WayView way={parcel} /> : null}
          <Text className="parcel-time">{t.sentAt(dateTime(parcel.shippedAt))}</Text>
        </View>
      ))}
    </Part>
  );
}
