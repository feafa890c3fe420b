import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { termsWords } from '@/coupons/terms';
import { Pressable } from '@/ui/pressable';
import { Tag, type Tone } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { useJoined } from '@/words/joined';
import { dateOnly } from '@/words/when';
import { couponWords } from './words';

export type BoardCoupon = Output<'coupons', 'board'>['coupons'][number];

export const tones: Record<BoardCoupon['standing'], Tone> = {
  waiting: 'warn',
  open: 'good',
  gone: 'accent',
  ended: 'quiet',
  stopped: 'quiet',
};

/** One coupon of the shop: what it takes off, how it stands, how many are out. */
export function CouponCard({ coupon, onOpen }: { coupon: BoardCoupon; onOpen: () => void }) {
  const t = useWords(couponWords);
  const join = useJoined();
  const { terms } = useWords(termsWords);
  const { name, standing, claimed, total, claimFrom, claimTo, type, productIds } = coupon;
  const scope = type > 100 ? t.wholeShop : t.someGoods(productIds.length);
  return (
    <Pressable
      role="link"
      className={`offer-card is-${standing}`}
      spoken={join.clause([terms(coupon), name, t[standing], t.claimedOf(claimed, total)])}
      onPress={onOpen}
    >
      <View className="offer-card-head">
        <Text className="offer-card-worth">{terms(coupon)}</Text>
        <Tag text={t[standing]} tone={tones[standing]} />
      </View>
      <Text className="offer-card-name">
        {name} · {scope}
      </Text>
      <View className="offer-card-bar" aria-hidden="true">
        <View className="offer-card-part" style={{ width: `${Math.min(100, (claimed / total) * 100)}%` }} />
      </View>
      <View className="offer-card-foot">
        <Text>{t.claimedOf(claimed, total)}</Text>
        <Text>{t.fromTo(dateOnly(claimFrom), dateOnly(claimTo - 1))}</Text>
      </View>
    </Pressable>
  );
}
