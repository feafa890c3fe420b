import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { useWords } from '@/words/dictionary';
import { Icon } from './icon';
import { openShop } from './navigate';
import { Picture } from './picture';
import { Pressable } from './pressable';
import { Rating } from './rating';
import { uiWords } from './words';
import './shop-card.scss';

export type ShopCardData = Output<'shops', 'overview'>['shop'];

/** A shop in one line: logo, name, what it sells, how it is rated. */
export function ShopCard({ shop }: { shop: ShopCardData }) {
  const t = useWords(uiWords);
  return (
    <Pressable className="shop-card" role="link" onPress={() => openShop(shop.shopId)}>
      <View className="shop-card-logo">
        <Picture src={shop.logo} className="shop-card-picture" />
      </View>
      <View className="shop-card-words">
        <Text className="shop-card-name">{shop.name}</Text>
        <View className="shop-card-facts">
          <Rating overall={shop.rating?.overall} />
          <Text className="shop-card-fact">{shop.mainCategoryName}</Text>
          <Text className="shop-card-fact">{shop.city}</Text>
          {shop.orders30d > 0 ? <Text className="shop-card-fact">{t.orders30d(shop.orders30d)}</Text> : null}
        </View>
      </View>
      <View className="shop-card-next">
        <Icon name="next" size={16} />
      </View>
    </Pressable>
  );
}
