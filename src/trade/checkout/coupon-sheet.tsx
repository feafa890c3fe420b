import { Text, View } from '@tarojs/components';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { Sheet } from '@/ui/sheet';
import { useWords } from '@/words/dictionary';
import { dateTime } from '@/words/when';
import { NONE, type QuotedShop } from './quoting';
import { words } from './words';
import './coupon-sheet.scss';

interface Props {
  /** Whose coupons; null while the sheet is closed. */
  shop: QuotedShop | null;
  onChoose: (userCouponId: string) => void;
  onClose: () => void;
}

/** One coupon for one shop's order: those that fit, the best first; under them the others, with what keeps them. */
export function CouponSheet({ shop, onChoose, onClose }: Props) {
  const t = useWords(words);
  const coupons = shop?.coupons ?? [];
  const usable = coupons.filter((coupon) => coupon.why === null);
  const others = coupons.filter((coupon) => coupon.why !== null);
  const chosen = shop?.coupon?.userCouponId ?? NONE;
  return (
    <Sheet open={shop !== null} title={t.coupon} onClose={onClose}>
      {usable.map((coupon) => (
        <Choice
          key={coupon.userCouponId}
          coupon={coupon}
          chosen={coupon.userCouponId === chosen}
          onPress={() => onChoose(coupon.userCouponId)}
        />
      ))}
      {usable.length > 0 ? (
        <Pressable
          role="radio"
          checked={chosen === NONE}
          className={`coupon${chosen === NONE ? ' is-chosen' : ''}`}
          onPress={() => onChoose(NONE)}
        >
          <Text className="coupon-words coupon-name">{t.noCoupon}</Text>
          {chosen === NONE ? <Icon name="check" size={18} /> : null}
        </Pressable>
      ) : null}
      {others.length > 0 ? <Text className="coupon-others">{t.unusable}</Text> : null}
      {others.map((coupon) => (
        <View key={coupon.userCouponId} className="coupon is-unusable">
          <Facts coupon={coupon} hint={t[coupon.why ?? 'NO_GOODS']} />
        </View>
      ))}
    </Sheet>
  );
}

interface ChoiceProps {
  coupon: QuotedShop['coupons'][number];
  chosen: boolean;
  onPress: () => void;
}

function Choice({ coupon, chosen, onPress }: ChoiceProps) {
  const t = useWords(words);
  return (
    <Pressable
      role="radio"
      checked={chosen}
      className={`coupon${chosen ? ' is-chosen' : ''}`}
      onPress={onPress}
    >
      <Facts coupon={coupon} hint={t.validTo(dateTime(coupon.validTo))} />
      <Price fen={coupon.off} />
      {chosen ? <Icon name="check" size={18} /> : null}
    </Pressable>
  );
}

function Facts({ coupon, hint }: { coupon: QuotedShop['coupons'][number]; hint: string }) {
  return (
    <View className="coupon-words">
      <Text className="coupon-name">{coupon.name}</Text>
      <Text className="coupon-hint">{hint}</Text>
    </View>
  );
}
