import { View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { ServiceEntry } from '@/ui/service-entry';

type Order = Output<'orders', 'get'>;

/** The way to who sold it; the order goes along as a card. */
export function Help({ order }: { order: Order }) {
  const { orderId, shopId, shopName, lines, orderPrice, status, service } = order;
  if (service.mode === 'none') return null;
  const [first] = lines;
  const title = first?.title ?? shopName;
  const n = lines.reduce((sum, line) => sum + line.skuCnt, 0);
  const subject = { orderId, title, thumb: first?.thumbImg ?? '', price: orderPrice, n, status };
  return (
    <View className="order-card order-help">
      <ServiceEntry service={service} shopId={shopId} title={title} subject={subject} both />
    </View>
  );
}
