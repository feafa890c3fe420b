import { Text, View } from '@tarojs/components';
import { Icon } from '@/ui/icon';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { useWords } from '@/words/dictionary';
import type { QuotedShop } from './quoting';
import { words } from './words';

/** What a coupon takes off, and the way to another. Absent where the shopper has none for this shop. */
export function CouponRow({ shop, onOpen }: { shop: QuotedShop; onOpen: () => void }) {
  const t = useWords(words);
  if (shop.coupons.length === 0) return null;
  const usable = shop.coupons.filter((coupon) => coupon.why === null).length;
  const otherwise = usable > 0 ? t.usable(usable) : t.noneUsable;
  return (
    <Pressable className="checkout-coupon" onPress={onOpen}>
      <Text className="checkout-key">{t.coupon}</Text>
      <View className="checkout-coupon-value">
        {shop.coupon ? (
          <>
            <Text className="checkout-coupon-name">{shop.coupon.name}</Text>
            <Price fen={-shop.coupon.off} size="s" />
          </>
        ) : (
          <Text className="checkout-key">{otherwise}</Text>
        )}
        <Icon name="next" size={14} />
      </View>
    </Pressable>
  );
}
