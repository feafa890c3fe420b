import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { piecesIn, useCart } from '@/cart/store';
import type { Output } from '@/cloud/call';
import { launchInfo } from '@/cloud/launch';
import { Button } from '@/ui/button';
import { Icon } from '@/ui/icon';
import { openShop } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { ServiceEntry } from '@/ui/service-entry';
import { Badge } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { mayContact } from '../../../domain/homepage/shown';
import { words } from './words';

interface Props {
  shop: Output<'catalog', 'get'>['shop'];
  product: Pick<Output<'catalog', 'get'>['product'], 'productId' | 'title' | 'headImgs' | 'minPrice'>;
  /** Why it cannot be bought; empty when it can. */
  refusal: string;
  onChoose: () => void;
  /** It is bought in a real 微信小店: shows where on the page. */
  onStore?: () => void;
}

/** The page's foot: to the shop, to the cart, and buy. */
export function BuyBar({ shop, product, refusal, onChoose, onStore }: Props) {
  const t = useWords(words);
  const pieces = useCart((state) => piecesIn(state.lines));
  return (
    <View className="buy-bar">
      <Pressable className="buy-bar-way" onPress={() => openShop(shop.shopId)}>
        <Icon name="shop" size={22} />
        <Text className="buy-bar-name">{t.shop}</Text>
      </Pressable>
      {mayContact(shop.service.mode, launchInfo().scene) ? (
        <ServiceEntry
          service={shop.service}
          shopId={shop.shopId}
          title={product.title}
          subject={about(product)}
        />
      ) : null}
      <Pressable className="buy-bar-way" onPress={() => void Taro.switchTab({ url: '/pages/cart/index' })}>
        <Icon name="cart" size={22} />
        <Text className="buy-bar-name">{t.cart}</Text>
        <View className="buy-bar-badge">
          <Badge count={pieces} />
        </View>
      </Pressable>
      <View className="buy-bar-buttons">
        {refusal ? (
          <Button block text={refusal} disabled onPress={onChoose} />
        ) : onStore ? (
          <Button block text={t.inStore} onPress={onStore} />
        ) : (
          <>
            <Button kind="soft" block text={t.addToCart} onPress={onChoose} />
            <Button block text={t.buyNow} onPress={onChoose} />
          </>
        )}
      </View>
    </View>
  );
}

const about = ({ productId, title, headImgs, minPrice }: Props['product']) => ({
  productId,
  title,
  thumb: headImgs[0] ?? '',
  price: minPrice,
});
