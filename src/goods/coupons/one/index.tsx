import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Frame } from '@/studio/frame/frame';
import { Loaded } from '@/ui/loaded';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../../domain/units';
import { OfferForm } from './form';
import { offerWords } from './words';

export default function OfferPage() {
  const t = useWords(offerWords);
  const { couponId } = useRouter().params;
  return (
    <Frame section="coupons" title={couponId ? t.edit : t.make} inner>
      {({ shopId }) =>
        couponId ? <There shopId={shopId} couponId={couponId} /> : <OfferForm shopId={shopId} />
      }
    </Frame>
  );
}

/** A coupon that was made, to be changed or stopped. */
function There({ shopId, couponId }: { shopId: ShopId; couponId: string }) {
  const [turn, setTurn] = useState(0);
  const load = useLoad(() => call('coupons', 'offer', { shopId, couponId }), [shopId, couponId]);
  const look = () => void load.reload().then(() => setTurn((n) => n + 1));
  return (
    <Loaded load={load} skeleton="list">
      {(seen) => (
        <OfferForm
          key={`${seen.version}${seen.standing}${turn}`}
          shopId={shopId}
          seen={seen}
          onStale={look}
        />
      )}
    </Loaded>
  );
}
