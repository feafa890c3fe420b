import { View } from '@tarojs/components';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Frame } from '@/studio/frame/frame';
import { useListGestures } from '@/studio/frame/use-list-gestures';
import { useReturn } from '@/studio/frame/use-return';
import { Button } from '@/ui/button';
import { ListEnd } from '@/ui/list-end';
import { open } from '@/ui/navigate';
import { Paged } from '@/ui/paged';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { type BoardCoupon, CouponCard } from './card';
import { couponWords } from './words';
import './index.scss';

export default function CouponsPage() {
  return <Frame section="coupons">{({ shopId }) => <Coupons shopId={shopId} />}</Frame>;
}

const openOne = (shopId: ShopId, couponId?: string) => open('goods/coupons/one/index', { shopId, couponId });

/** What the shop gives out and gave out, newest first. */
function Coupons({ shopId }: { shopId: ShopId }) {
  const t = useWords(couponWords);
  const pages = usePages<BoardCoupon>(
    async (cursor) =>
      pageOf(
        await call('coupons', 'board', { shopId, ...(cursor ? { cursor } : {}) }),
        ({ coupons }) => coupons,
      ),
    [shopId],
  );
  useListGestures(pages);
  // Whoever comes back has perhaps made or stopped one.
  useReturn(pages.reload);
  const make = { text: t.make, onPress: () => openOne(shopId) };
  return (
    <Paged pages={pages} none={<EmptyState icon="wallet" title={t.none} hint={t.noneHint} action={make} />}>
      <View className="offers">
        <Button block {...make} />
        {pages.rows.map((coupon) => (
          <CouponCard key={coupon.couponId} coupon={coupon} onOpen={() => openOne(shopId, coupon.couponId)} />
        ))}
        <ListEnd pages={pages} />
      </View>
    </Paged>
  );
}
