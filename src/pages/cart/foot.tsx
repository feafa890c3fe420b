import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useCart } from '@/cart/store';
import { cartTotal } from '@/cart/total';
import { Button } from '@/ui/button';
import { open } from '@/ui/navigate';
import { Price } from '@/ui/price';
import { Tick } from '@/ui/tick';
import { useWords } from '@/words/dictionary';
import type { QuotedShop } from './shop-part';
import { words } from './words';

/** Everything or nothing, what it comes to, and on to the till; while editing, remove instead. */
export function CartFoot({ shops, editing }: { shops: readonly QuotedShop[]; editing: boolean }) {
  const t = useWords(words);
  const lines = useCart((state) => state.lines);
  const choose = useCart((state) => state.choose);
  const drop = useCart((state) => state.drop);
  const quoted = shops.flatMap((shop) => shop.lines);
  const total = cartTotal(lines, quoted);
  const tickable = quoted.filter((line) => editing || line.problem === null).map((line) => line.skuId);
  const ticked = lines.filter((line) => line.chosen && (editing || tickable.includes(line.skuId)));
  const allOn = tickable.length > 0 && ticked.length === (editing ? lines.length : tickable.length);
  const remove = async () => {
    const { confirm } = await Taro.showModal({
      title: t.removeAsk(ticked.length),
      confirmText: t.removeYes,
      cancelText: t.removeNo,
    });
    if (confirm) drop(ticked.map((line) => line.skuId));
  };
  return (
    <View className="cart-foot">
      <Tick
        on={allOn}
        disabled={tickable.length === 0}
        label={t.all}
        onChange={(on) => choose(tickable, on)}
      />
      <Text className="cart-foot-all">{t.all}</Text>
      {editing ? (
        <View className="cart-foot-total" />
      ) : (
        <View className="cart-foot-total">
          <Text className="cart-foot-word">{t.total}</Text>
          <Price fen={total.price} size="l" />
        </View>
      )}
      {editing ? (
        <Button
          kind="line"
          text={t.remove(ticked.length)}
          disabled={ticked.length === 0}
          onPress={() => void remove()}
        />
      ) : (
        <Button
          text={t.checkout(total.lines)}
          disabled={total.lines === 0}
          onPress={() => open('trade/checkout/index', { from: 'cart' })}
        />
      )}
    </View>
  );
}
