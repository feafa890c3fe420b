import { useRouter } from '@tarojs/taro';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { Frame } from '../frame/frame';
import { enter } from '../frame/navigation';
import { mayShip } from '../membership/sections';
import { OrderView } from './order-view';
import { shopOrderWords } from './words';

export default function ShopOrderPage() {
  const t = useWords(shopOrderWords);
  const { orderId } = useRouter().params;
  return (
    <Frame section="orders" title={t.title} inner>
      {({ shopId, role }) =>
        orderId ? (
          <OrderView shopId={shopId} orderId={orderId} ships={mayShip(role)} />
        ) : (
          <EmptyState
            icon="parcel"
            title={t.missing}
            action={{ text: t.title, onPress: () => enter('studio/orders/index') }}
          />
        )
      }
    </Frame>
  );
}
