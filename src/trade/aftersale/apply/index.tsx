import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Loaded } from '@/ui/loaded';
import { open } from '@/ui/navigate';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { claimable } from '../claimable';
import { ApplyForm } from './form';
import { applyWords } from './words';

/** Asks back pieces of one line of an order: `orderId` and `lineNo` in the address. */
export default function Apply() {
  const t = useWords(applyWords);
  const { params } = useRouter<{ orderId: string; lineNo: string }>();
  if (params.orderId) return <Line orderId={params.orderId} lineNo={Number(params.lineNo)} />;
  return (
    <Screen title={t.title}>
      <Nothing />
    </Screen>
  );
}

function Line({ orderId, lineNo }: { orderId: string; lineNo: number }) {
  const t = useWords(applyWords);
  const load = useLoad(() => call('orders', 'get', { orderId }), [orderId]);
  const line = load.data?.lines.find((one) => one.lineNo === lineNo);
  if (load.data && line && claimable(load.data, line, Date.now())) {
    return <ApplyForm orderId={orderId} line={line} onRefused={load.reload} />;
  }
  return (
    <Screen title={t.title}>
      <Loaded load={load} skeleton="list">
        {() => <Nothing />}
      </Loaded>
    </Screen>
  );
}

function Nothing() {
  const t = useWords(applyWords);
  return (
    <View>
      <EmptyState
        icon="parcel"
        title={t.none}
        hint={t.noneHint}
        action={{ text: t.toOrders, onPress: () => open('trade/orders/index') }}
      />
    </View>
  );
}
