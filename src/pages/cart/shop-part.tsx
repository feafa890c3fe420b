import { Text, View } from '@tarojs/components';
import { useCart } from '@/cart/store';
import type { Output } from '@/cloud/call';
import { LineItem } from '@/ui/line-item';
import { openProduct, openShop } from '@/ui/navigate';
import { Pressable } from '@/ui/pressable';
import { Stepper } from '@/ui/stepper';
import { Tick } from '@/ui/tick';
import { useWords } from '@/words/dictionary';
import { words } from './words';

export type QuotedShop = Output<'orders', 'quote'>['shops'][number];
type QuotedLine = QuotedShop['lines'][number];

interface Props {
  shop: QuotedShop;
  /** While editing, lines that cannot be bought can be ticked too: to be removed. */
  editing: boolean;
}

/** One shop's lines in the cart. */
export function ShopPart({ shop, editing }: Props) {
  const t = useWords(words);
  const lines = useCart((state) => state.lines);
  const choose = useCart((state) => state.choose);
  const inCart = shop.lines.filter((line) => lines.some((one) => one.skuId === line.skuId));
  const tickable = inCart.filter((line) => editing || line.problem === null).map((line) => line.skuId);
  const allOn =
    tickable.length > 0 && tickable.every((id) => lines.some((one) => one.skuId === id && one.chosen));
  if (inCart.length === 0) return null;
  return (
    <View className="cart-shop">
      <View className="cart-shop-head">
        <Tick
          on={allOn}
          disabled={tickable.length === 0}
          label={t.pickShop(shop.name)}
          onChange={(on) => choose(tickable, on)}
        />
        <Pressable className="cart-shop-name" role="link" onPress={() => openShop(shop.shopId)}>
          <Text>{shop.name}</Text>
        </Pressable>
      </View>
      {inCart.map((line) => (
        <Line key={line.skuId} line={line} editing={editing} />
      ))}
    </View>
  );
}

function Line({ line, editing }: { line: QuotedLine; editing: boolean }) {
  const t = useWords(words);
  const own = useCart((state) => state.lines.find((one) => one.skuId === line.skuId));
  const setCount = useCart((state) => state.setCount);
  const choose = useCart((state) => state.choose);
  if (!own) return null;
  const fixable = line.problem === null || line.problem === 'SOLD_OUT';
  const most = Math.min(999, Math.max(1, line.available));
  const short = line.available > 0 && (line.problem === 'SOLD_OUT' || line.available <= 5);
  return (
    <View className="cart-line">
      <Tick
        on={own.chosen && (editing || line.problem === null)}
        disabled={!editing && line.problem !== null}
        label={t.pick(line.title)}
        onChange={(on) => choose([line.skuId], on)}
      />
      <View className="cart-line-item">
        <LineItem
          title={line.title || t.NOT_FOUND}
          thumb={line.thumbImg}
          attrs={line.skuAttrs}
          price={line.salePrice}
          faded={line.problem !== null}
          note={<Note line={line} short={short} />}
          onPress={() => openProduct(line.productId)}
          aside={
            fixable && line.available > 0 ? (
              <Stepper
                value={own.n}
                max={Math.max(most, own.n)}
                onChange={(n) => setCount(line.skuId, Math.min(n, most))}
              />
            ) : null
          }
        />
      </View>
    </View>
  );
}

function Note({ line, short }: { line: QuotedLine; short: boolean }) {
  const t = useWords(words);
  if (line.problem)
    return <Text className="cart-line-problem">{short ? t.left(line.available) : t[line.problem]}</Text>;
  return short ? <Text className="cart-line-short">{t.left(line.available)}</Text> : null;
}
