import { Image, Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { moneyParts, moneyText } from '@/ui/money';
import { openProduct } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { ShopCard } from '@/ui/shop-card';

export type DiscoveredShop = Output<'shops', 'discover'>['shops'][number];

/** A shop with what it shows in its window. */
export function ShopShelf({ shop }: { shop: DiscoveredShop }) {
  const goods = shop.products.slice(0, 3);
  return (
    <View className="shelf">
      <ShopCard shop={shop} />
      {shop.intro ? <Text className="shelf-intro">{shop.intro}</Text> : null}
      <View className="shelf-goods">
        {goods.map((product) => (
          <Pressable
            key={product.productId}
            className="shelf-good"
            role="link"
            spoken={`${product.title} ${moneyText(product.minPrice)}`}
            onPress={() => openProduct(product.productId)}
          >
            <GoodFace
              title={product.title}
              thumb={product.thumb}
              whole={moneyParts(product.minPrice).whole}
              rest={moneyParts(product.minPrice).rest}
            />
          </Pressable>
        ))}
      </View>
    </View>
  );
}

function GoodFace({
  title,
  thumb,
  whole,
  rest,
}: {
  title: string;
  thumb: string;
  whole: string;
  rest: string;
}) {
  return (
    <View compileMode className="shelf-face">
      <View className="shelf-photo" aria-hidden="true">
        <Image className="shelf-image" src={thumb} mode="aspectFill" lazyLoad />
      </View>
      <View className="shelf-title">{title}</View>
      <View className="shelf-price">
        <Text className="shelf-sign">¥</Text>
        <Text>{whole}</Text>
        <Text className="shelf-sign">{rest}</Text>
      </View>
    </View>
  );
}
