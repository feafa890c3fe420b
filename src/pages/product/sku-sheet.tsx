import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Output } from '@/cloud/call';
import { Button } from '@/ui/button';
import { Picture } from '@/ui/picture';
import { Pressable } from '@/ui/pressable';
import { Price } from '@/ui/price';
import { Sheet } from '@/ui/sheet';
import { Stepper } from '@/ui/stepper';
import { useWords } from '@/words/dictionary';
import { axes, type Picked, pick, skuOf } from './choice';
import { words } from './words';

type Product = Output<'catalog', 'get'>['product'];

interface Props {
  open: boolean;
  product: Product;
  picked: Picked;
  onPick: (picked: Picked) => void;
  onClose: () => void;
  onAdd: (skuId: string, n: number) => void;
  onBuy: (skuId: string, n: number) => void;
}

/** Which one, how many, and into the cart or straight to the till. */
export function SkuSheet({ open, product, picked, onPick, onClose, onAdd, onBuy }: Props) {
  const t = useWords(words);
  const [n, setN] = useState(1);
  const sku = skuOf(product.skus, picked);
  const count = Math.min(n, Math.max(1, sku?.available ?? 1));
  const ready = sku !== null && sku.available > 0;
  const foot = (
    <View className="sku-foot">
      <Button
        kind="soft"
        block
        text={t.addToCart}
        disabled={!ready}
        onPress={() => sku && onAdd(sku.skuId, count)}
      />
      <Button block text={t.buyNow} disabled={!ready} onPress={() => sku && onBuy(sku.skuId, count)} />
    </View>
  );
  return (
    <Sheet open={open} title={t.choose} onClose={onClose} foot={foot}>
      <View className="sku-head">
        <View className="sku-photo">
          <Picture src={sku?.thumb ?? product.headImgs[0] ?? ''} className="sku-picture" eager />
        </View>
        <View className="sku-words">
          <Price fen={sku?.salePrice ?? product.minPrice} was={sku?.marketPrice} size="l" />
          <Text className="sku-stock">{sku ? t.stock(sku.available) : t.choose}</Text>
        </View>
      </View>
      <Axes product={product} picked={picked} onPick={onPick} />
      <View className="sku-quantity">
        <Text className="sku-axis-name">{t.quantity}</Text>
        <Stepper value={count} max={Math.min(999, Math.max(1, sku?.available ?? 1))} onChange={setN} />
      </View>
    </Sheet>
  );
}

function Axes({ product, picked, onPick }: Pick<Props, 'product' | 'picked' | 'onPick'>) {
  return (
    <View>
      {axes(product.skus, picked).map((axis) => (
        <View key={axis.key} className="sku-axis">
          <Text className="sku-axis-name">{axis.key}</Text>
          <View className="sku-values">
            {axis.values.map(({ value, picked: on, possible }) => (
              <Pressable
                key={value}
                role="radio"
                checked={on}
                disabled={!possible && !on}
                className={`sku-value${on ? ' is-picked' : ''}${possible ? '' : ' is-gone'}`}
                onPress={() => onPick(pick(product.skus, picked, axis.key, value))}
              >
                <Text className="sku-value-text">{value}</Text>
              </Pressable>
            ))}
          </View>
        </View>
      ))}
    </View>
  );
}
