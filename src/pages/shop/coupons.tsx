import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { call, type Output } from '@/cloud/call';
import { useSentence } from '@/cloud/messages';
import { useLoad } from '@/cloud/use-load';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { Loaded } from '@/ui/loaded';
import { Pressable } from '@/ui/pressable';
import { Sheet } from '@/ui/sheet';
import { EmptyState } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useWords } from '@/words/dictionary';
import { dateOnly } from '@/words/when';
import { words } from './words';
import './coupons.scss';

type Coupon = Output<'coupons', 'list'>['coupons'][number];

/** The way to the shop's coupons. They are asked for when it is taken, so that the shop opens with one call. */
export function ShopCoupons({ shopId }: { shopId: string }) {
  const t = useWords(words);
  const [isOpen, setOpen] = useState(false);
  return (
    <View>
      <Pressable className="shop-coupons" onPress={() => setOpen(true)}>
        <Text>{t.coupons}</Text>
        <Icon name="next" size={14} />
      </Pressable>
      <Sheet open={isOpen} title={t.coupons} onClose={() => setOpen(false)}>
        <Offered shopId={shopId} />
      </Sheet>
    </View>
  );
}

function Offered({ shopId }: { shopId: string }) {
  const t = useWords(words);
  const load = useLoad(() => call('coupons', 'list', { shopId }), [shopId]);
  return (
    <Loaded load={load} skeleton="list">
      {({ coupons }) =>
        coupons.length === 0 ? (
          <EmptyState icon="wallet" title={t.noCoupons} />
        ) : (
          <View>
            {coupons.map((coupon) => (
              <Offer key={coupon.couponId} coupon={coupon} onClaimed={load.reload} />
            ))}
          </View>
        )
      }
    </Loaded>
  );
}

function Offer({ coupon, onClaimed }: { coupon: Coupon; onClaimed: () => Promise<void> }) {
  const t = useWords(words);
  const sentence = useSentence();
  const [busy, setBusy] = useState(false);
  const { couponId, name, claimedByMe, why, useDays, useTo } = coupon;
  const claim = async () => {
    setBusy(true);
    // Which of theirs it is: a repeat after a lost answer takes no second one.
    const outcome = await call('coupons', 'claim', { couponId, nth: claimedByMe + 1 });
    setBusy(false);
    toast(outcome.ok ? t.claimed : sentence(outcome.error));
    await onClaimed();
  };
  return (
    <View className="shop-coupon">
      <View className="shop-coupon-words">
        <Text className="shop-coupon-name">{name}</Text>
        <Text className="shop-coupon-hint">
          {useDays === null ? t.until(dateOnly(useTo)) : t.withinDays(useDays)}
          {coupon.productIds.length > 0 ? ` · ${t.someGoods}` : ''}
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
