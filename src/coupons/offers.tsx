import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { useOneAtATime } from '@/ui/one-at-a-time';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { EmptyState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { dateOnly } from '@/words/when';
import type { ProductId, ShopId } from '../../domain/units';
import { termsWords } from './terms';
import { words } from './words';
import './offers.scss';

type Coupon = Output<'coupons', 'list'>['coupons'][number];

interface Props {
  shopId: ShopId;
  /** Only what comes off this product; all of the shop's without it. */
  productId?: ProductId;
}

/** The way to a shop's coupons. They are asked for when it is taken, so that the page opens with one call. */
export function CouponsRow(props: Props) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <View>
      <Pressable className="shop-coupons" onPress={() => setOpen(true)}>
        <Text>{t.coupons}</Text>
        <Icon name="next" size={14} />
      </Pressable>
      <Sheet open={isOpen} title={t.coupons} onClose={() => setOpen(false)}>
        <Offered {...props} />
      </Sheet>
    </View>
  );
}

function Offered({ shopId, productId }: Props) {
  const t = useWords(words);
  const load = useLoad(() => call('coupons', 'list', { shopId }), [shopId]);
  const fits = ({ type, productIds }: Coupon) =>
    productId === undefined || type > 100 || productIds.includes(productId);
  return (
    <Loaded load={load} skeleton="list">
      {({ coupons }) => {
        const fitting = coupons.filter(fits);
        return fitting.length === 0 ? (
          <EmptyState icon="wallet" title={productId ? t.noneForThis : t.noCoupons} />
        ) : (
          <View>
            {fitting.map((coupon) => (
              <Offer key={coupon.couponId} coupon={coupon} onClaimed={load.reload} />
            ))}
          </View>
        );
      }}
    </Loaded>
  );
}

function Offer({ coupon, onClaimed }: { coupon: Coupon; onClaimed: () => Promise<void> }) {
  const t = useWords(words);
  const { terms } = useWords(termsWords);
  const sentence = useSentence();
  const { couponId, name, claimedByMe, why, useDays, useTo } = coupon;
  const { busy, go: claim } = useOneAtATime(async () => {
    // Which of theirs it is: a repeat after a lost answer takes no second one.
    const outcome = await call('coupons', 'claim', { couponId, nth: claimedByMe + 1 });
    toast(outcome.ok ? t.claimed : sentence(outcome.error));
    await onClaimed();
  });
  return (
    <View className="shop-coupon">
      <View className="shop-coupon-words">
        <Text className="shop-coupon-worth">{terms(coupon)}</Text>
        <Text className="shop-coupon-name">
          {name} · {coupon.type > 100 ? t.wholeShop : t.someGoods}
        </Text>
        <Text className="shop-coupon-hint">
          {useDays === null ? t.until(dateOnly(useTo)) : t.withinDays(useDays)}
        </Text>
      </View>
      {why ? (
        <Text className="shop-coupon-hint">{t[why]}</Text>
      ) : (
        <Button
          kind="soft"
          size="small"
          text={t.claim}
          label={`${t.claim} ${name}`}
          busy={busy}
          onPress={() => void claim()}
        />
      )}
    </View>
  );
}
