import { View } from '@tarojs/components';
import { stopPullDownRefresh, usePullDownRefresh, useReachBottom } from '@tarojs/taro';
import { call } from '@/cloud/call';
import { pageOf, usePages } from '@/cloud/use-pages';
import { Button } from '@/ui/button';
import { ListEnd } from '@/ui/list-end';
import { open } from '@/ui/navigate';
import { Skeleton } from '@/ui/skeleton';
import { EmptyState, ErrorState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import type { ShopId } from '../../../domain/units';
import { Frame } from '../frame/frame';
import { useReturn } from '../frame/use-return';
import { type BoardCoupon, CouponCard } from './card';
import { couponWords } from './words';
import './index.scss';

export default function CouponsPage() {
  return <Frame section="coupons">{({ shopId }) => <Coupons shopId={shopId} />}</Frame>;
}

const openOne = (shopId: ShopId, couponId?: string) => open('studio/coupons/one/index', { shopId, couponId });

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
  useReachBottom(pages.extend);
  // Whoever comes back has perhaps made or stopped one.
  useReturn(pages.reload);
  usePullDownRefresh(() => {
    pages.reload();
    stopPullDownRefresh();
  });
  const none = pages.rows.length === 0;
  if (pages.loading && none) return <Skeleton kind="list" rows={4} />;
  if (pages.error && none) return <ErrorState error={pages.error} onRetry={pages.reload} />;
  if (none) {
    const action = { text: t.make, onPress: () => openOne(shopId) };
    return <EmptyState icon="wallet" title={t.none} hint={t.noneHint} action={action} />;
  }
  return (
    <View className="offers">
      <Button block text={t.make} onPress={() => openOne(shopId)} />
      {pages.rows.map((coupon) => (
        <CouponCard key={coupon.couponId} coupon={coupon} onOpen={() => openOne(shopId, coupon.couponId)} />
      ))}
      <ListEnd pages={pages} />
    </View>
  );
}
