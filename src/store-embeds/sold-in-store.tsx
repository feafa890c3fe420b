import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Picture } from '@/ui/picture';
import { Price } from '@/ui/price';
import { useWords } from '@/words/dictionary';
import { StoreEmbed } from './store-embed';
import { storeWords } from './words';
import './sold-in-store.scss';

type Product = Output<'catalog', 'get'>['product'];

/** Of the platform's: 20001 is a product taken down there. */
const TAKEN_DOWN = 20001;
/** The id that the page's button scrolls to. */
export const SOLD_IN_STORE = 'sold-in-store';

/** Where a product of a real 微信小店 is bought: WeChat's own card, or ours that says where to open it. */
export function SoldInStore({ product }: { product: Product }) {
  const t = useWords(storeWords);
  if (!product.soldIn) return null;
  const { appid, productId } = product.soldIn;
  return (
    <View className="panel" id={SOLD_IN_STORE}>
      <Text className="panel-title">{t.title}</Text>
      <StoreEmbed
        tag="store-product"
        appid={appid}
        product-id={productId}
        fallback={(code) => (
          <View className="sold-in">
            <View className="sold-in-thumb">
              <Picture src={product.headImgs[0] ?? ''} />
            </View>
            <View className="sold-in-words">
              <Text className="sold-in-name">{product.title}</Text>
              <Price fen={product.minPrice} size="m" />
              <Text className="sold-in-hint">
                {code === null ? t.elsewhere : code === TAKEN_DOWN ? t.takenDown : t.failed}
              </Text>
            </View>
          </View>
        )}
      />
    </View>
  );
}
