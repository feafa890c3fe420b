import { View } from '@tarojs/components';
import { useDidShow, useRouter } from '@tarojs/taro';
import { useRef } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { NoticeRow } from '@/notices/notice-row';
import { Loaded } from '@/ui/loaded';
import { open } from '@/ui/navigate';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { standingOf } from '../../../../domain/after-sale';
import type { AfterSale } from './after-sale';
import { Facts } from './facts';
import { FollowFoot } from './foot';
import { Log } from './log';
import { Parcels } from './parcels';
import { Standing } from './standing';
import { followWords } from './words';
import '../aftersale.scss';

/** One after-sale: `afterSaleId` in the address. */
export default function Follow() {
  const t = useWords(followWords);
  const { params } = useRouter<{ afterSaleId: string }>();
  if (params.afterSaleId) return <Open afterSaleId={params.afterSaleId} />;
  return (
    <Screen title={t.title}>
      <EmptyState
        icon="parcel"
        title={t.none}
        action={{ text: t.toList, onPress: () => open('trade/aftersale/list/index') }}
      />
    </Screen>
  );
}

function Open({ afterSaleId }: { afterSaleId: string }) {
  const t = useWords(followWords);
  const load = useLoad(() => call('aftersales', 'get', { afterSaleId }), [afterSaleId]);
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) void load.reload();
    shownBefore.current = true;
  });
  const canAct = (load.data?.can.length ?? 0) > 0;
  return (
    <Screen
      title={t.title}
      foot={load.data && canAct ? <FollowFoot afterSale={load.data} onChanged={load.reload} /> : null}
    >
      <Loaded load={load} skeleton="list">
        {(afterSale) => (
          <View>
            <Standing afterSale={afterSale} />
            {goesOn(afterSale) ? <NoticeRow kinds={['afterSaleAnswered', 'refunded']} /> : null}
            <Parcels afterSale={afterSale} />
            <Facts afterSale={afterSale} />
            <Log afterSale={afterSale} />
          </View>
        )}
      </Loaded>
    </Screen>
  );
}

/** Something is still to come that a buyer may want to hear of. */
const goesOn = ({ status }: AfterSale): boolean => ['open', 'refunding'].includes(standingOf(status));
