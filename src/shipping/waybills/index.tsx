import { View } from '@tarojs/components';
import { useState } from 'react';
import type { ClientError } from '@/cloud/messages';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { Frame } from '../../studio/frame/frame';
import { enter } from '../../studio/frame/navigation';
import { mayShip } from '../../studio/membership/sections';
import { type CheckedParcel, checkList } from './check-list';
import { Paste } from './paste';
import { readList } from './read-list';
import { Run } from './run';
import { waitingOrders } from './waiting-orders';
import { waybillWords } from './words';
import './index.scss';

export default function WaybillsPage() {
  const t = useWords(waybillWords);
  return (
    <Frame section="orders" title={t.title} inner>
      {({ shopId, role }) =>
        mayShip(role) ? (
          <Waybills shopId={shopId} />
        ) : (
          <EmptyState
            icon="parcel"
            title={t.forbidden}
            hint={t.forbiddenHint}
            action={{ text: t.toOrders, onPress: () => enter('studio/orders/index') }}
          />
        )
      }
    </Frame>
  );
}

/** A list goes in, is checked against what waits to be shipped, and leaves line by line. */
function Waybills({ shopId }: { shopId: ShopId }) {
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<CheckedParcel[] | null>(null);
  const [error, setError] = useState<ClientError | null>(null);
  const { busy, go: check } = useOneAtATime(async () => {
    const parcels = readList(text);
    setError(null);
    const waiting = await waitingOrders(
      shopId,
      parcels.map(({ orderId }) => orderId),
    );
    if (waiting.ok) setChecked(checkList(parcels, waiting.data));
    else setError(waiting.error);
  });
  const another = () => {
    setText('');
    setChecked(null);
  };
  return (
    <View className="waybills">
      {checked ? (
        <Run shopId={shopId} parcels={checked} onEdit={() => setChecked(null)} onAnother={another} />
      ) : (
        <Paste text={text} onText={setText} busy={busy} error={error} onCheck={() => void check()} />
      )}
    </View>
  );
}
