import { Text, View } from '@tarojs/components';
import type { Output } from '@/cloud/call';
import { Field } from '@/ui/field';
import { LineItem } from '@/ui/line-item';
import { Price } from '@/ui/price';
import { Tag } from '@/ui/tag';
import { useWords } from '@/words/dictionary';
import { words } from './words';

interface Props {
  shop: Output<'orders', 'quote'>['shops'][number];
  addressKnown: boolean;
  note: string;
  onNote: (note: string) => void;
}

/** What one shop will send, and what it asks for it. */
export function ShopOrder({ shop, addressKnown, note, onNote }: Props) {
  const t = useWords(words);
  return (
    <View className="checkout-shop">
      <Text className="checkout-shop-name">{shop.name}</Text>
      {shop.lines.map((line) => (
        <LineItem
          key={line.skuId}
          title={line.title}
          thumb={line.thumbImg}
          attrs={line.skuAttrs}
          price={line.salePrice}
          n={line.n}
          faded={line.problem !== null}
          note={line.problem ? <Tag tone="warn" text={t[line.problem]} /> : null}
        />
      ))}
      <View className="checkout-row">
        <Text className="checkout-key">{t.goods}</Text>
        <Price fen={shop.productPrice} size="s" quiet />
      </View>
      <View className="checkout-row">
        <Text className="checkout-key">{t.freight}</Text>
        {addressKnown ? (
          shop.freight > 0 ? (
            <Price fen={shop.freight} size="s" quiet />
          ) : (
            <Text>{t.free}</Text>
          )
        ) : (
          <Text className="checkout-key">{t.freightLater}</Text>
        )}
      </View>
      <Field name={t.note} value={note} hint={t.noteHint} most={200} onChange={onNote} />
      <View className="checkout-row is-sum">
        <Text className="checkout-key">{t.subtotal}</Text>
        <Price fen={shop.orderPrice} />
      </View>
    </View>
  );
}
