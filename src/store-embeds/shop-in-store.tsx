import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { isSinglePage } from '@/cloud/launch';
import { Picture } from '@/ui/picture';
import { useWords } from '@/words/dictionary';
import { StoreEmbed } from './store-embed';
import { storeWords } from './words';
import './sold-in-store.scss';

type Shop = Pick<Output<'homepage', 'get'>['shop'], 'store' | 'name' | 'logo'>;

/** The same shop in 微信小店, and a coupon of it: WeChat's own cards, or ours that say where to open them. */
export function ShopInStore({ shop }: { shop: Shop }) {
  const t = useWords(storeWords);
  const { store, name, logo } = shop;
  if (!store || isSinglePage()) return null;
  const ours = (title: string, hint: string) => (code: number | null) => (
    <View className="sold-in">
      <View className="sold-in-thumb is-small">
        <Picture src={logo} />
      </View>
      <View className="sold-in-words">
        <Text className="sold-in-name">{`${title} · ${name}`}</Text>
        <Text className="sold-in-hint">{code === null ? hint : t.failed}</Text>
      </View>
    </View>
  );
  return (
    <View className="store-panel">
      <StoreEmbed tag="store-home" appid={store.appid} fallback={ours(t.home, t.homeElsewhere)} />
      {store.couponId ? (
        <StoreEmbed
          tag="store-coupon"
          appid={store.appid}
          coupon-id={store.couponId}
          fallback={ours(t.coupon, t.couponElsewhere)}
        />
      ) : null}
    </View>
  );
}
