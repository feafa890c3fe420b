import { Text, View } from '@tarojs/components';
import Taro, { useDidShow } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { useCart } from '@/cart/store';
import { call } from '@/cloud/call';
import { useLoad } from '@/cloud/use-load';
import { Loaded } from '@/ui/loaded';
import { HOME } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { Screen } from '@/ui/screen';
import { EmptyState } from '@/ui/states';
import { useWords } from '@/words/dictionary';
import { CartFoot } from './foot';
import { type QuotedShop, ShopPart } from './shop-part';
import { words } from './words';
import './index.scss';

export default function Cart() {
  const t = useWords(words);
  const lines = useCart((state) => state.lines);
  if (lines.length > 0) return <Filled />;
  return (
    <Screen title={t.title} tab>
      <EmptyState
        icon="cart"
        title={t.empty}
        hint={t.emptyHint}
        action={{ text: t.look, onPress: () => void Taro.switchTab({ url: HOME }) }}
      />
    </Screen>
  );
}

/** Priced afresh whenever the page is shown or a line comes or goes; counts alone cost no call. */
function Filled() {
  const t = useWords(words);
  const lines = useCart((state) => state.lines);
  const [editing, setEditing] = useState(false);
  const skuIds = lines.map((line) => line.skuId);
  const basket = lines.map(({ productId, skuId, n }) => ({ productId, skuId, n }));
  const load = useLoad(() => call('orders', 'quote', { lines: basket }), [[...skuIds].sort().join()]);
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current) void load.reload();
    shownBefore.current = true;
  });
  const shops = load.data?.shops ?? [];
  return (
    <Screen title={t.title} tab foot={load.data ? <CartFoot shops={shops} editing={editing} /> : null}>
      <View className="cart-head">
        <Text className="cart-note">{t.freightLater}</Text>
        <Pressable className="cart-edit" onPress={() => setEditing(!editing)}>
          <Text>{editing ? t.done : t.edit}</Text>
        </Pressable>
      </View>
      <Loaded load={load} skeleton="list">
        {(quote) => (
          <View>
            {quote.shops.map((shop: QuotedShop) => (
              <ShopPart key={shop.shopId} shop={shop} editing={editing} />
            ))}
          </View>
        )}
      </Loaded>
    </Screen>
  );
}
