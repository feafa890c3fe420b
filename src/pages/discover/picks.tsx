import { Image, ScrollView, Text, View } from '@tarojs/components';
import { moneyParts, moneyText } from '@/ui/money';
import { named } from '@/ui/names';
import { openProduct } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import type { DiscoveredShop } from './shop-shelf';

/** One thing from each of the first shops, large. */
export function Picks({ title, shops }: { title: string; shops: readonly DiscoveredShop[] }) {
  const picks = shops.flatMap((shop) => {
    const product = shop.products[0];
    return product ? [{ product, shopName: shop.name }] : [];
  });
  if (picks.length === 0) return null;
  return (
    <View>
      <Text className="discover-heading">{title}</Text>
      <ScrollView scrollX enableFlex showScrollbar={false} className="picks" {...named(title, 'region')}>
        <View className="picks-row">
          {picks.map(({ product, shopName }, i) => (
            <Pressable
              key={product.productId}
              className="pick"
              role="link"
              spoken={`${product.title} ${moneyText(product.minPrice)} ${shopName}`}
              onPress={() => openProduct(product.productId)}
            >
              <PickFace
                title={product.title}
                thumb={product.thumb}
                whole={moneyParts(product.minPrice).whole}
                rest={moneyParts(product.minPrice).rest}
                shopName={shopName}
                lazy={i > 2}
              />
            </Pressable>
          ))}
        </View>
      </ScrollView>
    </View>
  );
}

interface FaceProps {
  title: string;
  thumb: string;
  whole: string;
  rest: string;
  shopName: string;
  lazy: boolean;
}

function PickFace({ title, thumb, whole, rest, shopName, lazy }: FaceProps) {
  return (
    <View compileMode className="pick-face">
      <View className="pick-photo" aria-hidden="true">
        <Image className="pick-image" src={thumb} mode="aspectFill" lazyLoad={lazy} />
      </View>
      <View className="pick-title">{title}</View>
      <View className="pick-foot">
        <View className="pick-price">
          <Text className="pick-sign">¥</Text>
          <Text className="pick-whole">{whole}</Text>
          <Text className="pick-sign">{rest}</Text>
        </View>
        <View className="pick-shop">{shopName}</View>
      </View>
    </View>
  );
}
